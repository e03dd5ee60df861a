// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/window_memory.h"

#include "base/logging.h"
#include "saved_file.h"

#include <QEvent>
#include <QFile>
#include <QThreadPool>
#include <QWidget>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto settlesIn = 1s;
constexpr qint64 largestFile = 4096;

} // namespace

WindowMemory::WindowMemory(QWidget &window, const QString &folder)
    : m_window(window)
    , m_path(folder + QStringLiteral("/window"))
{
    restore();
    m_settled.setSingleShot(true);
    m_settled.setInterval(settlesIn);
    connect(&m_settled, &QTimer::timeout, this, &WindowMemory::write);
    m_window.installEventFilter(this);
}

WindowMemory::~WindowMemory()
{
    if (m_settled.isActive())
        write();
}

void WindowMemory::restore()
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray geometry = file.read(largestFile);
    if (m_window.restoreGeometry(geometry))
        m_known = geometry;
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Move || event->type() == QEvent::Resize
        || event->type() == QEvent::WindowStateChange)
        m_settled.start();
    return QObject::eventFilter(watched, event);
}

//! Off the window's thread: a disk may be slow.
void WindowMemory::write()
{
    const QByteArray geometry = m_window.saveGeometry();
    if (geometry == m_known)
        return;
    m_known = geometry;
    const auto work = [geometry, path = m_path] {
        if (const Result<void> saved = savePrivateFile(geometry, path); !saved)
            qCWarning(lcUi) << "the window's place:" << saved.error().message;
    };
    QThreadPool::globalInstance()->start(work);
}

} // namespace Understudy
