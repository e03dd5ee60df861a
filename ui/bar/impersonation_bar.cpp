// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bar/impersonation_bar.h"

#include "bar/bar_announcer.h"
#include "bar/bar_parts.h"
#include "pages/journal/journal_chart.h"
#include "parts/notice.h"
#include "parts/reading_order.h"
#include "plain_text.h"
#include "theme/colours.h"
#include "wording.h"

#include <QAccessibleWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace Understudy {

namespace {

constexpr int edgeHeight = 5;
constexpr int changesEdge = 3;
constexpr int stripePeriod = 16;
constexpr int frameMs = 50;

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    if (auto *bar = qobject_cast<ImpersonationBar *>(object))
        return new QAccessibleWidget(bar, QAccessible::StatusBar);
    if (auto *label = qobject_cast<BarLabel *>(object))
        return new QAccessibleWidget(label, QAccessible::StaticText);
    if (auto *announcer = qobject_cast<BarAnnouncer *>(object))
        return new QAccessibleWidget(announcer, QAccessible::AlertMessage);
    if (auto *notice = qobject_cast<Notice *>(object))
        return new QAccessibleWidget(notice, QAccessible::AlertMessage);
    if (auto *chart = qobject_cast<JournalChart *>(object))
        return new QAccessibleWidget(chart, QAccessible::Chart);
    return nullptr;
}

} // namespace

void installAccessibleRoles()
{
    QAccessible::installFactory(accessibleOf);
}

ImpersonationBar::ImpersonationBar(QWidget *parent)
    : QWidget(parent)
    , m_announcer(new BarAnnouncer(this))
    , m_who(new BarLabel({}, this))
    , m_name(new BarLabel({}, this))
    , m_state(new BarLabel(tr("State"), this))
    , m_timeLeft(new BarLabel(tr("Time left"), this))
    , m_verify(new BarButton(tr("&Verify"), BarButton::Weight::Secondary, this))
    , m_close(new BarButton(tr("Chec&ked: close"), BarButton::Weight::Secondary, this))
    , m_stop(new BarButton(tr("S&top"), BarButton::Weight::Primary, this))
{
    build();
    keepSize();
    m_frames.setInterval(frameMs);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_frame = (m_frame + 1) % stripePeriod;
        update(0, barHeight - edgeHeight, width(), edgeHeight);
    });
    connect(m_stop, &QAbstractButton::clicked, this, &ImpersonationBar::stopRequested);
    connect(m_verify, &QAbstractButton::clicked, this, &ImpersonationBar::verifyRequested);
    connect(m_close, &QAbstractButton::clicked, this, &ImpersonationBar::closeUnconfirmedRequested);
    setVisible(false);
}

void ImpersonationBar::build()
{
    m_who->setBold(true);
    m_who->setWhole();
    m_name->setBold(true);
    m_name->setYielding();
    m_state->setBold(true);
    m_timeLeft->setTabular();
    m_stop->setToolTip(tr("Ctrl+Shift+S"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(margins(16, 0, 8, 0));
    layout->setSpacing(16);
    layout->addWidget(m_who);
    layout->addWidget(m_name, 1000);
    layout->addStretch(1);
    layout->addWidget(m_state);
    layout->addWidget(m_timeLeft);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(2); // they have room around them
    buttons->addWidget(m_verify);
    buttons->addWidget(m_close);
    buttons->addWidget(m_stop);
    layout->addLayout(buttons);
}

void ImpersonationBar::setStatus(const ImpersonationStatus &status)
{
    m_unconfirmed = status.state == ImpersonationState::Unconfirmed;
    const bool moving = status.state == ImpersonationState::Starting
        || status.state == ImpersonationState::Stopping;
    m_who->setText(Wording::impersonating(status.subject.id));
    m_subject = joined({neutralised(status.subject.name), neutralised(status.subject.email)});
    m_state->setText(Wording::state(status));
    m_verify->setVisible(m_unconfirmed);
    m_close->setVisible(m_unconfirmed && !status.actor.id.isEmpty());
    setAccessibleName(m_who->text());
    showName();
    setEdge(m_unconfirmed ? Edge::Hatch : moving ? Edge::Stripe : Edge::None);
    if (!status.barShown() || m_unconfirmed) // the page has the time, the bar no room
        m_timeLeft->setText({});
    m_shown = status.barShown();
    setVisible(m_shown);
    m_announcer->follow(status);
}

void ImpersonationBar::setAway(bool away)
{
    m_away = away;
    showName();
}

void ImpersonationBar::showName()
{
    m_name->setText(m_unconfirmed || m_away ? QString() : m_subject);
    setAccessibleDescription(joined({m_name->text(), m_state->text()}));
}

void ImpersonationBar::setTimeLeft(std::chrono::milliseconds left)
{
    m_timeLeft->setText(left.count() > 0 && !m_unconfirmed ? minutesAndSeconds(left) : QString());
    m_announcer->setTimeLeft(left);
}

void ImpersonationBar::setChangesAllowed(bool allowed)
{
    m_changesAllowed = allowed;
    update();
}

void ImpersonationBar::setVisible(bool)
{
    QWidget::setVisible(m_shown);
}

void ImpersonationBar::setEdge(Edge edge)
{
    m_edge = edge;
    const bool moves = edge == Edge::Stripe
        && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (moves)
        m_frames.start();
    else
        m_frames.stop();
    update();
}

void ImpersonationBar::keepSize()
{
    // A style sheet may set sizes; the bar's is not up to it.
    if (minimumHeight() != barHeight || maximumHeight() != barHeight)
        setFixedHeight(barHeight);
    const auto parts = findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (QWidget *part : parts)
        if (part->maximumSize() != QSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX))
            part->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
}

void ImpersonationBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        keepSize();
}

bool ImpersonationBar::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::PolishRequest)
        keepSize();
    return handled;
}

void ImpersonationBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), barYellow);
    if (m_changesAllowed) {
        painter.setPen(QPen(changesAllowedEdge, 2 * changesEdge)); // half of it is outside
        painter.drawRect(rect());
    }
    if (m_edge == Edge::None)
        return;
    const QRect edge(0, barHeight - edgeHeight, width(), edgeHeight);
    painter.setClipRect(edge);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool hatch = m_edge == Edge::Hatch;
    painter.setPen(QPen(
        hatch ? barText : QColor(0xa1, 0x62, 0x07), hatch ? 3 : 5, Qt::SolidLine, Qt::FlatCap));
    const int period = hatch ? stripePeriod / 2 : stripePeriod;
    for (int x = m_frame - 2 * stripePeriod; x < width() + stripePeriod; x += period)
        painter.drawLine(QPointF(x, edge.bottom() + 3),
                         QPointF(x + edgeHeight + 5, edge.top() - 2));
}

} // namespace Understudy
