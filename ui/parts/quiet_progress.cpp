// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/quiet_progress.h"

#include <QPainter>
#include <QStyle>

namespace Understudy {

namespace {
constexpr int lineHeight = 3;
constexpr int patienceMs = 200;
constexpr int frameMs = 33;
constexpr int framesAcross = 45;
} // namespace

QuietProgress::QuietProgress(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(lineHeight);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_frames.setInterval(frameMs);
    connect(&m_patience, &QTimer::timeout, this, &QuietProgress::beginToShow);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_frame = (m_frame + 1) % framesAcross;
        update();
    });
}

void QuietProgress::setRunning(bool running)
{
    if (running) {
        if (!m_shown && !m_patience.isActive())
            m_patience.start();
        return;
    }
    m_patience.stop();
    m_frames.stop();
    m_shown = false;
    update();
}

void QuietProgress::beginToShow()
{
    m_shown = true;
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        m_frames.start();
    update();
}

void QuietProgress::paintEvent(QPaintEvent *)
{
    if (!m_shown)
        return;
    QPainter painter(this);
    painter.fillRect(rect(), palette().midlight());
    const int part = width() / 4;
    const int start = m_frames.isActive() ? (width() + part) * m_frame / framesAcross - part : 0;
    painter.fillRect(QRect(start, 0, m_frames.isActive() ? part : width(), lineHeight),
                     palette().color(QPalette::Link));
}

} // namespace Understudy
