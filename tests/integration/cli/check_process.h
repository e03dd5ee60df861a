// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>

namespace Understudy {

//! The real `understudy check`, without a display, a session bus and a terminal, in a home of its
//! own.
class CheckProcess
{
public:
    CheckProcess();
    ~CheckProcess();
    Q_DISABLE_COPY_MOVE(CheckProcess)

    //! Makes a file in the home folder; its path.
    QString write(const QString &name, const QByteArray &content) const;

    //! Starts it with \a arguments; \a credentials stand behind descriptor 3.
    void start(const QStringList &arguments, const QByteArray &credentials = {});
    //! The same on a terminal; what it shows is read by shown().
    void startOnTerminal(const QStringList &arguments);
    //! The exit status; -1 where it did not end by itself.
    int wait();
    int run(const QStringList &arguments, const QByteArray &credentials = {});

    void type(const QByteArray &line) const;
    //! What the terminal has shown so far.
    QByteArray shown();

    QByteArray output() const { return m_output; }

    QByteArray errors() const { return m_errors; }

    QJsonArray json() const;

    qint64 pid() const { return m_process.processId(); }

private:
    void collect();

    QTemporaryDir m_home;
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
    QByteArray m_shown;
    int m_terminal = -1;
};

} // namespace Understudy
