// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/view_store.h"

#include "server/database.h"
#include "server/token.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr qint64 codeLasts = std::chrono::milliseconds(60s).count();

} // namespace

ViewStore::ViewStore(Database &database)
    : m_database(database)
{ }

bool ViewStore::addCode(const Secret &code, qint64 sessionId, qint64 now)
{
    return add(code, "code", sessionId, now + codeLasts);
}

bool ViewStore::addCookie(const Secret &cookie, qint64 sessionId, qint64 expiresAt)
{
    return add(cookie, "cookie", sessionId, expiresAt);
}

bool ViewStore::add(const Secret &token, const char *kind, qint64 sessionId, qint64 expiresAt)
{
    return m_database
        .run(QStringLiteral("INSERT INTO view_tokens(token_hash, kind, session_id, expires_at) "
                            "VALUES(?, ?, ?, ?)"),
             {tokenHash(token), QString::fromLatin1(kind), sessionId, expiresAt})
        .ok();
}

std::optional<qint64> ViewStore::spendCode(const Secret &code, qint64 now)
{
    const QByteArray hash = tokenHash(code);
    std::optional<qint64> sessionId;
    {
        Statement found =
            m_database.run(QStringLiteral(
                               "SELECT session_id FROM view_tokens WHERE token_hash = ? AND "
                               "kind = 'code' AND expires_at > ?"),
                           {hash, now});
        if (!found.next())
            return {};
        sessionId = found.value(0).toLongLong();
    }
    const Statement spent =
        m_database.run(QStringLiteral("DELETE FROM view_tokens WHERE token_hash = ?"), {hash});
    return spent.ok() ? sessionId : std::nullopt;
}

} // namespace Understudy
