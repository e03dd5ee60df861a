// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace Understudy {

//! Cuts a connection whose other end leaves a question unanswered, so that whoever waits for the
//! answer, without a timeout of its own, gets an error and goes on.
class AnswerGuard
{
public:
    //! \a socket is borrowed.
    explicit AnswerGuard(int socket);
    ~AnswerGuard();
    Q_DISABLE_COPY_MOVE(AnswerGuard)

    //! The question is about to be asked.
    void expect(std::chrono::milliseconds within);
    //! It was answered.
    void arrived();

    //! Whether the connection was cut.
    bool hasCut() const { return m_hasCut; }

private:
    void watch();

    int m_socket;
    std::atomic<bool> m_hasCut = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<std::chrono::steady_clock::time_point> m_until;
    bool m_isOver = false;
    std::thread m_thread;
};

} // namespace Understudy
