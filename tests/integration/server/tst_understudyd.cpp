// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api_client.h"
#include "server_process.h"
#include "support/test_case.h"
#include "support/test_database.h"

#include <QRegularExpression>
#include <QTcpServer>
#include <QTimer>

#include <csignal>

using namespace Understudy;

//! The program itself: how it starts, says so, and ends.
class TestUnderstudyd : public TestCase
{
    Q_OBJECT

    static QPair<int, QString> run(const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(ServerProcess::program(), arguments);
        process.waitForFinished();
        return {process.exitCode(), QString::fromUtf8(process.readAll())};
    }

private Q_SLOTS:

    void saysOneLineAndEndsCleanly()
    {
        ServerProcess server;
        QVERIFY(server.start());
        QCOMPARE(
            server.output(),
            QStringLiteral("understudyd listening on http://127.0.0.1:%1\n").arg(server.port()));
        QCOMPARE(server.terminate(), 0);
    }

    void sigintEndsItToo()
    {
        ServerProcess server;
        QVERIFY(server.start());
        ::kill(pid_t(server.process().processId()), SIGINT);
        QTRY_COMPARE_WITH_TIMEOUT(server.process().state(), QProcess::NotRunning, longestEnd);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void endsWithinThreeSecondsUnderLoad()
    {
        ServerProcess server;
        QVERIFY(server.start());
        QNetworkAccessManager network;
        for (int i = 0; i < 30; ++i) {
            QNetworkRequest request(
                QUrl(QStringLiteral("http://127.0.0.1:%1/api/session").arg(server.port())));
            request.setHeader(QNetworkRequest::ContentTypeHeader,
                              QStringLiteral("application/json"));
            network.post(request, R"({"email":"user4@example.com","password":"wrong"})");
        }
        QTest::qWait(50);
        QCOMPARE(server.terminate(), 0);
    }

    void endsWithStandardInput()
    {
        ServerProcess server;
        QVERIFY(server.start({QStringLiteral("--exit-with-stdin")}));
        server.process().write("ignored");
        ApiClient client(server.port());
        QCOMPARE(client.call({.path = QStringLiteral("/health")}).status, 200);
        server.process().closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(server.process().state(), QProcess::NotRunning, longestEnd);
        QCOMPARE(server.process().exitCode(), 0);
    }

    void waitsForThePort()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        ServerProcess server;
        const QStringList listen{QStringLiteral("--listen"),
                                 QStringLiteral("127.0.0.1:%1").arg(other.serverPort())};
        QTimer::singleShot(700, &other, &QTcpServer::close);
        QVERIFY(server.start(listen));
    }

    void saysThatThePortIsTaken()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        const QTemporaryDir folder;
        const auto [code, text] =
            run({QStringLiteral("--listen"),
                 QStringLiteral("127.0.0.1:%1").arg(other.serverPort()),
                 QStringLiteral("--database"),
                 QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a"))});
        QCOMPARE(code, 1);
        QVERIFY2(text.contains(QStringLiteral("cannot listen on port")), qPrintable(text));
    }

    void refusesInASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("a network address")
            << QStringList{QStringLiteral("--listen"), QStringLiteral("0.0.0.0:1")} << 2
            << "loopback alone";
        QTest::newRow("an unknown option")
            << QStringList{QStringLiteral("--nope")} << 2 << "does not know";
        QTest::newRow("no folder")
            << QStringList{QStringLiteral("--database"), QStringLiteral("sqlite:/nowhere/a")} << 1
            << "cannot open";
        if (testsPostgres())
            QTest::newRow("no server")
                << QStringList{QStringLiteral("--database"),
                               QStringLiteral("postgresql://u:hidden@/a?host=/nowhere")}
                << 1 << "/nowhere";
        QTest::newRow("version") << QStringList{QStringLiteral("--version")} << 0 << "understudyd ";
        QTest::newRow("help") << QStringList{QStringLiteral("--help")} << 0 << "--exit-with-stdin";
    }

    void refusesInASentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        const auto [code, text] = run(arguments);
        QTEST(code, "code");
        QVERIFY2(text.contains(says), qPrintable(text));
        QVERIFY(!text.contains(QStringLiteral("hidden")));
    }

    void aDemoDoesNotTouchAnotherDatabase()
    {
        ServerProcess server;
        QCOMPARE(server.user({QStringLiteral("add"), QStringLiteral("real@example.com")},
                             "a password\n"),
                 0);
        QVERIFY(!server.start());
        QCOMPARE(server.process().exitCode(), 1);
        QCOMPARE(server.sql(QStringLiteral("SELECT count(*) FROM users")).toInt(), 1);
    }

    void aNewDemoPasswordKeepsSessions()
    {
        ServerProcess server;
        QVERIFY(server.start());
        const QString token =
            ApiClient(server.port())
                .signIn(QStringLiteral("admin@example.com"), ServerProcess::password());
        server.kill();
        QProcessEnvironment environment = server.process().processEnvironment();
        environment.insert(QStringLiteral("UNDERSTUDY_DEMO_PASSWORD"),
                           QStringLiteral("another one"));
        server.process().setProcessEnvironment(environment);
        QVERIFY(server.start());
        ApiClient client(server.port());
        QCOMPARE(client.call({.path = QStringLiteral("/api/session"), .token = token}).status, 200);
        QVERIFY(client.signIn(QStringLiteral("admin@example.com"), ServerProcess::password())
                    .isEmpty());
        QVERIFY(!client.signIn(QStringLiteral("admin@example.com"), QStringLiteral("another one"))
                     .isEmpty());
    }

    void aMadeDemoPasswordIsPrintedOnce()
    {
        ServerProcess server;
        QProcessEnvironment environment = server.process().processEnvironment();
        environment.remove(QStringLiteral("UNDERSTUDY_DEMO_PASSWORD"));
        server.process().setProcessEnvironment(environment);
        QVERIFY(server.start());
        const QRegularExpression line(QStringLiteral("^demo password: (\\S{12,})\n"));
        const QString password = line.match(server.output()).captured(1);
        QVERIFY2(!password.isEmpty(), qPrintable(server.output()));
        QVERIFY(!ApiClient(server.port())
                     .signIn(QStringLiteral("user5@example.com"), password)
                     .isEmpty());
        server.kill();
        QVERIFY(server.start());
        QVERIFY(!server.output().contains(QStringLiteral("demo password")));
        QVERIFY(!ApiClient(server.port())
                     .signIn(QStringLiteral("user5@example.com"), password)
                     .isEmpty());
    }

    void thePasswordLeavesTheEnvironment()
    {
        ServerProcess server;
        QVERIFY(server.start());
        QFile environment(QStringLiteral("/proc/%1/environ").arg(server.process().processId()));
        QVERIFY(environment.open(QIODevice::ReadOnly));
        QVERIFY(!environment.readAll().contains(ServerProcess::password().toUtf8()));
    }

    void accountsChangeWhileItRuns()
    {
        ServerProcess server;
        QVERIFY(server.start());
        ApiClient client(server.port());
        const QString email = QStringLiteral("ann@example.com");
        QCOMPARE(server.user({QStringLiteral("add"), email, QStringLiteral("support")},
                             "first password\n"),
                 0);
        const QString token = client.signIn(email, QStringLiteral("first password"));
        QVERIFY(!token.isEmpty());
        const QString made = client.impersonate(token, 42).token();
        QCOMPARE(server.user({QStringLiteral("role"), email, QStringLiteral("admin")}), 0);
        QCOMPARE(client.call({.path = QStringLiteral("/api/session"), .token = made}).status, 401);
        QCOMPARE(client.call({.path = QStringLiteral("/api/session"), .token = token}).status, 200);
        QCOMPARE(server.user({QStringLiteral("password"), email}, "second password\n"), 0);
        QCOMPARE(client.call({.path = QStringLiteral("/api/session"), .token = token}).status, 401);
        QVERIFY(client.signIn(email, QStringLiteral("first password")).isEmpty());
        QVERIFY(!client.signIn(email, QStringLiteral("second password")).isEmpty());
        QCOMPARE(server.user({QStringLiteral("disable"), email}), 0);
        QVERIFY(client.signIn(email, QStringLiteral("second password")).isEmpty());
        QCOMPARE(server.user({QStringLiteral("delete"), email}), 0);
        QCOMPARE(server.user({QStringLiteral("delete"), email}), 1);
    }
};

QTEST_GUILESS_MAIN(TestUnderstudyd)
#include "tst_understudyd.moc"
