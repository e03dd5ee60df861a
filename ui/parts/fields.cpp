// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/fields.h"

#include "theme/icons.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace Understudy {

namespace {

void reveal(QLineEdit *edit, QAction *action, bool shown)
{
    edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    action->setIcon(lineIcon(shown ? QStringLiteral("eye-off") : QStringLiteral("eye")));
    action->setText(shown ? QCoreApplication::translate("Fields", "Hide password")
                          : QCoreApplication::translate("Fields", "Show password"));
}

} // namespace

QString withMnemonic(const QString &label, QString *taken)
{
    const QString plain = QString(label).remove(QLatin1Char('&'));
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar letter = plain.at(i).toLower();
        if (!letter.isLetter() || taken->contains(letter))
            continue;
        taken->append(letter);
        return QString(plain).insert(i, QLatin1Char('&'));
    }
    return plain;
}

void makeSecret(QLineEdit *edit)
{
    QAction *action = edit->addAction(lineIcon(QStringLiteral("eye")), QLineEdit::TrailingPosition);
    action->setCheckable(true);
    QObject::connect(action, &QAction::toggled, edit, [edit, action](bool shown) {
        reveal(edit, action, shown);
    });
    reveal(edit, action, false);
}

} // namespace Understudy
