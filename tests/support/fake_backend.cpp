// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fake_backend.h"

#include "backend/view_opening.h"
#include "support/fake_clock.h"

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr auto lateBy = 40s;

tl::unexpected<Error> refusal(ErrorKind kind)
{
    return failure(kind, QStringLiteral("no"), QStringLiteral("backend"));
}

template<typename T>
Result<T> unanswered(ErrorKind kind, bool inDoubt)
{
    return failure(Error{.kind = kind, .source = QStringLiteral("http"), .inDoubt = inDoubt});
}

} // namespace

Credentials tokenCredentials(const QString &token)
{
    Credentials credentials;
    credentials.setValue(QStringLiteral("token"), Secret(token));
    return credentials;
}

QString tokenOf(const Credentials &credentials)
{
    for (const Cookie &cookie : credentials.cookies()) // as a view has it
        if (cookie.name == "token")
            return QString::fromUtf8(cookie.value.reveal());
    return QString::fromUtf8(credentials.value(QStringLiteral("token")).reveal());
}

QString FakeBackendWorld::logIn(const QString &userId)
{
    const QString token = QStringLiteral("token-%1").arg(++m_tokens);
    const std::chrono::milliseconds life = actorLife > 0s ? actorLife : 12h;
    logins.insert(token, {.as = userId, .ends = now + life});
    return token;
}

QStringList FakeBackendWorld::impersonating() const
{
    QStringList result;
    for (auto login = logins.constBegin(); login != logins.constEnd(); ++login)
        if (login->live && !login->from.isEmpty() && login->ends > now)
            result.append(login.key());
    return result;
}

void FakeBackendWorld::advance(std::chrono::milliseconds by)
{
    now += by;
    const QList<OnItsWay> waiting = std::exchange(m_onItsWay, {});
    for (const OnItsWay &one : waiting) {
        if (one.arrives <= now)
            one.effect();
        else
            m_onItsWay.append(one);
    }
}

void FakeBackendWorld::end(const QString &token)
{
    logins[token].live = false;
}

FakeBackend::FakeBackend(FakeBackendWorld &world)
    : m_world(world)
{ }

template<typename T>
Result<T> FakeBackendWorld::call(const QString &name, const std::function<Result<T>()> &effect)
{
    if (dead)
        throw ConsoleDied{};
    const Fault fault = faults.isEmpty() ? Fault::None : faults.takeFirst();
    if (fault == Fault::NotSent)
        return unanswered<T>(ErrorKind::Unreachable, false);
    calls.append(name);
    onCall(name);
    if (dead)
        throw ConsoleDied{};
    const bool safe = name == QLatin1String("whoAmI");
    switch (fault) {
    case Fault::RequestLost:
        return unanswered<T>(ErrorKind::Unreachable, !safe);
    case Fault::Late:
        m_onItsWay.append({now + lateBy, [effect] {
                               (void)effect();
                           }});
        return unanswered<T>(ErrorKind::Unreachable, !safe);
    case Fault::AnswerLost:
        (void)effect();
        return unanswered<T>(ErrorKind::Unreachable, !safe);
    case Fault::Garbage:
        (void)effect();
        return unanswered<T>(ErrorKind::Malformed, !safe);
    case Fault::Refused:
        return refusal(ErrorKind::Refused);
    case Fault::TryLater:
        return refusal(ErrorKind::TryLater);
    default:
        return effect();
    }
}

QDateTime FakeBackendWorld::expiryOf(const QString &token) const
{
    return FakeClock().now().wall.addMSecs(logins.value(token).ends.count());
}

Result<Session> FakeBackendWorld::sessionOf(const Credentials &credentials) const
{
    const auto login = logins.constFind(tokenOf(credentials));
    if (login == logins.constEnd() || !login->live || login->ends <= now)
        return refusal(ErrorKind::SignedOut);
    const QString wanted = QString::fromUtf8(credentials.headers().value("Sudo").reveal());
    // A switching header that may not be used is silently ignored.
    const bool switched = !wanted.isEmpty() && users.contains(wanted);
    const QString as = switched ? wanted : login->as;
    if (!users.contains(as))
        return refusal(ErrorKind::SignedOut);
    Session session{.identity = {.id = as, .name = users.value(as)}, .credentials = credentials};
    if (does.tellsActor)
        session.impersonatingFromUserId = switched ? login->as : login->from;
    if (actorLife > 0s && login->from.isEmpty())
        session.expiresAt = expiryOf(login.key());
    return session;
}

QCoro::Task<Result<Session>> FakeBackend::signIn(QMap<QString, Secret> fields)
{
    const QString user = QString::fromUtf8(fields.value(QStringLiteral("user")).reveal());
    const auto effect = [world = &m_world, user]() -> Result<Session> {
        if (!world->users.contains(user))
            return refusal(ErrorKind::WrongPassword);
        const QString token = world->pasted.isEmpty() ? world->logIn(user) : world->pasted;
        return world->sessionOf(tokenCredentials(token));
    };
    co_return m_world.call<Session>(QStringLiteral("signIn"), effect);
}

QCoro::Task<Result<Session>> FakeBackend::whoAmI(Credentials credentials)
{
    const auto effect = [world = &m_world, credentials] {
        return world->sessionOf(credentials);
    };
    co_return m_world.call<Session>(QStringLiteral("whoAmI"), effect);
}

QCoro::Task<Result<Session>> FakeBackend::impersonate(Session actor, StartOrder order)
{
    if (m_world.does.effect == Effect::Header) {
        Session session{.credentials = actor.credentials};
        session.credentials.setHeader("Sudo", Secret(order.userId));
        co_return session;
    }
    const Credentials credentials = actor.credentials;
    const auto effect = [world = &m_world, credentials, order] {
        return world->begin(credentials, order);
    };
    co_return m_world.call<Session>(QStringLiteral("start %1").arg(order.userId), effect);
}

Result<Session> FakeBackendWorld::begin(const Credentials &actor, const StartOrder &order)
{
    const Result<Session> caller = sessionOf(actor);
    if (!caller)
        return failure(caller.error());
    FakeBackendWorld::Login &login = logins[tokenOf(actor)];
    if (!login.from.isEmpty())
        return refusal(ErrorKind::AlreadyImpersonating);
    if (!users.contains(order.userId))
        return refusal(ErrorKind::NoSuchUser);
    if (std::exchange(switchesNothing, false))
        return Session{.credentials = actor};
    const QString instead = std::exchange(becomes, {});
    const QString userId = instead.isEmpty() ? order.userId : instead;
    if (does.effect == Effect::Mints)
        return mint(login.as, order, userId);
    login.from = login.as;
    login.as = userId;
    return Session{.credentials = actor};
}

Result<Session> FakeBackendWorld::mint(const QString &actorId,
                                       const StartOrder &order,
                                       const QString &userId)
{
    for (FakeBackendWorld::Login &one : logins) {
        if (order.idempotencyKey.isEmpty() || one.key != order.idempotencyKey)
            continue;
        if (!one.live || one.ends <= now)
            return refusal(ErrorKind::NotImpersonating);
        one.live = false;
        one.key.clear();
    }
    const QString token = logIn(userId);
    FakeBackendWorld::Login &login = logins[token];
    login.from = actorId;
    login.key = order.idempotencyKey;
    login.ends = now + std::chrono::minutes(order.minutes);
    return Session{.credentials = tokenCredentials(token)};
}

QCoro::Task<Result<Credentials>> FakeBackend::stop(Session subject, Session actor)
{
    const Credentials credentials = subject.credentials;
    const Credentials parked = actor.credentials;
    const auto effect = [world = &m_world, credentials, parked]() -> Result<Credentials> {
        Result<Credentials> left = world->finish(credentials);
        if (left && left->isEmpty())
            return parked;
        return left;
    };
    co_return m_world.call<Credentials>(QStringLiteral("stop %1").arg(tokenOf(credentials)),
                                        effect);
}

Result<Credentials> FakeBackendWorld::finish(const Credentials &subject)
{
    const QString token = tokenOf(subject);
    const bool live = logins.contains(token) && logins[token].live && logins[token].ends > now;
    if (!live)
        return refusal(ErrorKind::SignedOut);
    FakeBackendWorld::Login &login = logins[token];
    if (login.from.isEmpty())
        return refusal(ErrorKind::NotImpersonating);
    if (does.effect == Effect::Shared) {
        login.as = std::exchange(login.from, {});
        return subject;
    }
    const QString actorId = login.from;
    login.live = stopLeavesSubject;
    return stopMints ? tokenCredentials(logIn(actorId)) : Credentials{};
}

QCoro::Task<Result<void>> FakeBackend::signOut(Credentials credentials)
{
    const QString token = tokenOf(credentials);
    const auto effect = [world = &m_world, token]() -> Result<void> {
        world->end(token);
        return {};
    };
    co_return m_world.call<void>(QStringLiteral("signOut %1").arg(token), effect);
}

QCoro::Task<Result<void>> FakeBackend::revoke(Credentials credentials)
{
    const QString token = tokenOf(credentials);
    const auto effect = [world = &m_world, token]() -> Result<void> {
        world->end(token);
        return {};
    };
    co_return m_world.call<void>(QStringLiteral("revoke %1").arg(token), effect);
}

//! The earlier token is of no use afterwards; what was made from it lives on.
Result<Session> FakeBackendWorld::renew(const Session &actor)
{
    onRenew(tokenOf(actor.credentials));
    Login &login = logins[tokenOf(actor.credentials)];
    if (!login.live || login.ends <= now)
        return refusal(ErrorKind::SignedOut);
    login.live = false;
    const QString as = login.as;
    Session renewed = actor;
    renewed.credentials = tokenCredentials(logIn(as));
    renewed.expiresAt = expiryOf(tokenOf(renewed.credentials));
    return renewed;
}

QCoro::Task<Result<Session>> FakeBackend::refresh(Session actor)
{
    const auto effect = [world = &m_world, actor] {
        return world->renew(actor);
    };
    co_return m_world.call<Session>(QStringLiteral("refresh"), effect);
}

QCoro::Task<Result<UserPage>> FakeBackend::findUsers(Credentials actor, UserQuery query)
{
    const auto effect = [world = &m_world, actor, query]() -> Result<UserPage> {
        if (const Result<Session> caller = world->sessionOf(actor); !caller)
            return failure(caller.error());
        UserPage page;
        for (auto user = world->users.constBegin(); user != world->users.constEnd(); ++user)
            if (user.value().contains(query.text, Qt::CaseInsensitive))
                page.users.append({.id = user.key(), .name = user.value()});
        return page;
    };
    co_return m_world.call<UserPage>(QStringLiteral("find"), effect);
}

QCoro::Task<Result<ActiveList>> FakeBackend::activeImpersonations(Credentials actor, SearchPosition)
{
    const auto effect = [world = &m_world, actor]() -> Result<ActiveList> {
        if (const Result<Session> caller = world->sessionOf(actor); !caller)
            return failure(caller.error());
        ActiveList page;
        page.next.over = true;
        for (const QString &token : world->impersonating()) {
            const FakeBackendWorld::Login &login = world->logins[token];
            page.impersonations.append(
                {.id = token, .actor = {.id = login.from}, .subject = {.id = login.as}});
        }
        return page;
    };
    co_return m_world.call<ActiveList>(QStringLiteral("active"), effect);
}

QCoro::Task<Result<void>> FakeBackend::endActive(Credentials actor, QString id)
{
    const auto effect = [world = &m_world, actor, id]() -> Result<void> {
        if (const Result<Session> caller = world->sessionOf(actor); !caller)
            return failure(caller.error());
        world->end(id);
        return {};
    };
    co_return m_world.call<void>(QStringLiteral("endActive ") + id, effect);
}

QCoro::Task<Result<ViewOpening>> FakeBackend::openView(Credentials subject)
{
    const auto effect = [world = &m_world, subject]() -> Result<ViewOpening> {
        if (const Result<Session> caller = world->sessionOf(subject); !caller)
            return failure(caller.error());
        return ViewOpening{.address = world->application,
                           .start = world->application,
                           .rules = {.origins = {world->application}},
                           .trustedKeys = world->viewKeys};
    };
    co_return m_world.call<ViewOpening>(QStringLiteral("view"), effect);
}

QCoro::Task<Result<ViewOpening>> FakeBackend::openSignIn()
{
    const ViewOpening opening{.address = QUrl(QStringLiteral("https://app.example")),
                              .start = QUrl(QStringLiteral("https://app.example/login")),
                              .cookieNames = {"token"}};
    co_return opening;
}

} // namespace Understudy
