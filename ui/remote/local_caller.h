// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "remote/remote_call.h"

#include <QObject>

class QLocalSocket;

namespace Understudy {

//! A process of the same user that asked something of this console and waits for the answer. Goes
//! with its connection; destroyed() tells.
class LocalCaller final : public QObject
{
    Q_OBJECT

public:
    //! A child of \a peer. \a session: the terminal session of its process, as terminalSessionOf()
    //! has it.
    LocalCaller(const RemoteCall &call, QString session, QLocalSocket *peer);

    const RemoteCall &call() const { return m_call; }

    const QString &session() const { return m_session; }

    //! Something to read while waiting.
    void say(const QString &text);
    //! The answer, after which the connection ends; the first one counts. \a status is the caller's
    //! exit status.
    void end(int status, const QString &text);

    //! Ends it, because the person has let it wait for too long.
    void giveUp();

private:
    void write(const QJsonObject &answer);

    RemoteCall m_call;
    QString m_session;
    QLocalSocket *m_peer; //!< the parent
    bool m_ended = false;
};

} // namespace Understudy
