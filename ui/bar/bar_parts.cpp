// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/bar_parts.h"

#include "plain_text.h"
#include "theme/colours.h"
#include "theme/type_scale.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace Understudy {

namespace {

constexpr int buttonHeight = 38; //!< 32 of it drawn, the rest for the focus ring
constexpr int ringRoom = 3;
constexpr int leastWidth = 72; //!< of what may be cut short
constexpr int wholeWidth = 560;

QFont boldFont()
{
    QFont font = QApplication::font();
    font.setBold(true);
    return font;
}

} // namespace

BarLabel::BarLabel(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_font(QApplication::font())
    , m_name(name)
    , m_least(leastWidth)
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    hide();
}

void BarLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    if (m_name.isEmpty())
        setAccessibleName(text);
    else
        setAccessibleDescription(text);
    setToolTip(asToolTip(text));
    setVisible(!text.isEmpty());
    updateGeometry();
    update();
}

void BarLabel::setBold(bool bold)
{
    m_font = bold ? boldFont() : QApplication::font();
}

void BarLabel::setYielding()
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void BarLabel::setWhole()
{
    m_least = wholeWidth;
}

void BarLabel::setTabular()
{
    m_font = withTabularFigures(boldFont());
    setWhole();
}

QSize BarLabel::sizeHint() const
{
    const QFontMetrics metrics(m_font);
    return {metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

QSize BarLabel::minimumSizeHint() const
{
    return sizeHint().boundedTo({m_least, sizeHint().height()});
}

void BarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_font);
    painter.setPen(barText);
    const QString shown = QFontMetrics(m_font).elidedText(m_text, Qt::ElideRight, width());
    painter.drawText(rect(), int(Qt::AlignLeading | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

BarButton::BarButton(const QString &text, Weight weight, QWidget *parent)
    : QAbstractButton(parent)
    , m_font(boldFont())
    , m_weight(weight)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize BarButton::sizeHint() const
{
    const QSize words = QFontMetrics(m_font).size(Qt::TextShowMnemonic, text());
    return {words.width() + 32 + 2 * ringRoom, buttonHeight};
}

QSize BarButton::minimumSizeHint() const
{
    if (m_weight == Weight::Primary)
        return sizeHint(); // never cut short
    return sizeHint().boundedTo({leastWidth + 2 * ringRoom, buttonHeight});
}

void BarButton::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (m_weight == Weight::Secondary)
        setToolTip(width() < sizeHint().width() ? asToolTip(text().remove(QLatin1Char('&')))
                                                : QString());
}

void BarButton::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter)
        QAbstractButton::keyPressEvent(event);
    else if (!event->isAutoRepeat())
        click();
}

void BarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = (m_weight == Weight::Primary) != isDown();
    const QRectF face =
        QRectF(rect()).adjusted(ringRoom + 0.5, ringRoom + 0.5, -ringRoom - 0.5, -ringRoom - 0.5);
    painter.setPen(QPen(barText, underMouse() ? 2 : 1));
    painter.setBrush(filled ? barText : barYellow);
    painter.drawRoundedRect(face, 6, 6);
    if (hasFocus()) {
        painter.setPen(QPen(barText, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 8, 8);
    }
    painter.setFont(m_font);
    painter.setPen(filled ? barYellow : barText);
    const QString shown =
        QFontMetrics(m_font).elidedText(text(), Qt::ElideRight, width() - 16, Qt::TextShowMnemonic);
    const bool underlines = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this) != 0;
    painter.drawText(rect(),
                     int(Qt::AlignCenter)
                         | (underlines ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     shown);
}

} // namespace Understudy
