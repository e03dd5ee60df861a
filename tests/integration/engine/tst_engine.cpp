// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "integration/engine/driven_engine.h"
#include "integration/keyring/keyring.h"
#include "support/test_case.h"

#include <QProcess>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <csignal>

using namespace Understudy;

namespace {

const QString password = QStringLiteral("correct horse battery staple");

} // namespace

//! The engine on a real understudyd, a real SQLite journal and a real gnome-keyring, killed with
//! SIGKILL after each numbered step of a start and a stop: promise «Nothing lost».
class TestEngine : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void startsLooksAndStops();
    void nothingLostWhenKilledWhileStarting_data();
    void nothingLostWhenKilledWhileStarting();
    void nothingLostWhenKilledWhileStopping_data();
    void nothingLostWhenKilledWhileStopping();
    void stopGoesOnAfterTheBackendIsBack();
    void stopDoesNotWaitForAHangingKeychain();
    void lockedKeychainShowsTheBar();
    void missingKeychainRefusesToSignIn();

private:
    void startServer();
    void endServer();
    DrivenEngine driven() const;

    bool drive(const QString &command, const QString &dieAt = {})
    {
        return m_engine->drive(command, dieAt);
    }

    DrivenEngine::Seen first() const { return m_engine->first(); }

    DrivenEngine::Seen settled() const { return m_engine->settled(); }

    //! How many impersonations are live at the backend: the truth.
    int live() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_server;
    QString m_address;
    quint16 m_port = 0;
    std::unique_ptr<DrivenEngine> m_engine;
};

void TestEngine::initTestCase()
{
    qputenv("UNDERSTUDY_DEMO_PASSWORD", password.toUtf8());
}

void TestEngine::init()
{
    TestCase::init();
    m_folder = std::make_unique<QTemporaryDir>();
    m_port = 0;
    startServer();
    m_engine = std::make_unique<DrivenEngine>(driven());
}

void TestEngine::cleanup()
{
    endServer();
}

void TestEngine::startServer()
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.start(QStringLiteral(SERVER),
                   {QStringLiteral("--demo"),
                    QStringLiteral("--users"),
                    QStringLiteral("60"),
                    QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(m_port),
                    QStringLiteral("--database"),
                    QStringLiteral("sqlite:")
                        + m_folder->filePath(QStringLiteral("server.sqlite"))});
    QByteArray said;
    static const QRegularExpression ready(
        QStringLiteral("listening on (http://127\\.0\\.0\\.1:(\\d+))"));
    QRegularExpressionMatch match;
    while (!match.hasMatch() && m_server.waitForReadyRead(20'000)) {
        said += m_server.readAllStandardOutput();
        match = ready.match(QString::fromUtf8(said));
    }
    QVERIFY2(match.hasMatch(), said.constData());
    m_address = match.captured(1);
    m_port = match.captured(2).toUShort();
}

void TestEngine::endServer()
{
    m_server.terminate();
    m_server.waitForFinished(5'000);
}

DrivenEngine TestEngine::driven() const
{
    const QJsonObject fields{{QStringLiteral("email"), QStringLiteral("admin@example.com")},
                             {QStringLiteral("password"), password}};
    return {m_folder->path(),
            {{QStringLiteral("address"), m_address},
             {QStringLiteral("profile"), QStringLiteral("understudy")},
             {QStringLiteral("fields"), fields},
             {QStringLiteral("userId"), QStringLiteral("42")}}};
}

int TestEngine::live() const
{
    int count = -1;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("truth"));
        database.setDatabaseName(m_folder->filePath(QStringLiteral("server.sqlite")));
        database.open();
        QSqlQuery query(
            QStringLiteral(
                "SELECT count(*) FROM sessions WHERE actor_id IS NOT NULL AND ended_at IS NULL"),
            database);
        if (query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(QStringLiteral("truth"));
    return count;
}

void TestEngine::startsLooksAndStops()
{
    QVERIFY(drive(QStringLiteral("start")));
    QCOMPARE(settled().state, QStringLiteral("Impersonating"));
    QCOMPARE(live(), 1);
    QVERIFY(drive(QStringLiteral("look")));
    QCOMPARE(first().state, QStringLiteral("Impersonating"));
    QCOMPARE(settled().subject, QStringLiteral("42"));
    QVERIFY(drive(QStringLiteral("stop")));
    QCOMPARE(settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(live(), 0);
}

void TestEngine::nothingLostWhenKilledWhileStarting_data()
{
    QTest::addColumn<QString>("step");
    for (int step = 1; step <= 6; ++step)
        QTest::addRow("start.%d", step) << QStringLiteral("start.%1").arg(step);
}

//! What is live is shown at once; what is shown in the end is the backend's truth.
void TestEngine::nothingLostWhenKilledWhileStarting()
{
    QFETCH(QString, step);
    QVERIFY(!drive(QStringLiteral("start"), step));
    const bool wasLive = live() > 0;
    QVERIFY(drive(QStringLiteral("look")));
    if (wasLive)
        QVERIFY2(first().bar() || first().orphans > 0, qPrintable(m_engine->output()));
    QCOMPARE(settled().bar(), live() > 0);
    QVERIFY(drive(QStringLiteral("stop")));
    QCOMPARE(settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(live(), 0);
}

void TestEngine::nothingLostWhenKilledWhileStopping_data()
{
    QTest::addColumn<QString>("step");
    for (int step = 1; step <= 7; ++step)
        QTest::addRow("stop.%d", step) << QStringLiteral("stop.%1").arg(step);
}

void TestEngine::nothingLostWhenKilledWhileStopping()
{
    QFETCH(QString, step);
    QVERIFY(drive(QStringLiteral("start")));
    QVERIFY(!drive(QStringLiteral("stop"), step));
    const bool wasLive = live() > 0;
    QVERIFY(drive(QStringLiteral("look")));
    if (wasLive)
        QVERIFY2(first().bar(), qPrintable(m_engine->output()));
    // Killed before the journal knew of it, the wish to stop is gone: then it is shown, and lasts.
    const bool wished = step != QLatin1String("stop.1");
    QCOMPARE(settled().bar(), !wished);
    QCOMPARE(live() > 0, !wished);
}

void TestEngine::stopGoesOnAfterTheBackendIsBack()
{
    QVERIFY(drive(QStringLiteral("start")));
    endServer();
    QVERIFY(drive(QStringLiteral("stop")));
    QCOMPARE(settled().state, QStringLiteral("Stopping"));
    startServer();
    QVERIFY(drive(QStringLiteral("look")));
    QVERIFY(first().bar());
    QCOMPARE(settled().state, QStringLiteral("SignedIn"));
    QCOMPARE(live(), 0);
}

void TestEngine::stopDoesNotWaitForAHangingKeychain()
{
    QVERIFY(drive(QStringLiteral("start")));
    QProcess stopping;
    m_engine->begin(stopping, QStringLiteral("stop"));
    QVERIFY(stopping.waitForReadyRead(10'000)); // "first": it holds the session now
    Keyring::signal(SIGSTOP);
    QTRY_COMPARE_WITH_TIMEOUT(live(), 0, 10'000);
    Keyring::signal(SIGCONT);
    QVERIFY(stopping.waitForFinished(60'000));
    QVERIFY(drive(QStringLiteral("look")));
    QCOMPARE(settled().state, QStringLiteral("SignedIn"));
}

void TestEngine::lockedKeychainShowsTheBar()
{
    QVERIFY(drive(QStringLiteral("start")));
    Keyring::lock();
    QVERIFY(drive(QStringLiteral("look")));
    QCOMPARE(first().state, QStringLiteral("Unconfirmed"));
    QCOMPARE(first().subject, QStringLiteral("42"));
    QCOMPARE(settled().state, QStringLiteral("Unconfirmed"));
    Keyring::restartUnlocked();
    QVERIFY(drive(QStringLiteral("look")));
    QCOMPARE(settled().state, QStringLiteral("Impersonating"));
}

void TestEngine::missingKeychainRefusesToSignIn()
{
    const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    QVERIFY(drive(QStringLiteral("start")));
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
    QCOMPARE(settled().state, QStringLiteral("SignedOut"));
    QCOMPARE(live(), 0);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "tst_engine.moc"
