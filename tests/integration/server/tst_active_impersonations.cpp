// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"

#include <QJsonArray>

using namespace Understudy;

//! Who is inside whose account now, and ending it.
class TestActiveImpersonations : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerProcess> m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin;
    QString m_support;

    QString signIn(const char *email)
    {
        return m_client->signIn(QString::fromLatin1(email), ServerProcess::password());
    }

    ApiAnswer list(const QString &token, const QString &query = {})
    {
        return m_client->call(
            {.path = QStringLiteral("/api/impersonations?") + query, .token = token});
    }

    ApiAnswer end(const QString &token, qint64 id)
    {
        return m_client->call({.method = "DELETE",
                               .path = QStringLiteral("/api/impersonations/%1").arg(id),
                               .token = token});
    }

    int statusOf(const QString &token)
    {
        return m_client->call({.path = QStringLiteral("/api/session"), .token = token}).status;
    }

    static QList<qint64> subjectsOf(const ApiAnswer &answer)
    {
        QList<qint64> ids;
        const QJsonArray entries = answer.json()[QStringLiteral("impersonations")].toArray();
        for (const QJsonValue &entry : entries)
            ids.append(entry[QStringLiteral("subject")][QStringLiteral("id")].toInteger());
        return ids;
    }

    static qint64 idOf(const ApiAnswer &started)
    {
        return started.json()[QStringLiteral("session")][QStringLiteral("id")].toInteger();
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY(m_server->start());
        m_client = std::make_unique<ApiClient>(m_server->port());
        m_admin = signIn("admin@example.com");
        m_support = signIn("support@example.com");
    }

    void tellsWhoWhomAndWhy()
    {
        const ApiAnswer started =
            m_client->impersonate(m_support, 42, {}, QStringLiteral("broken cart"));
        const ApiAnswer answer = list(m_admin);
        QCOMPARE(answer.status, 200);
        const QJsonArray entries = answer.json()[QStringLiteral("impersonations")].toArray();
        QCOMPARE(entries.size(), 1);
        const QJsonValue entry = entries.first();
        QCOMPARE(entry[QStringLiteral("id")].toInteger(), idOf(started));
        QCOMPARE(entry[QStringLiteral("actor")][QStringLiteral("email")].toString(),
                 QStringLiteral("support@example.com"));
        QCOMPARE(entry[QStringLiteral("subject")][QStringLiteral("id")].toInteger(), 42);
        QCOMPARE(entry[QStringLiteral("reason")].toString(), QStringLiteral("broken cart"));
        QCOMPARE(entry[QStringLiteral("ticket")].toString(), QString());
        QCOMPARE(entry[QStringLiteral("until")],
                 started.json()[QStringLiteral("session")][QStringLiteral("expiresAt")]);
        QVERIFY(entry[QStringLiteral("since")].toString()
                < entry[QStringLiteral("until")].toString());
        QVERIFY(!answer.body.contains("token") && !answer.body.contains("hash"));
    }

    void supportSeesItsOwn()
    {
        m_client->impersonate(m_admin, 41);
        m_client->impersonate(m_support, 42);
        QCOMPARE(subjectsOf(list(m_support)), QList<qint64>{42});
        QCOMPARE(subjectsOf(list(m_admin)), QList<qint64>({42, 41}));
    }

    void thoseThatAreOverAreNotThere()
    {
        m_client->stop(m_client->impersonate(m_admin, 41).token());
        m_client->impersonate(m_admin, 42);
        m_server->sql(QStringLiteral("UPDATE users SET disabled = 1 WHERE id = 42"));
        m_client->impersonate(m_admin, 43);
        m_server->sql(QStringLiteral("UPDATE sessions SET expires_at = 1 WHERE user_id = 43"));
        m_client->impersonate(m_admin, 44);
        QCOMPARE(subjectsOf(list(m_admin)), QList<qint64>{44});
        // What the list found over is recorded as such.
        QTRY_COMPARE(m_server
                         ->sql(QStringLiteral("SELECT count(*) FROM audit WHERE action = "
                                              "'impersonation.ended'"))
                         .toInt(),
                     3);
    }

    void pages()
    {
        for (qint64 id = 20; id < 25; ++id)
            m_client->impersonate(m_admin, id);
        const ApiAnswer first = list(m_admin, QStringLiteral("limit=3"));
        QCOMPARE(subjectsOf(first), QList<qint64>({24, 23, 22}));
        m_client->impersonate(m_admin, 30); // moves nobody
        const QString cursor = first.json()[QStringLiteral("next")].toString();
        const ApiAnswer second = list(m_admin, QStringLiteral("limit=3&cursor=") + cursor);
        QCOMPARE(subjectsOf(second), QList<qint64>({21, 20}));
        QVERIFY(second.json()[QStringLiteral("next")].isNull());
        QCOMPARE(list(m_admin, QStringLiteral("cursor=WzAsMF0")).status, 400);
        QCOMPARE(list(m_admin, QStringLiteral("limit=0")).status, 400);
    }

    void anAdminEndsAny()
    {
        const ApiAnswer started = m_client->impersonate(m_support, 42);
        QCOMPARE(end(m_admin, idOf(started)).status, 204);
        QCOMPARE(statusOf(started.token()), 401);
        QCOMPARE(statusOf(m_support), 200);
        QCOMPARE(m_server
                     ->sql(QStringLiteral("SELECT actor_id || ' ' || subject_id || ' ' || detail "
                                          "FROM audit ORDER BY id DESC LIMIT 1"))
                     .toString(),
                 QStringLiteral("2 42 ended by user 1"));
        QCOMPARE(end(m_admin, idOf(started)).status, 204); // already over
        QCOMPARE(m_server
                     ->sql(QStringLiteral("SELECT count(*) FROM audit WHERE action = "
                                          "'impersonation.ended'"))
                     .toInt(),
                 1);
    }

    void supportEndsItsOwnAlone()
    {
        const ApiAnswer admins = m_client->impersonate(m_admin, 41);
        const ApiAnswer own = m_client->impersonate(m_support, 42);
        QCOMPARE(end(m_support, idOf(admins)).problem(), QStringLiteral("refused"));
        QCOMPARE(statusOf(admins.token()), 200);
        QCOMPARE(end(m_support, idOf(own)).status, 204);
        QCOMPARE(statusOf(own.token()), 401);
    }

    void anOrdinarySessionIsNoImpersonation()
    {
        const qint64 id =
            m_client->call({.path = QStringLiteral("/api/session"), .token = m_support})
                .json()[QStringLiteral("id")]
                .toInteger();
        QCOMPARE(end(m_admin, id).problem(), QStringLiteral("not-found"));
        QCOMPARE(statusOf(m_support), 200);
        QCOMPARE(end(m_admin, 99999).problem(), QStringLiteral("not-found"));
    }
};

QTEST_GUILESS_MAIN(TestActiveImpersonations)
#include "tst_active_impersonations.moc"
