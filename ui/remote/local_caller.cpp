// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/local_caller.h"

#include <QJsonDocument>
#include <QLocalSocket>

#include <utility>

namespace Understudy {

LocalCaller::LocalCaller(const RemoteCall &call, QString session, QLocalSocket *peer)
    : QObject(peer)
    , m_call(call)
    , m_session(std::move(session))
    , m_peer(peer)
{ }

void LocalCaller::say(const QString &text)
{
    write({{QStringLiteral("text"), text}});
}

void LocalCaller::end(int status, const QString &text)
{
    if (std::exchange(m_ended, true))
        return;
    write({{QStringLiteral("text"), text}, {QStringLiteral("status"), status}});
    m_peer->disconnectFromServer();
}

void LocalCaller::giveUp()
{
    constexpr int failed = 1;
    end(failed,
        tr("Nobody has switched for ten minutes, so this has given up waiting. Try again."));
}

void LocalCaller::write(const QJsonObject &answer)
{
    m_peer->write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

} // namespace Understudy
