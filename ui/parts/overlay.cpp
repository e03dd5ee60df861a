// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/overlay.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QLayout>

namespace Understudy {

namespace {
constexpr int margin = 16;
} // namespace

Overlay::Overlay(QWidget *area, int width, QWidget *window)
    : Card(window)
    , m_area(area)
    , m_width(width)
{
    setAutoFillBackground(true);
    setFocusPolicy(Qt::NoFocus);
    area->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        follow(now);
    });
    hide();
}

void Overlay::open()
{
    if (isVisible())
        return;
    m_before = window()->focusWidget();
    place();
    show();
    raise();
    first()->setFocus(Qt::ShortcutFocusReason);
}

void Overlay::close(bool gives)
{
    if (!isVisible())
        return;
    const QPointer<QWidget> before = m_before;
    m_before.clear(); // what takes the focus from here on is not followed
    hide();
    if (gives)
        (before && before->isVisible() ? before.data() : m_area)->setFocus(Qt::OtherFocusReason);
}

void Overlay::follow(QWidget *now)
{
    const bool elsewhere = now && now != this && !isAncestorOf(now);
    if (isVisible() && elsewhere && now->window() == window())
        close(false);
}

void Overlay::place()
{
    const QPoint corner = m_area->mapTo(parentWidget(), QPoint());
    const QSize room = m_area->size() - QSize(2 * margin, 2 * margin);
    const int width = qMin(m_width, room.width());
    layout()->activate();
    const int wished = layout()->hasHeightForWidth() ? layout()->heightForWidth(width)
                                                     : layout()->sizeHint().height();
    const int left = corner.x() + (m_area->width() - width) / 2;
    setGeometry(left, corner.y() + margin, width, qMin(wished, room.height()));
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    const bool moved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == m_area && moved && isVisible())
        place();
    return Card::eventFilter(watched, event);
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        Card::keyPressEvent(event);
}

} // namespace Understudy
