// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_bench.h"
#include "peer_process.h"
#include "support/test_case.h"

#include <QCoreApplication>
#include <QSet>

using namespace Understudy;
using namespace std::chrono_literals;

//! The shipped profiles of backends that switch by a header, and the whole engine, on stand-ins
//! that were written from their documentation.
class TestHeaderBackends : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void cleanup() { m_bench.reset(); }

    void startsAndStops_data() { peers(); }

    void startsAndStops();

    void wrongToken_data() { peers(); }

    void wrongToken();
    void refusals_data();
    void refusals();
    void tokenWithoutTheScope();
    void anotherSpellingIsAnotherPerson();

    void ignoredHeaderIsRefused_data() { peers(); }

    void ignoredHeaderIsRefused();

    void silentReturnEnds_data() { peers(); }

    void silentReturnEnds();

    void deletedSubjectEnds_data() { peers(); }

    void deletedSubjectEnds();

    void stopsWithoutTheBackend_data() { peers(); }

    void stopsWithoutTheBackend();

    void restartWhileImpersonating_data() { peers(); }

    void restartWhileImpersonating();

    void findsEverybodyOnce_data() { peers(); }

    void findsEverybodyOnce();

private:
    static void peers();
    void open(const QString &profile);
    QString signInAs(int number);
    QString startAs42();
    void ignoreSudo();

    PeerProcess m_gitlab{QStringLiteral("gitlab")};
    PeerProcess m_gitea{QStringLiteral("gitea")};
    PeerProcess *m_peer = nullptr;
    QString m_subject; //!< the user id of person 42
    QString m_who; //!< the path of who-am-I
    std::unique_ptr<PeerBench> m_bench;
};

void TestHeaderBackends::peers()
{
    QTest::addColumn<QString>("profile");
    QTest::newRow("gitlab") << "gitlab";
    QTest::newRow("gitea") << "gitea";
}

void TestHeaderBackends::initTestCase()
{
    QVERIFY(m_gitlab.start());
    QVERIFY(m_gitea.start());
}

void TestHeaderBackends::init()
{
    TestCase::init();
    const bool named = QTest::currentDataTag()
        && QLatin1String(QTest::currentDataTag()).startsWith(QLatin1String("gitea"));
    const bool spelling =
        qstrcmp(QTest::currentTestFunction(), "anotherSpellingIsAnotherPerson") == 0;
    open(named || spelling ? QStringLiteral("gitea") : QStringLiteral("gitlab"));
}

void TestHeaderBackends::open(const QString &profile)
{
    const bool isGitlab = profile == QLatin1String("gitlab");
    m_peer = isGitlab ? &m_gitlab : &m_gitea;
    m_subject = isGitlab ? QStringLiteral("42") : QStringLiteral("user42");
    m_who = isGitlab ? QStringLiteral("/api/v4/user") : QStringLiteral("/api/v1/user");
    m_peer->reset();
    const Connection connection{
        .id = profile, .name = profile, .address = m_peer->address(), .profileId = profile};
    m_bench = std::make_unique<PeerBench>(connection);
    m_bench->open();
}

QString TestHeaderBackends::signInAs(int number)
{
    const QString token = QStringLiteral("%1-%2").arg(PeerProcess::password()).arg(number);
    return m_bench->signIn({{QStringLiteral("token"), Secret(token)}});
}

QString TestHeaderBackends::startAs42()
{
    const QString signedIn = signInAs(1);
    if (signedIn != QLatin1String("done"))
        return signedIn;
    return m_bench->start(m_subject);
}

void TestHeaderBackends::ignoreSudo()
{
    m_peer->control("POST", QStringLiteral("/ignore-sudo"), {{QStringLiteral("on"), true}});
}

void TestHeaderBackends::startsAndStops()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    QCOMPARE(m_bench->status().subject.email, QStringLiteral("user42@example.com"));
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->status().verifiedAt, m_bench->clock.now().wall);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), std::nullopt);
    QCOMPARE(m_bench->status().actor.role, QStringLiteral("admin"));
    QVERIFY(!m_bench->status().current->credentials.headers().contains("Sudo"));
    // Nothing was asked for but who we are.
    QCOMPARE(m_peer->control("GET", QStringLiteral("/requests")).toArray().size(),
             m_peer->requests(m_who));
}

void TestHeaderBackends::wrongToken()
{
    QCOMPARE(signInAs(999), QStringLiteral("wrongPassword"));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedOut"));
}

void TestHeaderBackends::refusals_data()
{
    QTest::addColumn<int>("actor");
    QTest::addColumn<QString>("userId");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("message");
    QTest::newRow("gitlab: unknown") << 1 << "999999"
                                     << "noSuchUser"
                                     << "404 User with ID or username '999999' Not Found";
    QTest::newRow("gitlab: not an admin") << 3 << "42"
                                          << "refused"
                                          << "403 Forbidden - Must be admin to use sudo";
    QTest::newRow("gitlab: oneself") << 1 << "1"
                                     << "refused"
                                     << "";
    QTest::newRow("gitlab: no number") << 1 << "user42"
                                       << "invalid"
                                       << "";
    QTest::newRow("gitea: unknown") << 1 << "nobody"
                                    << "noSuchUser"
                                    << "";
    QTest::newRow("gitea: not an admin") << 3 << "user42"
                                         << "refused"
                                         << "Only administrators allowed to sudo.";
    QTest::newRow("gitea: oneself") << 1 << "admin"
                                    << "refused"
                                    << "";
}

void TestHeaderBackends::refusals()
{
    QFETCH(int, actor);
    QFETCH(QString, userId);
    QCOMPARE(signInAs(actor), QStringLiteral("done"));
    QTEST(m_bench->start(userId), "outcome");
    QTEST(m_bench->error().message, "message");
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QVERIFY(m_bench->status().orphans.isEmpty());
}

void TestHeaderBackends::tokenWithoutTheScope()
{
    m_peer->control("POST",
                    QStringLiteral("/scopes"),
                    {{QStringLiteral("scopes"), QJsonArray{QStringLiteral("api")}}});
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    QCOMPARE(m_bench->start(m_subject), QStringLiteral("refused"));
    QVERIFY(m_bench->error().message.contains(QLatin1String("higher privileges")));
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

//! Names are matched without case there; the console shows only whom it was told to.
void TestHeaderBackends::anotherSpellingIsAnotherPerson()
{
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    QCOMPARE(m_bench->start(QStringLiteral("User42")), QStringLiteral("malformed"));
    QCOMPARE(m_bench->problem(), ProblemKind::WrongPerson);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

//! It answers as the administrator: "did not switch".
void TestHeaderBackends::ignoredHeaderIsRefused()
{
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    ignoreSudo();
    QCOMPARE(m_bench->start(m_subject), QStringLiteral("refused"));
    QCOMPARE(m_bench->problem(), ProblemKind::NotSwitched);
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
}

void TestHeaderBackends::silentReturnEnds()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    ignoreSudo();
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::BecameActor);
}

void TestHeaderBackends::deletedSubjectEnds()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer->control("POST", QStringLiteral("/people/delete"), {{QStringLiteral("number"), 42}});
    m_bench->pass(31s);
    QTRY_COMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->problem(), ProblemKind::EndedElsewhere);
}

//! There is nothing to ask: without the header it is over.
void TestHeaderBackends::stopsWithoutTheBackend()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_peer->end();
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
    QCOMPARE(m_bench->vaulted()->subject, std::nullopt);
    m_bench.reset();
    QVERIFY(m_peer->start());
}

void TestHeaderBackends::restartWhileImpersonating()
{
    QCOMPARE(startAs42(), QStringLiteral("done"));
    m_bench->open();
    QCOMPARE(m_bench->current(), m_subject);
    m_bench->stop();
    QCOMPARE(m_bench->state(), QStringLiteral("SignedIn"));
}

void TestHeaderBackends::findsEverybodyOnce()
{
    QCOMPARE(signInAs(1), QStringLiteral("done"));
    const QStringList ids = m_bench->everybody(m_bench->status().current->credentials, 50);
    QCOMPARE(ids.size(), 120);
    QCOMPARE(QSet<QString>(ids.cbegin(), ids.cend()).size(), 120);
}

QTEST_GUILESS_MAIN(TestHeaderBackends)
#include "tst_header_backends.moc"
