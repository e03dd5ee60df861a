// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/terminal.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

namespace Understudy {

namespace {

constexpr std::array watched{SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP};

volatile std::sig_atomic_t caught = 0; // a signal handler reaches nothing but globals

//! Turns the echo of a terminal off for as long as it lives, and lets signals interrupt the read
//! meanwhile.
class Silence
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        caught = 0;
        struct sigaction action = {};
        action.sa_handler = [](int signal) {
            caught = signal;
        };
        for (size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &action, &m_actions[i]);
        m_silenced = ::tcgetattr(m_terminal, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~tcflag_t(ECHO);
        silent.c_lflag |= ECHONL;
        m_silenced = m_silenced && ::tcsetattr(m_terminal, TCSAFLUSH, &silent) == 0;
    }

    ~Silence()
    {
        if (m_silenced)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
        for (size_t i = 0; i < watched.size(); ++i)
            ::sigaction(watched[i], &m_actions[i], nullptr);
    }

    Q_DISABLE_COPY_MOVE(Silence)

    bool isSilent() const { return m_silenced; }

private:
    int m_terminal;
    termios m_before = {};
    std::array<struct sigaction, watched.size()> m_actions = {};
    bool m_silenced = false;
};

} // namespace

Terminal::Terminal()
    : m_descriptor(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
{ }

Terminal::~Terminal()
{
    if (isOpen())
        ::close(m_descriptor);
}

std::optional<Secret> Terminal::ask(const QString &prompt, bool echo)
{
    for (;;) {
        if (echo) {
            write(prompt.toLocal8Bit());
            return readLine();
        }
        std::optional<Secret> line;
        {
            const Silence silence(m_descriptor);
            if (!silence.isSilent())
                return std::nullopt; // better not asked than shown
            write(prompt.toLocal8Bit());
            line = readLine();
        }
        if (caught == 0)
            return line;
        ::raise(caught); // as it would have been: it ends us, or we are asked to go on
    }
}

std::optional<Secret> Terminal::readLine()
{
    std::array<char, 4096> line;
    size_t size = 0;
    ssize_t got = 0;
    char byte = 0;
    while ((got = ::read(m_descriptor, &byte, 1)) == 1 && byte != '\n') {
        if (size < line.size())
            line[size++] = byte;
    }
    std::optional<Secret> result;
    if (got == 1 || size > 0)
        result = Secret(QByteArrayView(line.data(), qsizetype(size)));
    sodium_memzero(line.data(), line.size());
    return result;
}

void Terminal::write(const QByteArray &text)
{
    [[maybe_unused]] const ssize_t written =
        ::write(m_descriptor, text.constData(), size_t(text.size()));
}

} // namespace Understudy
