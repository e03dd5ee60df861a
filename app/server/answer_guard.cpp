// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/answer_guard.h"

#include <sys/socket.h>

namespace Understudy {

AnswerGuard::AnswerGuard(int socket)
    : m_socket(socket)
    , m_thread([this] { watch(); })
{ }

AnswerGuard::~AnswerGuard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_one();
    m_thread.join();
}

void AnswerGuard::expect(std::chrono::milliseconds within)
{
    {
        const std::lock_guard lock(m_mutex);
        m_until = std::chrono::steady_clock::now() + within;
    }
    m_changed.notify_one();
}

void AnswerGuard::arrived()
{
    const std::lock_guard lock(m_mutex);
    m_until.reset();
}

//! A time that has come is looked at again: the answer may have arrived meanwhile, and another
//! question have been asked.
void AnswerGuard::watch()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver && !m_hasCut) {
        if (!m_until) {
            m_changed.wait(lock);
        } else if (std::chrono::steady_clock::now() >= *m_until) {
            m_hasCut = true;
            ::shutdown(m_socket, SHUT_RDWR);
        } else {
            m_changed.wait_until(lock, std::chrono::steady_clock::time_point(*m_until));
        }
    }
}

} // namespace Understudy
