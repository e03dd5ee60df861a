// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "termination_signals.h"

#include "base/logging.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Understudy {

namespace {

constexpr std::array caught{SIGTERM, SIGINT, SIGHUP};

int writer = -1; // a signal handler reaches nothing but globals

void note(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(writer, &byte, 1);
}

void handle(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int signal : caught)
        ::sigaction(signal, &action, nullptr);
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) != 0) {
        qCCritical(lcUi) << "signals cannot be received: no pipe";
        return;
    }
    m_reader = ends[0];
    writer = ends[1];
    m_notifier = new QSocketNotifier(m_reader, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        while (::read(m_reader, &byte, 1) > 0) { }
        Q_EMIT requested();
    });
    handle(note);
}

TerminationSignals::~TerminationSignals()
{
    if (m_reader < 0)
        return;
    handle(SIG_DFL);
    m_notifier->setEnabled(false);
    ::close(m_reader);
    ::close(writer);
    writer = -1;
}

} // namespace Understudy
