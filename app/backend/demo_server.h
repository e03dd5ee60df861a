// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "base/secret.h"

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace Understudy {

//! The demo's own backend: an understudyd on loopback that lives as long as this object, with its
//! database and its port in the data folder, so that the address stays the same and a session is
//! found again. It ends when its standard input does, that is also when this process is killed.
class DemoServer final : public QObject
{
    Q_OBJECT

public:
    //! \a program is the path of understudyd; where it is empty, starting fails. The demo has \a
    //! users users.
    DemoServer(QString program, QString dataFolder, int users, QObject *parent = nullptr);
    //! Ends the server and waits for that, up to three seconds.
    ~DemoServer() override;

    //! The understudyd beside this application's own program, else the one on PATH, else empty.
    static QString findProgram();

    //! Starts it, with a new password; started() or failed() follows within 45 seconds, later than
    //! 20 only where the port of the last time is taken and another is tried. Without effect while
    //! it runs.
    void start();

    //! Valid from started() on, and the same at the next start wherever the port is still free.
    QUrl address() const { return m_address; }

    //! Where it was the last time, and most likely will be again; empty before the first time.
    QUrl rememberedAddress() const;

    //! The demo accounts' password, made anew by every start().
    Secret password() const { return m_password; }

Q_SIGNALS:
    void started(const QUrl &address);
    //! Unavailable; the message is the server's or the system's own words.
    void failed(const Understudy::Error &error);
    //! It has died by itself after it had started; start() begins anew.
    void ended();

private:
    void launch(quint16 port);
    void readLines();
    void readLog();
    void becomeReady(const QUrl &address);
    void finish();
    void fail(const QString &message);
    QString portFile() const;
    quint16 rememberedPort() const;
    void rememberPort(quint16 port) const;

    QString m_program;
    QString m_folder;
    int m_users;
    QProcess m_process;
    QTimer m_limit;
    quint16 m_triedPort = 0;
    bool m_ready = false;
    QString m_lastWords;
    QUrl m_address;
    Secret m_password;
};

} // namespace Understudy
