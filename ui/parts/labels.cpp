// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/labels.h"

#include "plain_text.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace Understudy {

namespace {

//! A label of words, also of foreign ones, which Qt would put on the side where they are read from.
void prepare(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    if (!QGuiApplication::isRightToLeft())
        return;
    label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    // Qt 6.4 draws the space at which a line was broken, too, and so beyond the other edge.
    label->setContentsMargins(
        label->fontMetrics().horizontalAdvance(QLatin1Char(' ')) + 1, 0, 0, 0);
}

} // namespace

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    prepare(label);
    return label;
}

QLabel *plainLabel(const QString &text, TypeScale scale, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    setTypeScale(label, scale);
    return label;
}

QLabel *mutedLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, TypeScale::Caption, parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

ErrorLabel::ErrorLabel(QWidget *parent)
    : QLabel(parent)
{
    prepare(this);
    setForegroundRole(QPalette::BrightText);
    setAccessibleName(tr("Error"));
    hide();
}

void ErrorLabel::setMessage(const QString &message)
{
    setText(breakable(message));
    setAccessibleDescription(message);
    setVisible(!message.isEmpty());
}

ElidedLabel::ElidedLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setWhole(const QString &text)
{
    setText(text);
    explainCut();
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("…")),
            QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
    style()->drawItemText(&painter,
                          rect(),
                          int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine,
                          palette(),
                          isEnabled(),
                          shown,
                          foregroundRole());
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    explainCut();
}

void ElidedLabel::explainCut()
{
    const bool cut = fontMetrics().horizontalAdvance(text()) > width();
    setToolTip(cut ? asToolTip(text()) : QString());
}

} // namespace Understudy
