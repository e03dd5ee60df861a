// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRandomGenerator>

using namespace Understudy;

namespace {

//! What a client was told of one impersonation.
struct Told
{
    QString token = {};
    qint64 userId = 0;
    bool stopAsked = false;
    bool stopAnswered = false;
};

//! A client that starts impersonations and stops every second one, as fast as it is answered, and
//! remembers what it was told, until the server is gone.
class Load : public QObject
{
public:
    Load(quint16 port, QString actor)
        : m_port(port)
        , m_actor(std::move(actor))
    {
        start();
    }

    QHash<qint64, Told> told; //!< by the session's id

private:
    QNetworkReply *send(const QByteArray &method, const QString &token, const QByteArray &body = {})
    {
        QNetworkRequest request(
            QUrl(QStringLiteral("http://127.0.0.1:%1/api/impersonation").arg(m_port)));
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/json"));
        return m_network.sendCustomRequest(request, method, body);
    }

    static int statusOf(const QNetworkReply *reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }

    void start()
    {
        const int userId = 20 + m_count++ % 30;
        QNetworkReply *reply =
            send("POST",
                 m_actor,
                 QStringLiteral(R"({"userId":%1,"reason":"a test"})").arg(userId).toUtf8());
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            reply->deleteLater();
            if (statusOf(reply) == 201)
                started(QJsonDocument::fromJson(reply->readAll()).object());
        });
    }

    void started(const QJsonObject &answer)
    {
        const QJsonObject session = answer.value(QLatin1String("session")).toObject();
        const qint64 id = session.value(QLatin1String("id")).toInteger();
        told.insert(id,
                    {.token = answer.value(QLatin1String("token")).toString(),
                     .userId = session.value(QLatin1String("userId")).toInteger()});
        if (id % 2 == 0)
            stop(id);
        else
            start();
    }

    void stop(qint64 id)
    {
        told[id].stopAsked = true;
        QNetworkReply *reply = send("DELETE", told[id].token);
        connect(reply, &QNetworkReply::finished, this, [this, id, reply] {
            reply->deleteLater();
            told[id].stopAnswered = statusOf(reply) == 204;
            if (told[id].stopAnswered)
                start();
        });
    }

    quint16 m_port;
    QString m_actor;
    QNetworkAccessManager m_network;
    int m_count = 0;
};

constexpr int clients = 6;

} // namespace

//! Promises «Recorded» and «Nothing lost» at the server: whatever it has answered, it has kept,
//! whenever it is killed.
class TestKilledServer : public TestCase
{
    Q_OBJECT

    ServerProcess m_server;
    QStringList m_actors;
    qint64 m_longestStart = 0; //!< ms

    bool startServer()
    {
        QElapsedTimer since;
        since.start();
        const bool listens = m_server.start();
        m_longestStart = std::max(m_longestStart, since.elapsed());
        return listens;
    }

    qint64 count(const QString &where, const QVariantList &values)
    {
        return m_server.sql(QStringLiteral("SELECT count(*) FROM ") + where, values).toLongLong();
    }

    void compareWithWhatWasKept(qint64 id, const Told &told)
    {
        const QString rows = QStringLiteral("audit WHERE session_id = ? AND action = ?");
        QCOMPARE(count(rows, {id, QStringLiteral("impersonation.started")}), 1);
        ApiClient client(m_server.port());
        const ApiAnswer session =
            client.call({.path = QStringLiteral("/api/session"), .token = told.token});
        if (told.stopAnswered) {
            QCOMPARE(session.status, 401);
            QCOMPARE(count(rows, {id, QStringLiteral("impersonation.ended")}), 1);
        } else if (!told.stopAsked) {
            QCOMPARE(session.status, 200);
            QCOMPARE(session.json().value(QLatin1String("userId")).toInteger(), told.userId);
        }
    }

    //! Kills it somewhere in the middle of some load; what its clients had been told.
    QHash<qint64, Told> killUnderLoad()
    {
        std::vector<std::unique_ptr<Load>> load;
        for (int i = 0; i < clients; ++i)
            load.push_back(
                std::make_unique<Load>(m_server.port(), m_actors.at(i % m_actors.size())));
        (void)QTest::qWaitFor([&load] { return !load.front()->told.isEmpty(); });
        QTest::qWait(QRandomGenerator::global()->bounded(20, 250));
        m_server.kill();
        QTest::qWait(50); // what had been answered is read
        QHash<qint64, Told> told;
        for (const auto &one : load)
            told.insert(one->told);
        return told;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QVERIFY(startServer());
        ApiClient client(m_server.port());
        for (const char *email : {"admin@example.com", "support@example.com", "admin2@example.com"})
            m_actors += client.signIn(QLatin1String(email), ServerProcess::password());
        QVERIFY(!m_actors.contains(QString()));
    }

    void nothingThatWasAnsweredIsLost()
    {
        const int rounds = std::max(20, qEnvironmentVariableIntValue("UNDERSTUDY_SERVER_KILLS"));
        qsizetype answered = 0;
        for (int round = 0; round < rounds; ++round) {
            const QHash<qint64, Told> told = killUnderLoad();
            QVERIFY(startServer());
            for (auto one = told.cbegin(); one != told.cend(); ++one)
                compareWithWhatWasKept(one.key(), one.value());
            answered += told.size();
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(answered > rounds); // there was something to lose
        qInfo("%d kills, %lld starts answered, ready again within %lld ms",
              rounds,
              qint64(answered),
              m_longestStart);
    }

    void theLogIsWhole()
    {
        ApiClient client(m_server.port());
        const ApiAnswer verdict =
            client.call({.path = QStringLiteral("/api/audit/verify"), .token = m_actors.first()});
        QCOMPARE(verdict.status, 200);
        QVERIFY(verdict.json().value(QLatin1String("whole")).toBool());
        QCOMPARE(m_server.terminate(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKilledServer)
#include "tst_killed_server.moc"
