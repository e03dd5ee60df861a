// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_command.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/password_hasher.h"
#include "server/server_clock.h"
#include "server/session_store.h"
#include "server/user_store.h"

namespace Understudy {

namespace {

constexpr qsizetype shortestPassword = 8;
constexpr qsizetype longestPassword = 1024;

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorKind::Refused, sentence, QStringLiteral("user"));
}

//! One order at work on the stores.
class UserOrderRun
{
public:
    UserOrderRun(Database &database, ServerClock &clock, const UserOrder &order)
        : m_audit(database)
        , m_users(database)
        , m_sessions(database, m_audit, clock)
        , m_clock(clock)
        , m_order(order)
    { }

    Result<std::optional<User>> user() { return m_users.byEmail(m_order.email); }

    bool add(const QByteArray &hash);
    bool change(const User &user, const QByteArray &hash);

private:
    bool apply(const User &user, const QByteArray &hash);
    bool setRole(const User &user);
    bool record(qint64 subject, const QString &detail);

    AuditLog m_audit;
    UserStore m_users;
    SessionStore m_sessions;
    ServerClock &m_clock;
    UserOrder m_order;
};

QString actionName(UserOrder::Action action)
{
    switch (action) {
    case UserOrder::Action::Add:
        return QStringLiteral("user.added");
    case UserOrder::Action::Disable:
        return QStringLiteral("user.disabled");
    case UserOrder::Action::Enable:
        return QStringLiteral("user.enabled");
    case UserOrder::Action::Role:
        return QStringLiteral("user.role");
    case UserOrder::Action::Password:
        return QStringLiteral("user.password");
    case UserOrder::Action::Delete:
        return QStringLiteral("user.deleted");
    }
    Q_UNREACHABLE();
}

bool UserOrderRun::add(const QByteArray &hash)
{
    const User user{.email = m_order.email, .name = m_order.name, .role = m_order.role};
    const Result<qint64> id = m_users.add(user, hash, m_clock.now());
    return id && record(*id, QStringLiteral("%1 as %2").arg(user.email, user.role));
}

bool UserOrderRun::change(const User &user, const QByteArray &hash)
{
    const QString detail = m_order.action == UserOrder::Action::Role
        ? QStringLiteral("%1 from %2 to %3").arg(user.email, user.role, m_order.role)
        : user.email;
    return apply(user, hash) && record(user.id, detail);
}

bool UserOrderRun::apply(const User &user, const QByteArray &hash)
{
    switch (m_order.action) {
    case UserOrder::Action::Disable:
        m_sessions.endAllOf(user.id, EndCause::accountChanged);
        return m_users.setDisabled(user.id, true);
    case UserOrder::Action::Enable:
        return m_users.setDisabled(user.id, false);
    case UserOrder::Action::Role:
        return setRole(user);
    case UserOrder::Action::Password:
        m_sessions.endAllOf(user.id, EndCause::accountChanged);
        return m_users.setPasswordHash(user.id, hash);
    case UserOrder::Action::Delete:
        m_sessions.endAllOf(user.id, EndCause::accountChanged);
        return m_users.remove(user.id);
    case UserOrder::Action::Add:
        break;
    }
    return false;
}

bool UserOrderRun::setRole(const User &user)
{
    if (user.role == m_order.role)
        return true;
    m_sessions.endImpersonationsOf(user.id);
    return m_users.setRole(user.id, m_order.role);
}

bool UserOrderRun::record(qint64 subject, const QString &detail)
{
    return m_audit.append({.time = m_clock.now(),
                           .action = actionName(m_order.action),
                           .subjectId = subject,
                           .address = QStringLiteral("command line"),
                           .detail = detail});
}

} // namespace

bool needsPassword(UserOrder::Action action)
{
    return action == UserOrder::Action::Add || action == UserOrder::Action::Password;
}

Result<QString> runUserOrder(Database &database,
                             ServerClock &clock,
                             const UserOrder &order,
                             const Secret &password)
{
    const qsizetype length = password.reveal().size();
    if (needsPassword(order.action) && (length < shortestPassword || length > longestPassword))
        return refused(
            QStringLiteral("A password has %1 to %2 bytes, in one line on standard input.")
                .arg(shortestPassword)
                .arg(longestPassword));
    UserOrderRun run(database, clock, order);
    const Result<std::optional<User>> user = run.user();
    if (!user)
        return refused(QStringLiteral("The database cannot be read."));
    const bool adds = order.action == UserOrder::Action::Add;
    if (adds && *user)
        return refused(QStringLiteral("There is an account %1 already.").arg(order.email));
    if (!adds && !*user)
        return refused(QStringLiteral("There is no account %1.").arg(order.email));
    const QByteArray hash =
        needsPassword(order.action) ? PasswordHasher::hash(password) : QByteArray();
    if (needsPassword(order.action) && hash.isEmpty())
        return refused(QStringLiteral("Not enough memory to hash a password."));
    const bool done = database.write([&] {
        return adds ? run.add(hash) : run.change(**user, hash);
    }) && database.commit();
    if (!done)
        return refused(QStringLiteral("The database cannot be written. Nothing was changed."));
    return QStringLiteral("Done: %1 %2.").arg(actionName(order.action), order.email);
}

} // namespace Understudy
