// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/file_chooser.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace Understudy {

QFileDialog *openChooser(QWidget *window, const QString &title, const QString &filter)
{
    auto *chooser = new QFileDialog(window, title, QDir::homePath(), filter);
    chooser->setOption(QFileDialog::DontUseNativeDialog);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    // Both would block the window with an event loop of their own, and Stop with it.
    chooser->setOption(QFileDialog::DontConfirmOverwrite);
    for (QWidget *const part : chooser->findChildren<QWidget *>())
        part->setContextMenuPolicy(Qt::PreventContextMenu);
    chooser->setModal(false);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->show();
    return chooser;
}

QString freeName(const QString &path)
{
    const QFileInfo wanted(path);
    QString result = path;
    for (int i = 2; QFileInfo::exists(result); ++i) {
        const QString suffix =
            wanted.suffix().isEmpty() ? QString() : QLatin1Char('.') + wanted.suffix();
        result = wanted.dir().filePath(
            QStringLiteral("%1 (%2)%3").arg(wanted.completeBaseName()).arg(i).arg(suffix));
    }
    return result;
}

QFileDialog *saveChooser(QWidget *window,
                         const QString &title,
                         const QString &filter,
                         const QString &name)
{
    QFileDialog *chooser = openChooser(window, title, filter);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setFileMode(QFileDialog::AnyFile);
    chooser->setDefaultSuffix(QFileInfo(name).suffix());
    chooser->selectFile(name);
    return chooser;
}

} // namespace Understudy
