// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_chart.h"

#include "pages/journal/journal_wording.h"
#include "plain_text.h"
#include "theme/type_scale.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <utility>

namespace Understudy {

namespace {

constexpr int margin = 12;
constexpr int barsHeight = 32;
constexpr int between = 8;
constexpr int gap = 8; //!< between words and bars
constexpr int dates = 20;
constexpr int widestBar = 16;
constexpr double leastBar = 2; //!< of a day on which there was anything

double minutesOf(const JournalDay &day)
{
    return double(day.length.count()) / 60'000;
}

QString shortDate(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

} // namespace

struct JournalChart::Series
{
    QString name;
    QString most;
    QPalette::ColorRole role;
    double highest;
    double (*valueOf)(const JournalDay &day);
};

JournalChart::JournalChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Impersonations and minutes per day"));
    tell();
}

void JournalChart::setDays(const QList<JournalDay> &days)
{
    m_days = days;
    m_current = qMin(m_current, int(days.size()) - 1);
    tell();
    update();
}

QSize JournalChart::sizeHint() const
{
    return {320, 2 * margin + 2 * barsHeight + between + dates};
}

//! Beside the bars: what they count, and how many the highest stands for.
int JournalChart::wordsWidth() const
{
    const QFontMetrics metrics(scaled(font(), TypeScale::Caption));
    int width = 0;
    for (const QString &line : {tr("Impersonations"), tr("Minutes"), tr("most %L1").arg(99'999)})
        width = qMax(width, metrics.horizontalAdvance(line));
    return width + gap;
}

QRect JournalChart::plot() const
{
    const int words = wordsWidth();
    const QRect whole = rect().adjusted(margin, margin, -margin, -margin - dates);
    return layoutDirection() == Qt::LeftToRight ? whole.adjusted(words, 0, 0, 0)
                                                : whole.adjusted(0, 0, -words, 0);
}

//! The width that a day has, as high as \a plot.
QRectF JournalChart::slotOf(int day, const QRect &plot) const
{
    const double width = double(plot.width()) / double(qMax(1, m_days.size()));
    return {plot.left() + day * width, double(plot.top()), width, double(plot.height())};
}

int JournalChart::dayAt(int x) const
{
    const QRect all = plot();
    if (m_days.isEmpty() || x < all.left() || x > all.right())
        return -1;
    return qMin(int((x - all.left()) * m_days.size() / qMax(1, all.width())),
                int(m_days.size()) - 1);
}

void JournalChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 2)
                              : QPen(palette().color(QPalette::Midlight)));
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.setFont(scaled(font(), TypeScale::Caption));
    const QRect all = plot();
    if (m_current >= 0)
        painter.fillRect(slotOf(m_current, all), palette().color(QPalette::Midlight));
    int count = 0;
    double minutes = 0;
    for (const JournalDay &day : m_days) {
        count = qMax(count, day.count);
        minutes = qMax(minutes, minutesOf(day));
    }
    drawSeries(&painter,
               QRect(all.left(), all.top(), all.width(), barsHeight),
               {tr("Impersonations"),
                tr("most %L1").arg(count),
                QPalette::Link,
                double(count),
                [](const JournalDay &day) {
                    return double(day.count);
                }});
    drawSeries(&painter,
               QRect(all.left(), all.top() + barsHeight + between, all.width(), barsHeight),
               {tr("Minutes"),
                tr("most %L1").arg(qRound(minutes)),
                QPalette::PlaceholderText,
                qMax(1.0, minutes),
                minutesOf});
    drawDates(&painter);
}

void JournalChart::drawSeries(QPainter *painter, const QRect &rows, const Series &series) const
{
    const bool leftToRight = layoutDirection() == Qt::LeftToRight;
    const int words = wordsWidth();
    const QRect beside(leftToRight ? margin : width() - margin - words + gap,
                       rows.top(),
                       words - gap,
                       rows.height());
    const QString name = series.name + QLatin1Char('\n') + series.most;
    painter->setPen(palette().color(QPalette::PlaceholderText));
    painter->drawText(beside, int(Qt::AlignLeading | Qt::AlignBottom), name);
    painter->fillRect(QRect(rows.left(), rows.bottom(), rows.width(), 1),
                      palette().color(QPalette::Mid));
    for (int i = 0; i < m_days.size(); ++i) {
        const double value = series.valueOf(m_days.at(i));
        if (value <= 0)
            continue;
        const QRectF slot = slotOf(i, rows);
        const double height = qMax(leastBar, value / series.highest * (rows.height() - 1));
        const double barWidth = qBound(1.0, slot.width() * 0.7, double(widestBar));
        painter->fillRect(
            QRectF(slot.center().x() - barWidth / 2, rows.bottom() - height, barWidth, height),
            palette().color(series.role));
    }
}

void JournalChart::drawDates(QPainter *painter) const
{
    if (m_days.isEmpty())
        return;
    const QRect all = plot();
    const QRect line(all.left(), all.bottom() + 4, all.width(), dates);
    painter->setPen(palette().color(QPalette::PlaceholderText));
    if (m_current >= 0) {
        painter->setPen(palette().color(QPalette::Text));
        painter->drawText(line,
                          int(Qt::AlignHCenter | Qt::AlignBottom),
                          wordsOf(m_days.at(m_current)));
        return;
    }
    painter->drawText(line,
                      int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignBottom),
                      shortDate(m_days.first().day));
    painter->drawText(line,
                      int(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignBottom),
                      shortDate(m_days.last().day));
}

QString JournalChart::wordsOf(const JournalDay &day) const
{
    return tr("%1: impersonations %L2, minutes %L3")
        .arg(shortDate(day.day))
        .arg(day.count)
        .arg(qRound(minutesOf(day)));
}

QString JournalChart::summary() const
{
    if (m_days.isEmpty())
        return {};
    int count = 0;
    double minutes = 0;
    for (const JournalDay &day : m_days) {
        count += day.count;
        minutes += minutesOf(day);
    }
    return tr("%1 to %2: impersonations %L3, minutes %L4")
        .arg(shortDate(m_days.first().day), shortDate(m_days.last().day))
        .arg(count)
        .arg(qRound(minutes));
}

void JournalChart::tell()
{
    setAccessibleDescription(m_current >= 0 ? wordsOf(m_days.at(m_current)) : summary());
}

void JournalChart::go(int day)
{
    if (std::exchange(m_current, day) == day)
        return;
    tell();
    update();
}

bool JournalChart::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto *help = static_cast<QHelpEvent *>(event);
    const int day = dayAt(help->pos().x());
    if (day >= 0)
        QToolTip::showText(help->globalPos(), asToolTip(wordsOf(m_days.at(day))), this);
    else
        QToolTip::hideText();
    return true;
}

void JournalChart::keyPressEvent(QKeyEvent *event)
{
    const int last = int(m_days.size()) - 1;
    const bool begins = m_current < 0;
    switch (event->key()) {
    case Qt::Key_Left:
        return go(begins ? last : qMax(0, m_current - 1));
    case Qt::Key_Right:
        return go(begins ? qMin(0, last) : qMin(last, m_current + 1));
    case Qt::Key_Home:
        return go(qMin(0, last));
    case Qt::Key_End:
        return go(last);
    default:
        QWidget::keyPressEvent(event);
    }
}

void JournalChart::mouseMoveEvent(QMouseEvent *event)
{
    go(dayAt(int(event->position().x())));
}

void JournalChart::leaveEvent(QEvent *)
{
    go(-1);
}

void JournalChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void JournalChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    go(-1);
    update();
}

} // namespace Understudy
