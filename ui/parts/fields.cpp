// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/fields.h"

#include "parts/notice.h"
#include "parts/page.h"
#include "theme/icons.h"

#include <QAbstractButton>
#include <QAction>
#include <QCoreApplication>
#include <QKeySequence>
#include <QLabel>
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

const Page *pageOf(const QWidget *part)
{
    while (part && !qobject_cast<const Page *>(part))
        part = part->parentWidget();
    return static_cast<const Page *>(part);
}

} // namespace

QString takenMnemonics(const QWidget &part)
{
    QString taken;
    const Page *const shown = pageOf(&part);
    const auto take = [&](const QWidget *widget, const QString &text) {
        const Page *const page = pageOf(widget);
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && (!page || page == shown))
            taken += QChar(char16_t(key[0].key())).toLower();
    };
    const QWidget *const window = part.window();
    for (const QLabel *label : window->findChildren<QLabel *>())
        if (label->buddy())
            take(label, label->text());
    for (const QAbstractButton *button : window->findChildren<QAbstractButton *>())
        take(button, button->text());
    for (const QString &later : {Notice::tr("Detai&ls"), Notice::tr("Cop&y details")})
        take(nullptr, later);
    return taken;
}

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
