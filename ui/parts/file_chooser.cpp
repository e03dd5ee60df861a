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
    chooser->setModal(false);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->show();
    return chooser;
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
