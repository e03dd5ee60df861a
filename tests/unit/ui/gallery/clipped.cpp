// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gallery/clipped.h"

#include "bar/bar_parts.h"
#include "parts/labels.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyleOptionComboBox>
#include <QToolButton>

namespace Understudy {

namespace {

QString wordsOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    if (const auto *label = qobject_cast<const BarLabel *>(widget))
        return label->text();
    if (qobject_cast<const QToolButton *>(widget)) // an icon alone
        return {};
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return choice->currentText();
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return number->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text().isEmpty() ? line->placeholderText() : QString();
    return {};
}

bool isCut(const QLabel &label)
{
    if (qobject_cast<const ElidedLabel *>(&label))
        return false;
    if (!label.wordWrap())
        return label.sizeHint().width() > label.width();
    return label.minimumSizeHint().width() > label.width()
        || label.heightForWidth(label.width()) > label.height();
}

bool isCut(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    const QRect words = choice.style()->subControlRect(
        QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
    return choice.fontMetrics().horizontalAdvance(choice.currentText()) > words.width();
}

bool isCut(const QLineEdit &line, const QString &words)
{
    constexpr int around = 20; // frame, insets and cursor
    return line.toolTip() != words
        && line.fontMetrics().horizontalAdvance(words) + around > line.width();
}

bool isCut(const QWidget *widget, const QString &words)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return isCut(*label);
    if (qobject_cast<const BarLabel *>(widget) || qobject_cast<const BarButton *>(widget))
        return widget->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
            && widget->sizeHint().width() > widget->width();
    if (const auto *choice = qobject_cast<const QComboBox *>(widget))
        return isCut(*choice);
    if (const auto *number = qobject_cast<const QSpinBox *>(widget))
        return isCut(*number->findChild<QLineEdit *>(), words);
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return isCut(*line, words);
    return widget->minimumSizeHint().width() > widget->width();
}

//! Beyond the edge of what holds it: a layout had no room left.
bool isOutside(const QWidget *widget)
{
    const QWidget *holder = widget->parentWidget();
    return holder && (widget->x() < 0 || widget->geometry().right() > holder->rect().right());
}

//! The letter that leads to it together with Alt; null where none does.
QChar mnemonicOf(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const bool leads = label ? label->buddy() != nullptr
                             : qobject_cast<const QAbstractButton *>(widget) != nullptr;
    const QKeySequence key = leads ? QKeySequence::mnemonic(wordsOf(widget)) : QKeySequence();
    return key.isEmpty() ? QChar() : QChar(char16_t(key[0].key()));
}

} // namespace

QStringList ambiguous(const QWidget &window)
{
    QMap<QChar, QStringList> words;
    for (const QWidget *widget : window.findChildren<QWidget *>())
        if (const QChar letter = mnemonicOf(widget); widget->isVisible() && !letter.isNull())
            words[letter] += wordsOf(widget);
    QStringList result;
    for (auto one = words.cbegin(); one != words.cend(); ++one)
        if (one->size() > 1)
            result += QStringLiteral("%1 leads to “%2”")
                          .arg(one.key())
                          .arg(one->join(QStringLiteral("”, “")));
    return result;
}

QStringList clipped(const QWidget &window)
{
    QStringList result;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const QString words = wordsOf(widget);
        if (!widget->isVisible() || words.isEmpty() || qobject_cast<QSpinBox *>(widget->parent()))
            continue;
        if (isCut(widget, words) || isOutside(widget))
            result += QStringLiteral("%1 has %2×%3 for “%4”")
                          .arg(QLatin1String(widget->metaObject()->className()))
                          .arg(widget->width())
                          .arg(widget->height())
                          .arg(words);
    }
    return result;
}

} // namespace Understudy
