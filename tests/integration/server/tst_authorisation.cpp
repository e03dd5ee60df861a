// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QString admin = QStringLiteral("admin@example.com");
const QString support = QStringLiteral("support@example.com");

QString extra(qint64 id)
{
    return QStringLiteral("extra%1@example.com").arg(id);
}

} // namespace

//! Every call by every kind of caller. Who a caller is, is decided by the token alone.
class TestAuthorisation : public TestCase
{
    Q_OBJECT

    ServerProcess m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin; // sessions that nothing is done to but to make impersonations from them
    QString m_support;

    QString signIn(const QString &email)
    {
        return m_client->signIn(email, ServerProcess::password());
    }

    QString asUser(const QString &actorToken, qint64 id)
    {
        return m_client->impersonate(actorToken, id).token();
    }

    void change(const char *sql, qint64 id) { m_server.sql(QLatin1String(sql), {id}); }

    //! Two new accounts, one impersonating the other, and then something happens.
    QString impersonationAfter(const char *sql, bool toTheActor)
    {
        const qint64 actor = m_server.addUser(QStringLiteral("admin"));
        const qint64 subject = m_server.addUser(QStringLiteral("customer"));
        const QString token = asUser(signIn(extra(actor)), subject);
        change(sql, toTheActor ? actor : subject);
        return token;
    }

    //! A new account's session, and then something happens to the account.
    QString sessionAfter(const char *sql)
    {
        const qint64 id = m_server.addUser(QStringLiteral("admin"));
        const QString token = signIn(extra(id));
        change(sql, id);
        return token;
    }

    QString newTokenOf(const QString &caller)
    {
        const QHash<QString, std::function<QString()>> makers{
            {QStringLiteral("nobody"),
             [] {
                 return QString();
             }},
            {QStringLiteral("garbage"),
             [] {
                 return QStringLiteral("garbage");
             }},
            {QStringLiteral("unknown token"),
             [] {
                 return QString(43, QLatin1Char('a'));
             }},
            {QStringLiteral("customer"),
             [this] {
                 return signIn(QStringLiteral("user42@example.com"));
             }},
            {QStringLiteral("other role"),
             [this] {
                 return signIn(extra(m_server.addUser(QStringLiteral("auditor"))));
             }},
            {QStringLiteral("support"),
             [this] {
                 return signIn(support);
             }},
            {QStringLiteral("admin"),
             [this] {
                 return signIn(admin);
             }},
            {QStringLiteral("impersonated by admin"),
             [this] {
                 return asUser(m_admin, 42);
             }},
            {QStringLiteral("impersonated support"),
             [this] {
                 return asUser(m_admin, 2);
             }},
            {QStringLiteral("impersonated by support"),
             [this] {
                 return asUser(m_support, 42);
             }},
            {QStringLiteral("stopped"),
             [this] {
                 return stopped();
             }},
            {QStringLiteral("renewed"),
             [this] {
                 return renewed();
             }},
            {QStringLiteral("actor signed out"),
             [this] {
                 return actorSignedOut();
             }},
            {QStringLiteral("expired impersonation"),
             [this] {
                 return impersonationAfter("UPDATE sessions SET expires_at = 1 WHERE user_id = ?",
                                           false);
             }},
            {QStringLiteral("actor demoted"),
             [this] {
                 return impersonationAfter("UPDATE users SET role = 'support' WHERE id = ?", true);
             }},
            {QStringLiteral("actor disabled"),
             [this] {
                 return impersonationAfter("UPDATE users SET disabled = 1 WHERE id = ?", true);
             }},
            {QStringLiteral("actor deleted"),
             [this] {
                 return impersonationAfter("DELETE FROM users WHERE id = ?", true);
             }},
            {QStringLiteral("subject promoted"),
             [this] {
                 return impersonationAfter("UPDATE users SET role = 'support' WHERE id = ?", false);
             }},
            {QStringLiteral("subject disabled"),
             [this] {
                 return impersonationAfter("UPDATE users SET disabled = 1 WHERE id = ?", false);
             }},
            {QStringLiteral("subject deleted"),
             [this] {
                 return impersonationAfter("DELETE FROM users WHERE id = ?", false);
             }},
            {QStringLiteral("signed out"),
             [this] {
                 return signedOut();
             }},
            {QStringLiteral("expired"),
             [this] {
                 return sessionAfter("UPDATE sessions SET expires_at = 1 WHERE user_id = ?");
             }},
            {QStringLiteral("disabled"),
             [this] {
                 return sessionAfter("UPDATE users SET disabled = 1 WHERE id = ?");
             }},
            {QStringLiteral("deleted"),
             [this] {
                 return sessionAfter("DELETE FROM users WHERE id = ?");
             }},
            {QStringLiteral("demoted to customer"), [this] {
                 return sessionAfter("UPDATE users SET role = 'customer' WHERE id = ?");
             }}};
        return makers.value(caller)();
    }

    QString stopped()
    {
        const QString token = asUser(m_admin, 42);
        m_client->stop(token);
        return token;
    }

    QString renewed()
    {
        const QString actor = signIn(admin);
        const QByteArray key = actor.left(20).toLatin1();
        const QString token = m_client->impersonate(actor, 42, key).token();
        m_client->impersonate(actor, 42, key);
        return token;
    }

    QString actorSignedOut()
    {
        const QString actor = signIn(admin);
        const QString token = asUser(actor, 42);
        m_client->call(
            {.method = "DELETE", .path = QStringLiteral("/api/session"), .token = actor});
        return token;
    }

    QString signedOut()
    {
        const QString token = signIn(admin);
        m_client->call(
            {.method = "DELETE", .path = QStringLiteral("/api/session"), .token = token});
        return token;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_client = std::make_unique<ApiClient>(m_server.port());
        m_admin = signIn(admin);
        m_support = signIn(support);
    }

    void cell_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");

        struct Row
        {
            const char *method;
            const char *path;
            const char *body;
        };

        const QList<Row> calls{{"POST",
                                "/api/session",
                                R"({"email":"user7@example.com","password":"demo-password-1"})"},
                               {"GET", "/api/session", ""},
                               {"HEAD", "/api/session", ""},
                               {"DELETE", "/api/session", ""},
                               {"POST",
                                "/api/impersonation",
                                R"({"userId":41,"reason":"a table","ticket":"T-1","minutes":5})"},
                               {"DELETE", "/api/impersonation", ""},
                               {"GET", "/api/impersonations", ""},
                               {"DELETE", "/api/impersonations/9999", ""},
                               {"GET", "/api/audit", ""},
                               {"GET", "/api/audit/verify", ""},
                               {"GET", "/api/users", ""},
                               {"GET", "/api/users/42", ""},
                               {"GET", "/api/users/3", ""},
                               {"GET", "/api/users/9999", ""},
                               {"POST", "/api/view", ""},
                               {"GET", "/health", ""}};
        const QString out = QStringLiteral("401 signed-out");
        const QString no = QStringLiteral("403 refused");
        const QString ok = QStringLiteral("200");
        const QString made = QStringLiteral("201");
        const QString done = QStringLiteral("204");
        const QString gone = QStringLiteral("404 not-found");
        const QString none = QStringLiteral("404 no-such-user");
        const QString ordinary = QStringLiteral("409 not-impersonating");
        const QString nested = QStringLiteral("409 already-impersonating");
        const QString head401 = QStringLiteral("401");
        // in the order of the calls
        const QStringList asNobody{
            made, out, head401, out, out, out, out, out, out, out, out, out, out, out, out, ok};
        const QStringList asCustomer{
            made, ok, ok, done, no, ordinary, no, no, no, no, no, no, no, no, made, ok};
        const QStringList asSupport{
            made, ok, ok, done, made, ordinary, ok, gone, no, no, ok, ok, no, none, made, ok};
        const QStringList asAdmin{
            made, ok, ok, done, made, ordinary, ok, gone, ok, ok, ok, ok, ok, none, made, ok};
        const QStringList asImpersonated{
            made, ok, ok, done, nested, done, no, no, no, no, no, no, no, no, made, ok};
        QStringList asEnded = asNobody;
        asEnded[5] = done;
        const QList<std::pair<const char *, QStringList>> table{
            {"nobody", asNobody},
            {"garbage", asNobody},
            {"unknown token", asNobody},
            {"customer", asCustomer},
            {"other role", asCustomer},
            {"support", asSupport},
            {"admin", asAdmin},
            {"impersonated by admin", asImpersonated},
            {"impersonated support", asImpersonated},
            {"impersonated by support", asImpersonated},
            {"stopped", asEnded},
            {"renewed", asNobody},
            {"actor signed out", asEnded},
            {"expired impersonation", asEnded},
            {"actor demoted", asEnded},
            {"actor disabled", asEnded},
            {"actor deleted", asEnded},
            {"subject promoted", asEnded},
            {"subject disabled", asEnded},
            {"subject deleted", asEnded},
            {"signed out", asNobody},
            {"expired", asNobody},
            {"disabled", asNobody},
            {"deleted", asNobody},
            {"demoted to customer", asCustomer}};
        // How else a session can be over is no matter of the way to it.
        const QStringList throughNginx{QStringLiteral("nobody"),
                                       QStringLiteral("customer"),
                                       QStringLiteral("support"),
                                       QStringLiteral("admin"),
                                       QStringLiteral("impersonated by admin"),
                                       QStringLiteral("stopped")};
        for (const auto &[caller, expected] : table) {
            if (ServerProcess::isBehindNginx()
                && !throughNginx.contains(QString::fromLatin1(caller)))
                continue;
            for (int i = 0; i < calls.size(); ++i)
                QTest::addRow("%s: %s %s", caller, calls[i].method, calls[i].path)
                    << QString::fromLatin1(caller) << QByteArray(calls[i].method)
                    << QString::fromLatin1(calls[i].path) << QByteArray(calls[i].body)
                    << expected.at(i);
        }
    }

    void cell()
    {
        QFETCH(QString, caller);
        QFETCH(QByteArray, method);
        QFETCH(QString, path);
        QFETCH(QByteArray, body);
        // Claims that must not have any effect.
        const QHash<QByteArray, QByteArray> claims{{"X-User-Id", "1"},
                                                   {"X-Role", "admin"},
                                                   {"X-Actor", "1"}};
        const ApiAnswer answer =
            m_client->call({.method = method,
                            .path = path + QStringLiteral("?role=admin&userId=1&actor=1"),
                            .token = newTokenOf(caller),
                            .body = body,
                            .headers = claims});
        const QString problem = answer.problem();
        const bool hasBody = !answer.body.isEmpty();
        QTEST((QString::number(answer.status)
               + (problem.isEmpty() ? QString() : QLatin1Char(' ') + problem)),
              "expected");
        QCOMPARE(answer.headers.value("cache-control"), QByteArray("no-store"));
        QCOMPARE(answer.headers.value("www-authenticate"),
                 answer.status == 401 ? QByteArray("Bearer") : QByteArray());
        QVERIFY(hasBody || method == "HEAD" || answer.status == 204);
    }

    void whoMayBeSeen_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<qint64>("subject");
        QTest::addColumn<QString>("expected");
        QTest::newRow("admin as customer") << admin << qint64(42) << "201 ";
        QTest::newRow("admin as support") << admin << qint64(2) << "201 ";
        QTest::newRow("support as customer") << support << qint64(42) << "201 ";
        QTest::newRow("admin as another admin") << admin << qint64(3) << "403 refused";
        QTest::newRow("admin as himself") << admin << qint64(1) << "403 refused";
        QTest::newRow("support as admin") << support << qint64(1) << "403 refused";
        QTest::newRow("support as himself") << support << qint64(2) << "403 refused";
        QTest::newRow("a disabled user") << admin << qint64(13) << "403 refused";
        QTest::newRow("nobody") << admin << qint64(999999) << "404 no-such-user";
        QTest::newRow("a customer as another")
            << "user4@example.com" << qint64(42) << "403 refused";
        QTest::newRow("a customer as nobody")
            << "user4@example.com" << qint64(999999) << "403 refused";
    }

    void whoMayBeSeen()
    {
        QFETCH(QString, actor);
        QFETCH(qint64, subject);
        const ApiAnswer answer = m_client->impersonate(signIn(actor), subject);
        QTEST((QString::number(answer.status) + QLatin1Char(' ') + answer.problem()), "expected");
    }

    void aRoleWithoutRankCannotBeASubject()
    {
        const ApiAnswer answer =
            m_client->impersonate(signIn(admin), m_server.addUser(QStringLiteral("auditor")));
        QCOMPARE(answer.status, 403);
    }

    void checksComeInOrder_data()
    {
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("expected");
        const QByteArray json("application/json");
        QTest::newRow("nesting before role and body")
            << "impersonated by admin" << QByteArray("text/plain") << QByteArray("{")
            << "already-impersonating";
        QTest::newRow("role before media type")
            << "customer" << QByteArray("text/plain") << QByteArray("{") << "refused";
        QTest::newRow("media type before body")
            << "admin" << QByteArray("text/plain") << QByteArray("{") << "media-type";
        QTest::newRow("body before existence")
            << "admin" << json << QByteArray(R"({"userId":9999,"reason":"x"})") << "invalid";
        QTest::newRow("existence before rank")
            << "support" << json << QByteArray(R"({"userId":9999,"reason":"why not"})")
            << "no-such-user";
    }

    void checksComeInOrder()
    {
        QFETCH(QString, caller);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        const ApiAnswer answer = m_client->call({.method = "POST",
                                                 .path = QStringLiteral("/api/impersonation"),
                                                 .token = newTokenOf(caller),
                                                 .body = body,
                                                 .headers = {{"Content-Type", type}}});
        QTEST(answer.problem(), "expected");
    }
};

QTEST_GUILESS_MAIN(TestAuthorisation)
#include "tst_authorisation.moc"
