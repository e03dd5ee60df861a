// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QNetworkReply>

using namespace Understudy;

//! Signing in, and what slows guessing.
class TestSignInApi : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ApiClient> m_client;

    ApiAnswer attempt(const QString &email, const QString &password, const QByteArray &from = {})
    {
        ApiCall call{.method = "POST", .path = QStringLiteral("/api/session")};
        call.body =
            QStringLiteral(R"({"email":"%1","password":"%2"})").arg(email, password).toUtf8();
        if (!from.isEmpty())
            call.headers.insert("X-Forwarded-For", from);
        return m_client->call(call);
    }

    void startServer(const QStringList &more = {})
    {
        m_client.reset();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start(more));
        m_client = std::make_unique<ApiClient>(m_server->port());
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        startServer();
    }

    void answers_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("expected");
        const QString right = ServerProcess::password();
        QTest::newRow("right") << "user4@example.com" << right << "201 ";
        QTest::newRow("other case") << "USER4@Example.com" << right << "201 ";
        QTest::newRow("wrong") << "user4@example.com"
                               << "wrong"
                               << "401 wrong-password";
        QTest::newRow("unknown") << "nobody@example.com" << right << "401 wrong-password";
        QTest::newRow("disabled") << "user13@example.com" << right << "401 wrong-password";
        QTest::newRow("empty password") << "user4@example.com"
                                        << ""
                                        << "400 invalid";
        QTest::newRow("password with spaces")
            << "user4@example.com" << right + QLatin1Char(' ') << "401 wrong-password";
    }

    void answers()
    {
        QFETCH(QString, email);
        QFETCH(QString, password);
        const ApiAnswer answer = attempt(email, password);
        QTEST((QString::number(answer.status) + QLatin1Char(' ') + answer.problem()), "expected");
    }

    void tenFailuresPerAccountKnownOrNot_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("known") << "user4@example.com";
        QTest::newRow("unknown") << "nobody@example.com";
    }

    void tenFailuresPerAccountKnownOrNot()
    {
        QFETCH(QString, email);
        for (int i = 0; i < 10; ++i)
            QCOMPARE(attempt(email, QStringLiteral("wrong")).status, 401);
        const ApiAnswer late = attempt(email, ServerProcess::password());
        QCOMPARE(late.status, 429);
        QCOMPARE(late.problem(), QStringLiteral("too-many"));
        const int wait = late.headers.value("retry-after").toInt();
        QVERIFY2(wait > 800 && wait <= 900, qPrintable(QString::number(wait)));
        QCOMPARE(attempt(QStringLiteral("user5@example.com"), ServerProcess::password()).status,
                 201);
    }

    void parallelGuessesLearnNoMoreThanTen()
    {
        QNetworkAccessManager network;
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 40; ++i) {
            QNetworkRequest request(
                QUrl(QStringLiteral("http://127.0.0.1:%1/api/session").arg(m_server->port())));
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/json"));
            replies.append(
                network.post(request, R"({"email":"user4@example.com","password":"wrong"})"));
        }
        QHash<int, int> counts;
        for (QNetworkReply *reply : replies) {
            QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 60000);
            ++counts[reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()];
        }
        QCOMPARE(counts.value(401), 10);
        QCOMPARE(counts.value(429), 30);
    }

    void successesDoNotCount()
    {
        for (int i = 0; i < 12; ++i)
            QCOMPARE(attempt(QStringLiteral("user4@example.com"), ServerProcess::password()).status,
                     201);
    }

    void aForwardedAddressCountsOnlyFromATrustedProxy()
    {
        const QString address =
            QStringLiteral("SELECT address FROM audit ORDER BY id DESC LIMIT 1");
        attempt(QStringLiteral("user4@example.com"), ServerProcess::password(), "10.1.2.3");
        QCOMPARE(m_server->sql(address).toString(), QStringLiteral("127.0.0.1"));
        startServer({QStringLiteral("--trust-proxy")});
        attempt(QStringLiteral("user4@example.com"),
                ServerProcess::password(),
                "6.6.6.6, 10.1.2.3");
        QCOMPARE(m_server->sql(address).toString(), QStringLiteral("10.1.2.3"));
    }

    void noPasswordAndNoTokenIsStored()
    {
        if (testsPostgres())
            QSKIP("what is stored is in PostgreSQL's own files");
        const QString token =
            attempt(QStringLiteral("user4@example.com"), ServerProcess::password()).token();
        attempt(QStringLiteral("user4@example.com"), QStringLiteral("mistyped-secret"));
        QCOMPARE(m_server->terminate(), 0);
        QFile file(m_server->database());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("user4@example.com"));
        for (const QString &secret :
             {token, ServerProcess::password(), QStringLiteral("mistyped-secret")})
            QVERIFY(!bytes.contains(secret.toUtf8()));
    }
};

QTEST_GUILESS_MAIN(TestSignInApi)
#include "tst_sign_in_api.moc"
