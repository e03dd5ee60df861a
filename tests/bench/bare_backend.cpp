// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bare_backend.h"

#include <QMap>
#include <QUuid>

#include <utility>

namespace Understudy {

namespace {

//! Bearer tokens; a start makes a second one, and the admin's stays.
class BareUnderstudy final : public BareBackend
{
public:
    using BareBackend::BareBackend;

    bool signIn() override
    {
        m_admin = tokenOf(probe().send("POST", "/api/session", {}, adminsFields()));
        m_current = m_admin;
        return !m_admin.isEmpty();
    }

    bool start(int number) override
    {
        const QByteArray key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        const QJsonObject order{{QStringLiteral("userId"), idOf(number)},
                                {QStringLiteral("reason"), QStringLiteral("Measuring")}};
        m_current = tokenOf(probe().send("POST",
                                         "/api/impersonation",
                                         {authorization(m_admin), "Idempotency-Key: " + key},
                                         order));
        return !m_current.isEmpty();
    }

    bool stop() override
    {
        m_ended = std::exchange(m_current, m_admin);
        return ask("DELETE", "/api/impersonation", m_ended).status == 204;
    }

    bool revoke() override
    {
        return ask("DELETE", "/api/session", m_ended).status == 401; // the stop has ended it
    }

    bool isUser(int number) override
    {
        const QJsonObject session = ask("GET", "/api/session", m_current).body;
        return session[QLatin1String("user")][QLatin1String("id")] == idOf(number);
    }

private:
    HttpProbe::Answer ask(const QByteArray &method, const QByteArray &path, const QByteArray &token)
    {
        return probe().send(method, path, {authorization(token)});
    }

    static QByteArray authorization(const QByteArray &token)
    {
        return "Authorization: Bearer " + token;
    }

    static QByteArray tokenOf(const HttpProbe::Answer &answer)
    {
        return answer.body.value(QLatin1String("token")).toString().toLatin1();
    }

    QByteArray m_admin;
    QByteArray m_current;
    QByteArray m_ended;
};

//! Names and values; those without a value are gone.
class CookieJar
{
public:
    void apply(const QList<QByteArray> &setCookies)
    {
        for (const QByteArray &line : setCookies) {
            const QByteArray pair = line.left(line.indexOf(';'));
            const QByteArray name = pair.left(pair.indexOf('='));
            const QByteArray value = pair.mid(name.size() + 1);
            if (value.isEmpty())
                m_values.remove(name);
            else
                m_values.insert(name, value);
        }
    }

    QByteArray value(const QByteArray &name) const { return m_values.value(name); }

    QByteArray header() const
    {
        QList<QByteArray> pairs;
        for (auto cookie = m_values.cbegin(); cookie != m_values.cend(); ++cookie)
            pairs.append(cookie.key() + '=' + cookie.value());
        return "Cookie: " + pairs.join("; ");
    }

    bool operator==(const CookieJar &) const = default;

private:
    QMap<QByteArray, QByteArray> m_values;
};

//! Cookies that each start and stop exchanges.
class CookieBackend : public BareBackend
{
public:
    bool signIn() override { return post(m_current, m_calls.signIn, adminsFields()); }

    bool start(int number) override
    {
        m_parked = m_current;
        return post(m_current,
                    m_calls.start,
                    QJsonObject{{QStringLiteral("userId"), idOf(number)}});
    }

    bool stop() override
    {
        m_ended = m_current;
        return post(m_current, m_calls.stop, {});
    }

    bool revoke() override
    {
        return post(m_ended, m_calls.signOut, {})
            && (m_parked == m_current || post(m_parked, m_calls.signOut, {}));
    }

protected:
    struct Calls
    {
        QByteArray signIn;
        QByteArray start;
        QByteArray stop;
        QByteArray signOut;
    };

    CookieBackend(QByteArray address, Calls calls)
        : BareBackend(std::move(address))
        , m_calls(std::move(calls))
    { }

    virtual bool post(CookieJar &as, const QByteArray &call, const QJsonValue &input) = 0;

    CookieJar &current() { return m_current; }

private:
    Calls m_calls;
    CookieJar m_current;
    CookieJar m_parked; //!< the admin's from before the last start
    CookieJar m_ended; //!< the subject's from before the last stop
};

class BareBlitz final : public CookieBackend
{
public:
    explicit BareBlitz(const QByteArray &address)
        : CookieBackend(address, {"login", "impersonateUser", "stopImpersonating", "logout"})
    { }

    bool isUser(int number) override
    {
        const QJsonObject answer = ask(current(), "getCurrentUser", {}).body;
        return answer[QLatin1String("result")][QLatin1String("id")] == idOf(number);
    }

protected:
    bool post(CookieJar &as, const QByteArray &call, const QJsonValue &input) override
    {
        const HttpProbe::Answer answer = ask(as, call, input);
        return answer.status == 200 && answer.body[QLatin1String("error")].isNull();
    }

private:
    HttpProbe::Answer ask(CookieJar &as, const QByteArray &resolver, const QJsonValue &params)
    {
        HttpProbe::Answer answer =
            probe().send("POST",
                         "/api/rpc/" + resolver,
                         {as.header(), "anti-csrf: " + as.value("peer_sAntiCsrfToken")},
                         QJsonObject{{QStringLiteral("params"), params},
                                     {QStringLiteral("meta"), QJsonObject()}});
        as.apply(answer.setCookies);
        return answer;
    }
};

class BareBetterAuth final : public CookieBackend
{
public:
    explicit BareBetterAuth(const QByteArray &address)
        : CookieBackend(
            address,
            {"sign-in/email", "admin/impersonate-user", "admin/stop-impersonating", "sign-out"})
        , m_origin("Origin: " + address)
    { }

    QJsonValue idOf(int number) const override { return QStringLiteral("user-%1").arg(number); }

    bool isUser(int number) override
    {
        const QJsonObject session =
            probe()
                .send("GET", "/api/auth/get-session?disableCookieCache=true", headers(current()))
                .body;
        return session[QLatin1String("user")][QLatin1String("id")] == idOf(number);
    }

protected:
    bool post(CookieJar &as, const QByteArray &call, const QJsonValue &input) override
    {
        const HttpProbe::Answer answer =
            probe().send("POST", "/api/auth/" + call, headers(as), input.toObject());
        as.apply(answer.setCookies);
        return answer.status == 200;
    }

private:
    QList<QByteArray> headers(const CookieJar &as) const { return {as.header(), m_origin}; }

    QByteArray m_origin;
};

} // namespace

BareBackend::BareBackend(QByteArray address)
    : m_probe(std::move(address))
{ }

QJsonObject BareBackend::adminsFields()
{
    return {{QStringLiteral("email"), QStringLiteral("admin@example.com")},
            {QStringLiteral("password"), qEnvironmentVariable("UNDERSTUDY_DEMO_PASSWORD")}};
}

std::unique_ptr<BareBackend> BareBackend::create(const QString &profileId,
                                                 const QByteArray &address)
{
    if (profileId == QLatin1String("understudy"))
        return std::make_unique<BareUnderstudy>(address);
    if (profileId == QLatin1String("blitz"))
        return std::make_unique<BareBlitz>(address);
    if (profileId == QLatin1String("better-auth"))
        return std::make_unique<BareBetterAuth>(address);
    return nullptr;
}

} // namespace Understudy
