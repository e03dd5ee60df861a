// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "backend/profile_backend.h"
#include "backend/profile_parser.h"
#include "base/clock.h"
#include "server_process.h"
#include "support/test_case.h"

#include <QCoroTask>
#include <QJsonArray>

using namespace Understudy;

//! Finding users over the wire: by calls, and as the shipped profile does it.
class TestDirectoryApi : public TestCase
{
    Q_OBJECT

    ServerProcess m_server;
    std::unique_ptr<ApiClient> m_client;
    QString m_admin;
    QString m_support;

    ApiAnswer list(const QString &token, const QString &query)
    {
        return m_client->call({.path = QStringLiteral("/api/users?") + query, .token = token});
    }

    QList<qint64> idsOf(const ApiAnswer &answer)
    {
        QList<qint64> ids;
        const QJsonArray users = answer.json()[QStringLiteral("users")].toArray();
        for (const QJsonValue &user : users)
            ids.append(user[QStringLiteral("id")].toInteger());
        return ids;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(m_server.start());
        m_client = std::make_unique<ApiClient>(m_server.port());
        m_admin = m_client->signIn(QStringLiteral("admin@example.com"), ServerProcess::password());
        m_support =
            m_client->signIn(QStringLiteral("support@example.com"), ServerProcess::password());
    }

    void pages()
    {
        const ApiAnswer first = list(m_admin, QStringLiteral("limit=40"));
        QCOMPARE(first.status, 200);
        QCOMPARE(idsOf(first).size(), 40);
        const ApiAnswer second = list(m_admin,
                                      QStringLiteral("limit=40&cursor=")
                                          + first.json()[QStringLiteral("next")].toString());
        QCOMPARE(idsOf(second).size(), 20);
        QCOMPARE(idsOf(second).first(), qint64(41));
        QVERIFY(second.json()[QStringLiteral("next")].isNull());
    }

    void tellsWhatIsPublicAlone()
    {
        const ApiAnswer answer = list(m_admin, QStringLiteral("q=user42%40example.com"));
        const QJsonObject user = answer.json()[QStringLiteral("users")][0].toObject();
        QCOMPARE(user.keys().join(QLatin1Char(' ')),
                 QStringLiteral("disabled email id name orgId role"));
        QCOMPARE(user[QStringLiteral("id")].toInteger(), qint64(42));
    }

    void supportSeesWhoIsBelow()
    {
        QCOMPARE(idsOf(list(m_support, QStringLiteral("limit=200"))).size(), 57);
        QCOMPARE(idsOf(list(m_support, QStringLiteral("q=admin"))), QList<qint64>());
        QCOMPARE(idsOf(list(m_admin, QStringLiteral("q=admin"))), QList<qint64>({1, 3}));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("query");
        QTest::newRow("limit") << "limit=0";
        QTest::newRow("limit too large") << "limit=201";
        QTest::newRow("no cursor") << "cursor=zzz";
        QTest::newRow("another list's cursor") << "cursor=WzFd";
        QTest::newRow("a tier that is none") << "cursor=WzksImEiLDFd";
        QTest::newRow("too long") << QLatin1String("q=") + QString(201, QLatin1Char('a'));
    }

    void refuses()
    {
        QFETCH(QString, query);
        const ApiAnswer answer = list(m_admin, query);
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.problem(), QStringLiteral("invalid"));
    }

    // By another process, which must not take the write-ahead log away from under this one's
    // reader.
    void findsWhoWasAddedMeanwhile()
    {
        QCOMPARE(m_server.user({QStringLiteral("add"),
                                QStringLiteral("new@example.com"),
                                QStringLiteral("customer"),
                                QStringLiteral("Zoë Quist")},
                               "a password\n"),
                 0);
        QCOMPARE(idsOf(list(m_support, QStringLiteral("q=zoe+quist"))).size(), 1);
        QCOMPARE(m_server.user({QStringLiteral("delete"), QStringLiteral("new@example.com")}), 0);
        QCOMPARE(idsOf(list(m_support, QStringLiteral("q=zoe+quist"))).size(), 0);
    }

    void theShippedProfileFindsThem()
    {
        QFile file(QStringLiteral(UNDERSTUDY_PROFILES "/understudy.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto profile = parseProfile(file.readAll(), file.fileName(), {}).value();
        const SystemClock clock;
        const QUrl address(QStringLiteral("http://127.0.0.1:%1").arg(m_server.port()));
        ProfileBackend backend(
            profile, {.id = QStringLiteral("here"), .address = address}, clock, nullptr);
        Credentials actor;
        actor.setValue(QStringLiteral("token"), Secret(m_admin));
        UserQuery query{.text = QStringLiteral("example.com"), .limit = 25};
        QStringList ids;
        for (int page = 0; page < 3; ++page) {
            const auto found = QCoro::waitFor(backend.findUsers(actor, query));
            QVERIFY2(found, found ? "" : qPrintable(found.error().message));
            for (const Identity &user : found->users)
                ids.append(user.id);
            QCOMPARE(found->next.isEmpty(), page == 2);
            query.from = found->next;
        }
        QCOMPARE(ids.size(), 60);
        query = {.text = QStringLiteral("42")};
        const auto byId = QCoro::waitFor(backend.findUsers(actor, query));
        QVERIFY(byId);
        QCOMPARE(byId->users.first().id, QStringLiteral("42"));
        QCOMPARE(byId->users.first().email, QStringLiteral("user42@example.com"));
    }
};

QTEST_GUILESS_MAIN(TestDirectoryApi)
#include "tst_directory_api.moc"
