// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"

#include <QRegularExpression>

using namespace Understudy;

//! The demo application, by its cookie.
class TestDemoApp : public TestCase
{
    Q_OBJECT

    ServerProcess m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin;
    QString m_subject;

    QString code(const QString &token)
    {
        return m_client
            ->call({.method = "POST", .path = QStringLiteral("/api/view"), .token = token})
            .json()[QStringLiteral("path")]
            .toString();
    }

    QByteArray cookie(const QString &token)
    {
        return m_client->call({.path = code(token)}).headers.value("set-cookie").split(';').first();
    }

    ApiAnswer get(const QString &path, const QByteArray &cookie)
    {
        return m_client->call({.path = path, .headers = {{"Cookie", cookie}}});
    }

    ApiAnswer post(const QString &path, const QByteArray &cookie, const QByteArray &form)
    {
        return m_client->call({.method = "POST",
                               .path = path,
                               .body = form,
                               .headers = {{"Cookie", cookie},
                                           {"Content-Type", "application/x-www-form-urlencoded"}}});
    }

    QByteArray formToken(const QByteArray &cookie)
    {
        const QRegularExpression field(QStringLiteral("name=\"token\" value=\"([\\w-]+)\""));
        return field.match(QString::fromUtf8(get(QStringLiteral("/"), cookie).body))
            .captured(1)
            .toLatin1();
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_client = std::make_unique<ApiClient>(m_server.port());
        m_admin = m_client->signIn(QStringLiteral("admin@example.com"), ServerProcess::password());
    }

    void init()
    {
        TestCase::init();
        m_subject = m_client->impersonate(m_admin, 42).token();
        QVERIFY(!m_subject.isEmpty());
    }

    void aCodeOpensItOnce()
    {
        const QString path = code(m_subject);
        const ApiAnswer head = m_client->call({.method = "HEAD", .path = path});
        QCOMPARE(head.status, 200);
        const ApiAnswer opened = m_client->call({.path = path});
        QCOMPARE(opened.status, 303);
        QCOMPARE(opened.headers.value("location"), QByteArray("/"));
        const QByteArray cookie = opened.headers.value("set-cookie");
        QVERIFY(cookie.startsWith("understudy_session="));
        for (const char *part : {"HttpOnly", "SameSite=Lax", "Path=/"})
            QVERIFY2(cookie.contains(part), part);
        QCOMPARE(m_client->call({.path = path}).status, 403);
        QCOMPARE(m_client->call({.path = QStringLiteral("/view")}).status, 403);
    }

    void aCodeOfAnEndedSessionOpensNothing()
    {
        const QString path = code(m_subject);
        m_client->stop(m_subject);
        QCOMPARE(m_client->call({.path = path}).status, 403);
    }

    void showsTheSubject()
    {
        const ApiAnswer page = get(QStringLiteral("/"), cookie(m_subject));
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("Currently impersonating user 42"));
        QVERIFY(page.body.contains("user42@example.com"));
        QVERIFY(page.headers.value("content-security-policy").contains("frame-ancestors 'none'"));
        const ApiAnswer own = get(QStringLiteral("/"), cookie(m_admin));
        QVERIFY(!own.body.contains("Currently impersonating"));
    }

    void needsTheCookieAndNothingElse()
    {
        const ApiAnswer nobody = m_client->call({.path = QStringLiteral("/")});
        QCOMPARE(nobody.status, 401);
        QVERIFY(nobody.headers.value("content-type").startsWith("text/html"));
        QCOMPARE(m_client->call({.path = QStringLiteral("/"), .token = m_subject}).status, 401);
        const QByteArray opened = cookie(m_subject);
        const QString value = QString::fromLatin1(opened.mid(opened.indexOf('=') + 1));
        QCOMPARE(m_client->call({.path = QStringLiteral("/api/session"), .token = value}).status,
                 401);
        QCOMPARE(get(QStringLiteral("/api/session"), opened).status, 401);
        QCOMPARE(get(QStringLiteral("/"), "understudy_session=" + m_subject.toLatin1()).status,
                 401);
    }

    void endsWithTheSession()
    {
        const QByteArray opened = cookie(m_subject);
        QCOMPARE(get(QStringLiteral("/demo/activity"), opened).status, 200);
        m_client->stop(m_subject);
        QCOMPARE(get(QStringLiteral("/"), opened).status, 401);
        QCOMPARE(get(QStringLiteral("/demo/activity"), opened).problem(),
                 QStringLiteral("signed-out"));
    }

    void aFormWritesWithItsTokenAlone()
    {
        const QByteArray opened = cookie(m_subject);
        const QByteArray text("text=%3Cb%3Ehello+there%3C%2Fb%3E");
        QCOMPARE(post(QStringLiteral("/notes"), opened, text).status, 403);
        QCOMPARE(post(QStringLiteral("/notes"), opened, text + "&token=guess").status, 403);
        QCOMPARE(
            post(QStringLiteral("/notes"), opened, text + "&token=" + formToken(cookie(m_subject)))
                .status,
            403);
        QCOMPARE(post(QStringLiteral("/notes"), {}, text + "&token=" + formToken(opened)).status,
                 401);
        QVERIFY(!get(QStringLiteral("/"), opened).body.contains("hello there"));
        QCOMPARE(
            post(QStringLiteral("/notes"), opened, text + "&token=" + formToken(opened)).status,
            303);
        QVERIFY(get(QStringLiteral("/"), opened).body.contains("&lt;b&gt;hello there&lt;/b&gt;"));
        QVERIFY(get(QStringLiteral("/demo/activity"), opened).body.contains("hello there"));
        QCOMPARE(m_server
                     .sql(QStringLiteral(
                         "SELECT action || actor_id || subject_id FROM audit ORDER BY id DESC "
                         "LIMIT 1"))
                     .toString(),
                 QStringLiteral("demo.noteAdded142"));
    }

    void renames()
    {
        const QByteArray opened = cookie(m_subject);
        const QByteArray token = formToken(opened);
        QCOMPARE(post(QStringLiteral("/profile"), opened, "name=+&token=" + token).status, 400);
        QCOMPARE(post(QStringLiteral("/profile"), opened, "name=New+Name&token=" + token).status,
                 303);
        QVERIFY(get(QStringLiteral("/"), opened).body.contains("<h1>New Name</h1>"));
    }

    void logsOut()
    {
        const QByteArray opened = cookie(m_subject);
        QCOMPARE(post(QStringLiteral("/logout"), opened, {"token=no"}).status, 403);
        const ApiAnswer out = post(QStringLiteral("/logout"), opened, "token=" + formToken(opened));
        QCOMPARE(out.status, 200);
        QVERIFY(out.headers.value("set-cookie").contains("Max-Age=0"));
        QCOMPARE(
            m_client->call({.path = QStringLiteral("/api/session"), .token = m_subject}).status,
            401);
        QCOMPARE(m_client->call({.path = QStringLiteral("/api/session"), .token = m_admin}).status,
                 200);
    }

    void filesAreServed_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::newRow("style") << "/demo/style.css" << QByteArray("text/css; charset=utf-8");
        QTest::newRow("script") << "/demo/app.js" << QByteArray("text/javascript; charset=utf-8");
        QTest::newRow("icon") << "/demo/icon.svg" << QByteArray("image/svg+xml");
    }

    void filesAreServed()
    {
        QFETCH(QString, path);
        const ApiAnswer answer = m_client->call({.path = path});
        QCOMPARE(answer.status, 200);
        QTEST(answer.headers.value("content-type"), "type");
        QCOMPARE(answer.headers.value("x-content-type-options"), QByteArray("nosniff"));
    }
};

QTEST_GUILESS_MAIN(TestDemoApp)
#include "tst_demo_app.moc"
