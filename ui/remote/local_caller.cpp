// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/local_caller.h"

#include <QJsonDocument>
#include <QLocalSocket>

namespace Understudy {

LocalCaller::LocalCaller(const RemoteCall &call, qint64 pid, QLocalSocket *peer)
    : QObject(peer)
    , m_call(call)
    , m_pid(pid)
    , m_peer(peer)
{ }

void LocalCaller::say(const QString &text)
{
    write({{QStringLiteral("text"), text}});
}

void LocalCaller::end(int status, const QString &text)
{
    write({{QStringLiteral("text"), text}, {QStringLiteral("status"), status}});
    m_peer->disconnectFromServer();
}

void LocalCaller::write(const QJsonObject &answer)
{
    m_peer->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace Understudy
