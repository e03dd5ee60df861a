// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/engine/driven_engine.h"
#include "peer_main.h"
#include "support/test_case.h"

#include <QTemporaryDir>

using namespace Understudy;

//! The engine on real backends, a real journal and a real keyring, killed with SIGKILL: promise
//! «Nothing lost».
class TestKilledConsole : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void killedWhileStarting_data() { peers(); }

    void killedWhileStarting();

    void killedWhileImpersonating_data() { peers(); }

    void killedWhileImpersonating();

    void killedWhileStopping_data() { peers(); }

    void killedWhileStopping();

private:
    static void peers();
    //! How many sessions as the subject are live at the backend.
    int live();

    PeerProcess m_blitz{QStringLiteral("blitz")};
    PeerProcess m_betterAuth{QStringLiteral("better-auth")};
    PeerProcess *m_peer = nullptr;
    QString m_subject;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<DrivenEngine> m_engine;
};

void TestKilledConsole::peers()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("subject");
    QTest::newRow("blitz") << "blitz"
                           << "500";
    QTest::newRow("better-auth") << "better-auth"
                                 << "user-500";
}

void TestKilledConsole::initTestCase()
{
    QVERIFY(m_blitz.start());
    QVERIFY(m_betterAuth.start());
}

void TestKilledConsole::init()
{
    TestCase::init();
    QFETCH(QString, profile);
    QFETCH(QString, subject);
    const bool isBlitz = profile == QLatin1String("blitz");
    m_subject = subject;
    m_peer = isBlitz ? &m_blitz : &m_betterAuth;
    m_peer->reset();
    m_folder = std::make_unique<QTemporaryDir>();
    const QJsonObject settings{{QStringLiteral("prefix"),
                                isBlitz ? QStringLiteral("peer") : QStringLiteral("better-auth")}};
    const QJsonObject fields{{QStringLiteral("email"), QStringLiteral("admin@example.com")},
                             {QStringLiteral("password"), PeerProcess::password()}};
    const QJsonObject connection{{QStringLiteral("address"), m_peer->address().toString()},
                                 {QStringLiteral("profile"), profile},
                                 {QStringLiteral("settings"), settings},
                                 {QStringLiteral("revokeProven"), true},
                                 {QStringLiteral("fields"), fields},
                                 {QStringLiteral("userId"), subject}};
    m_engine = std::make_unique<DrivenEngine>(m_folder->path(), connection);
}

int TestKilledConsole::live()
{
    return int(m_peer->sessions(m_subject).size());
}

//! The backend has made a session, and nobody has kept it: that is said.
void TestKilledConsole::killedWhileStarting()
{
    QVERIFY(!m_engine->drive(QStringLiteral("start"), QStringLiteral("start.3")));
    QCOMPARE(live(), 1);
    QVERIFY(m_engine->drive(QStringLiteral("look")));
    QCOMPARE(m_engine->first().orphans, 1);
    QCOMPARE(m_engine->settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(m_engine->settled().orphans, 1);
}

void TestKilledConsole::killedWhileImpersonating()
{
    QVERIFY(!m_engine->drive(QStringLiteral("start"), QStringLiteral("start.6")));
    QVERIFY(m_engine->drive(QStringLiteral("look")));
    QCOMPARE(m_engine->first().state, QStringLiteral("Impersonating"));
    QCOMPARE(m_engine->settled().state, QStringLiteral("Impersonating"));
    QCOMPARE(m_engine->settled().subject, m_subject);
    QVERIFY(m_engine->drive(QStringLiteral("stop")));
    QCOMPARE(m_engine->settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(m_engine->settled().orphans, 0);
    QCOMPARE(live(), 0);
}

//! The stop went through, and nobody saw its answer.
void TestKilledConsole::killedWhileStopping()
{
    QVERIFY(m_engine->drive(QStringLiteral("start")));
    QVERIFY(!m_engine->drive(QStringLiteral("stop"), QStringLiteral("stop.3")));
    QVERIFY(m_engine->drive(QStringLiteral("look")));
    QVERIFY2(m_engine->first().bar(), qPrintable(m_engine->output()));
    QCOMPARE(m_engine->settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(live(), 0);
}

int main(int argc, char **argv)
{
    return runWithPeers<TestKilledConsole>(
        argc, argv, {QStringLiteral("blitz"), QStringLiteral("better-auth")});
}

#include "tst_killed_console.moc"
