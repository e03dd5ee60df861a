// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/postgres_server.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QNetworkReply>

#include <algorithm>

using namespace Understudy;

namespace {
//! In milliseconds: two seconds are promised, on a machine that has nothing else to do.
constexpr int longestAnswer = 6000;
} // namespace

//! Two servers on one PostgreSQL, as behind a proxy that shares requests out.
class TestSeveralServers : public TestCase
{
    Q_OBJECT

    PostgresServer m_postgres;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ServerProcess> m_servers[2];
    std::unique_ptr<ApiClient> m_clients[2];
    QNetworkAccessManager m_network;
    QString m_admin;

    //! Sends \a body to the server \a index, and does not wait.
    QNetworkReply *post(int index,
                        const QString &path,
                        const QByteArray &body,
                        const QByteArray &key = {})
    {
        QNetworkRequest request(
            QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_clients[index]->port()).arg(path)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        request.setRawHeader("Authorization", "Bearer " + m_admin.toLatin1());
        if (!key.isEmpty())
            request.setRawHeader("Idempotency-Key", key);
        QNetworkReply *const reply = m_network.post(request, body);
        reply->setParent(this);
        return reply;
    }

    QNetworkReply *impersonate(int index, qint64 user, const QByteArray &key = {})
    {
        return post(index,
                    QStringLiteral("/api/impersonation"),
                    QStringLiteral(R"({"userId":%1,"reason":"both at once"})").arg(user).toUtf8(),
                    key);
    }

    //! Waits for \a replies; their statuses.
    static QList<int> statuses(const QList<QNetworkReply *> &replies)
    {
        const bool finished = QTest::qWaitFor(
            [&replies] {
                return std::all_of(replies.begin(), replies.end(), [](QNetworkReply *reply) {
                    return reply->isFinished();
                });
            },
            60000);
        QList<int> all;
        for (QNetworkReply *const reply : replies)
            all.append(finished ? reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt()
                                : -1);
        return all;
    }

    ApiAnswer get(int index, const QString &path, const QString &token = {})
    {
        return m_clients[index]->call({.path = path, .token = token});
    }

    int count(const QString &what)
    {
        return m_servers[0]->sql(QLatin1String("SELECT count(*) FROM ") + what).toInt();
    }

    void verifyChain()
    {
        for (const int index : {0, 1}) {
            const ApiAnswer verified = get(index, QStringLiteral("/api/audit/verify"), m_admin);
            QVERIFY2(verified.json()[QStringLiteral("whole")].toBool(), verified.body.constData());
        }
        QCOMPARE(count(QStringLiteral("audit")),
                 m_servers[0]->sql(QStringLiteral("SELECT max(id) FROM audit")).toInt());
    }

private Q_SLOTS:

    void initTestCase()
    {
        qputenv("UNDERSTUDY_TEST_DATABASE", "postgresql");
        QVERIFY(m_postgres.start());
    }

    void init()
    {
        TestCase::init();
        m_folder = std::make_unique<QTemporaryDir>();
        const QString address = m_postgres.makeDatabase();
        for (const int index : {0, 1}) {
            m_servers[index] = std::make_unique<ServerProcess>(address, m_folder->path());
            QVERIFY(m_servers[index]->start());
            m_clients[index] = std::make_unique<ApiClient>(m_servers[index]->port());
        }
        m_admin =
            m_clients[0]->signIn(QStringLiteral("admin@example.com"), ServerProcess::password());
    }

    void cleanup()
    {
        m_postgres.thaw();
        for (const int index : {0, 1})
            m_servers[index].reset();
    }

    void oneKeyIsOneSession()
    {
        constexpr int keys = 50;
        for (int i = 0; i < keys; ++i) {
            const QByteArray key = "key-" + QByteArray::number(i);
            const QList<QNetworkReply *> both{impersonate(0, 42, key), impersonate(1, 42, key)};
            QCOMPARE(statuses(both), (QList<int>{201, 201}));
        }
        QCOMPARE(count(QStringLiteral("sessions WHERE actor_id = 1")), keys);
        QCOMPARE(count(QStringLiteral("idempotency_keys")), keys);
        QCOMPARE(count(QStringLiteral("audit WHERE action = 'impersonation.started'")), keys);
        QCOMPARE(count(QStringLiteral("audit WHERE action = 'impersonation.repeated'")), keys);
        verifyChain();
    }

    void theChainStaysWholeUnderLoad()
    {
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 100; ++i)
            replies += {impersonate(0, 40 + i % 10), impersonate(1, 40 + i % 10)};
        QCOMPARE(statuses(replies).count(201), replies.size());
        QCOMPARE(count(QStringLiteral("audit WHERE action = 'impersonation.started'")), 200);
        verifyChain();
    }

    void failedSignInsCountTogether()
    {
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 10; ++i) {
            for (const int index : {0, 1})
                replies.append(post(index,
                                    QStringLiteral("/api/session"),
                                    R"({"email":"user5@example.com","password":"wrong"})"));
        }
        const QList<int> all = statuses(replies);
        QCOMPARE(all.count(401), 10);
        QCOMPARE(all.count(429), 10);
        for (const int index : {0, 1})
            QCOMPARE(m_clients[index]->signIn(QStringLiteral("user5@example.com"),
                                              ServerProcess::password()),
                     QString());
    }

    void anEndAtOneIsAnEndAtTheOther()
    {
        const QString session = QStringLiteral("/api/session");
        const QString token = m_clients[0]->impersonate(m_admin, 42).token();
        QCOMPARE(get(1, session, token).status, 200);
        QCOMPARE(m_clients[1]->stop(token).status, 204);
        QCOMPARE(get(0, session, token).status, 401);
        const QString other = m_clients[1]->impersonate(m_admin, 43).token();
        QCOMPARE(m_servers[0]->user(
                     {QStringLiteral("disable"), QStringLiteral("user43@example.com")}),
                 0);
        for (const int index : {0, 1})
            QCOMPARE(get(index, session, other).status, 401);
        QCOMPARE(m_clients[0]->call({.method = "DELETE", .path = session, .token = m_admin}).status,
                 204);
        QCOMPARE(get(1, session, m_admin).status, 401);
    }

    void aDatabaseThatHangsIsA503()
    {
        m_postgres.freeze();
        QElapsedTimer timer;
        for (const int index : {0, 1}) {
            timer.start();
            QCOMPARE(get(index, QStringLiteral("/health")).status, 503);
            QVERIFY2(timer.elapsed() < longestAnswer, qPrintable(QString::number(timer.elapsed())));
            timer.start();
            QCOMPARE(m_clients[index]->impersonate(m_admin, 44).status, 503);
            QVERIFY2(timer.elapsed() < longestAnswer, qPrintable(QString::number(timer.elapsed())));
        }
        m_postgres.thaw();
        for (const int index : {0, 1}) {
            QTRY_COMPARE_WITH_TIMEOUT(get(index, QStringLiteral("/health")).status, 200, 15000);
            QCOMPARE(m_clients[index]->impersonate(m_admin, 44).status, 201);
        }
        verifyChain();
    }

    void noAcknowledgedStartIsLostWithTheDatabase()
    {
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 150; ++i)
            replies += {impersonate(0, 42), impersonate(1, 43)};
        QVERIFY(QTest::qWaitFor([&replies] { return replies.at(20)->isFinished(); }, 30000));
        m_postgres.kill();
        const QList<int> all = statuses(replies);
        QCOMPARE(all.count(201) + all.count(503), all.size());
        QVERIFY2(all.count(503) > 0, "everything was answered before the database went");
        QElapsedTimer timer;
        timer.start();
        for (const int index : {0, 1}) {
            QCOMPARE(get(index, QStringLiteral("/health")).status, 503);
            QCOMPARE(m_clients[index]->impersonate(m_admin, 44).problem(),
                     QStringLiteral("unavailable"));
        }
        QVERIFY(timer.elapsed() < 8000);
        QVERIFY(m_postgres.start());
        for (const int index : {0, 1})
            QTRY_COMPARE_WITH_TIMEOUT(get(index, QStringLiteral("/health")).status, 200, 15000);
        for (qsizetype i = 0; i < replies.size(); ++i) {
            const ApiAnswer answer{.status = all.at(i),
                                   .headers = {},
                                   .body = replies.at(i)->readAll()};
            if (answer.status == 201)
                QCOMPARE(get(int(i % 2), QStringLiteral("/api/session"), answer.token()).status,
                         200);
        }
        QCOMPARE(m_clients[0]->impersonate(m_admin, 44).status, 201);
        const int started = count(QStringLiteral("audit WHERE action = 'impersonation.started'"));
        QVERIFY(started > int(all.count(201)));
        QCOMPARE(count(QStringLiteral("sessions WHERE actor_id = 1")), started);
        verifyChain();
    }
};

QTEST_GUILESS_MAIN(TestSeveralServers)
#include "tst_several_servers.moc"
