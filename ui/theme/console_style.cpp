// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/console_style.h"

#include "theme/icons.h"
#include "theme/scroll_bar.h"

#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace Understudy {

namespace {

constexpr int controlHeight = 32;
constexpr qreal radius = 6;
constexpr int arrowZone = 28;
constexpr int textInset = 5;
constexpr int animationMs = 120;

QColor mixed(const QColor &one, const QColor &other, double share)
{
    const auto mix = [share](float a, float b) {
        return float(a * (1 - share) + b * share);
    };
    return QColor::fromRgbF(mix(one.redF(), other.redF()),
                            mix(one.greenF(), other.greenF()),
                            mix(one.blueF(), other.blueF()));
}

//! A rounded box with its border, if it has one, inside \a rect.
void drawBox(QPainter *painter, const QRect &rect, const QBrush &fill, const QPen &border)
{
    const qreal inset = border.style() == Qt::NoPen ? 0 : border.widthF() / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill);
    painter->setPen(border);
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset),
                             radius - inset,
                             radius - inset);
    painter->restore();
}

//! Whether borders are as dark as the text.
bool isHighContrast(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Mid)
        == palette.color(QPalette::Active, QPalette::WindowText);
}

//! The border of what is not focused. In high contrast, where a paler one would say nothing, dashes
//! tell what cannot be used.
QPen borderOf(const QStyleOption &option)
{
    const bool dashed = !(option.state & QStyle::State_Enabled) && isHighContrast(option.palette);
    return {option.palette.color(QPalette::Mid), 1, dashed ? Qt::DashLine : Qt::SolidLine};
}

//! Fields, combo boxes and spin boxes share one frame.
void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    QPen border = borderOf(*option);
    // A list has the focus in one of its rows.
    const bool focused =
        (option->state & QStyle::State_HasFocus) && !qobject_cast<const QListView *>(widget);
    if (focused)
        border = QPen(option->palette.color(QPalette::Highlight), 2);
    if (widget && widget->property("wrong").toBool())
        border.setColor(option->palette.color(QPalette::BrightText));
    drawBox(painter, option->rect, option->palette.base(), border);
}

//! Lists, tables and texts of several lines are framed as fields are.
bool isArea(const QWidget *widget)
{
    return qobject_cast<const QAbstractScrollArea *>(widget);
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawButton(QPainter *painter, const QStyleOptionButton *option, bool primary)
{
    const QPalette &palette = option->palette;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool hovered = enabled && (option->state & QStyle::State_MouseOver);
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool flat = (option->features & QStyleOptionButton::Flat) && !hovered && !pressed;
    QColor fill = palette.color(primary ? QPalette::Highlight : QPalette::Button);
    fill = mixed(fill, palette.color(QPalette::WindowText), pressed ? 0.18 : hovered ? 0.08 : 0);
    const bool bordered = !primary && !(option->features & QStyleOptionButton::Flat);
    drawBox(painter,
            option->rect,
            flat ? Qt::transparent : QBrush(fill),
            bordered ? borderOf(*option) : QPen(Qt::NoPen));
    if (!focused)
        return;
    // A ring inside the edge: on the accent it is drawn in its text colour, so default and focused
    // differ.
    const QRect ring = primary ? option->rect.adjusted(3, 3, -3, -3) : option->rect;
    drawBox(painter,
            ring,
            Qt::NoBrush,
            QPen(palette.color(primary ? QPalette::HighlightedText : QPalette::Highlight), 2));
}

//! Fusion's own frame is darker than the window, so it cannot be seen on black.
void drawCheckBox(QPainter *painter, const QStyleOption *option)
{
    const QPalette &palette = option->palette;
    const bool focused = option->state & QStyle::State_HasFocus;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(palette.color(focused ? QPalette::Highlight : QPalette::Mid), focused ? 2 : 1));
    painter->setBrush(palette.base());
    painter->drawRoundedRect(box, 2, 2);
    if (option->state & QStyle::State_On) {
        const QPointF corner = box.center() + QPointF(-1, 3);
        painter->setPen(
            QPen(palette.color(QPalette::Text), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPolyline(QPolygonF({corner - QPointF(3, 3), corner, corner + QPointF(5, -6)}));
    }
    painter->restore();
}

void drawChevron(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    const QPointF centre = QRectF(rect).center();
    const qreal rise = up ? -2 : 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF(
        {centre + QPointF(-4, -rise), centre + QPointF(0, rise), centre + QPointF(4, -rise)}));
    painter->restore();
}

void drawSpinBox(QPainter *painter,
                 const QStyleOptionSpinBox *option,
                 const QStyle *style,
                 const QWidget *widget)
{
    drawField(painter, option, widget);
    const auto arrow =
        [&](QStyle::SubControl part, bool up, QAbstractSpinBox::StepEnabledFlag step) {
            const bool possible = option->stepEnabled & step;
            if (!possible && isHighContrast(option->palette))
                return;
            drawChevron(painter,
                        style->subControlRect(QStyle::CC_SpinBox, option, part, widget),
                        up,
                        option->palette.color(possible ? QPalette::WindowText : QPalette::Mid));
        };
    arrow(QStyle::SC_SpinBoxUp, true, QAbstractSpinBox::StepUpEnabled);
    arrow(QStyle::SC_SpinBoxDown, false, QAbstractSpinBox::StepDownEnabled);
}

//! Beside an icon, Qt 6.4 begins a button's words at its left edge when it reads from the right:
//! where that edge is as near as the words are wide, they stand right.
QStyleOptionButton withFittedLabel(const QStyleOptionButton &option)
{
    QStyleOptionButton fitted = option;
    if (option.icon.isNull() || option.text.isEmpty())
        return fitted;
    constexpr int iconSpacing = 4; // Qt's
    const int words = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const QSize label(words + iconSpacing + option.iconSize.width(), option.rect.height());
    fitted.rect = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, label, option.rect);
    return fitted;
}

} // namespace

ConsoleStyle::ConsoleStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{ }

void ConsoleStyle::drawPrimitive(PrimitiveElement element,
                                 const QStyleOption *option,
                                 QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        // A line edit inside a spin box or combo box has no frame: its owner draws one.
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            drawField(painter, option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameFocusRect:
        return; // drawn with the panel of each control
    case PE_Frame:
        if (isArea(widget)) {
            drawField(painter, option, widget);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
        drawCheckBox(painter, option);
        return;
    case PE_PanelButtonCommand:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            drawButton(painter, button, isPrimary(widget));
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_IndicatorArrowDown:
        drawChevron(painter, option->rect, false, option->palette.color(QPalette::WindowText));
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element,
                               const QStyleOption *option,
                               QPainter *painter,
                               const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button && isPrimary(widget)) {
        QStyleOptionButton primary = *button;
        primary.palette.setColor(QPalette::ButtonText,
                                 option->palette.color(QPalette::HighlightedText));
        QProxyStyle::drawControl(element, &primary, painter, widget);
        return;
    }
    if (element == CE_PushButtonLabel && button && button->direction == Qt::RightToLeft) {
        const QStyleOptionButton fitted = withFittedLabel(*button);
        QProxyStyle::drawControl(element, &fitted, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawComplexControl(ComplexControl control,
                                      const QStyleOptionComplex *option,
                                      QPainter *painter,
                                      const QWidget *widget) const
{
    if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        control == CC_ComboBox && combo) {
        drawField(painter, option, widget);
        drawChevron(painter,
                    subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget),
                    false,
                    option->palette.color(QPalette::WindowText));
        return;
    }
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        control == CC_SpinBox && spin) {
        drawSpinBox(painter, spin, this, widget);
        return;
    }
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar) {
        drawScrollBar(painter, *bar);
        return;
    }
    if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        control == CC_ToolButton && tool) {
        // No arrow beside an icon that says "menu" already.
        QStyleOptionToolButton plain = *tool;
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
        if (option->state & State_HasFocus)
            drawBox(painter,
                    option->rect,
                    Qt::NoBrush,
                    QPen(option->palette.color(QPalette::Highlight), 2));
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element,
                                   const QStyleOption *option,
                                   const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(textInset, 0, -textInset, 0) : rect;
}

QRect ConsoleStyle::subControlRect(ComplexControl control,
                                   const QStyleOptionComplex *option,
                                   SubControl part,
                                   const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        control == CC_ScrollBar && bar)
        return scrollBarPart(*bar, part);
    const QRect whole = option->rect;
    const QRect zone(whole.right() - arrowZone, whole.top() + 2, arrowZone, whole.height() - 4);
    QRect result;
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        result = zone;
    else if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        result = whole.adjusted(7, 1, -arrowZone, -1);
    else if (control == CC_SpinBox && part == SC_SpinBoxUp)
        result = QRect(zone.topLeft(), QSize(zone.width(), zone.height() / 2));
    else if (control == CC_SpinBox && part == SC_SpinBoxDown)
        result = zone.adjusted(0, zone.height() / 2, 0, 0);
    else if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        result = whole.adjusted(1, 2, -arrowZone, -2);
    else
        return QProxyStyle::subControlRect(control, option, part, widget);
    return visualRect(option->direction, whole, result);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type,
                                     const QStyleOption *option,
                                     const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        result.setWidth(qMax(result.width() + 24, 80));
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(controlHeight, option->fontMetrics.height() + 12));
        return result;
    case CT_ToolButton:
        return result.expandedTo({controlHeight, controlHeight});
    case CT_MenuItem:
        return result.expandedTo({0, 28});
    default:
        return result;
    }
}

QIcon ConsoleStyle::standardIcon(StandardPixmap which,
                                 const QStyleOption *option,
                                 const QWidget *widget) const
{
    return which == SP_LineEditClearButton ? lineIcon(QStringLiteral("cross"))
                                           : QProxyStyle::standardIcon(which, option, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric,
                              const QStyleOption *option,
                              const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_DefaultFrameWidth:
        return isArea(widget) ? 2 : 1; // the corners of what is in it lie inside the frame's
    case PM_ScrollBarExtent:
        return scrollBarExtent;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ConsoleStyle::styleHint(StyleHint hint,
                            const QStyleOption *option,
                            const QWidget *widget,
                            QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : animationMs;
    case SH_UnderlineShortcut:
        return QGuiApplication::isLeftToRight(); // a line below one letter takes joined ones apart
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace Understudy
