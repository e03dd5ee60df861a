// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/demo_server.h"
#include "base/logging.h"
#include "support/test_case.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace Understudy;

namespace {

// Stands in for understudyd: leaves its arguments and password in its own folder, and does what the
// test wrote there.
const QByteArray stub = R"sh(#!/bin/bash
folder=$(dirname "$0")
printf '%s\n' "$@" > "$folder/arguments"
printf '%s' "$UNDERSTUDY_DEMO_PASSWORD" > "$folder/password"
echo $$ > "$folder/pid"
port=${7##*:}
[ "$port" = 0 ] && port=41234
. "$folder/behaviour"
)sh";

const QByteArray goodBehaviour = "echo understudyd listening on http://127.0.0.1:$port; cat "
                                 ">/dev/null; echo done > $folder/ended";

} // namespace

class TestDemoServer : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void starts();
    void passwordIsNewEveryTime();
    void keepsItsPort();
    void takesAnotherPort();
    void filesArePrivate();
    void endsWithThisObject();
    void tellsWhenItDies();
    void failsWithTheServersWords();
    void failsWithoutWords();
    void failsWithoutProgram_data();
    void failsWithoutProgram();
    void failsWithoutFolder();
    void believesOnlyLoopback();
    void logIsRedacted();
    void startingTwiceIsOnce();
    void endsWhateverTheServerDoes();

private:
    void write(const char *name, const QByteArray &text);
    QByteArray read(const char *name) const;
    QByteArray argumentAfter(const char *option) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_program;
    std::unique_ptr<DemoServer> m_server;
};

void TestDemoServer::init()
{
    TestCase::init();
    m_server.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_program = m_folder->filePath(QStringLiteral("understudyd"));
    write("understudyd", stub);
    QVERIFY(
        QFile::setPermissions(m_program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    write("behaviour", goodBehaviour);
    m_server = std::make_unique<DemoServer>(m_program, m_folder->path(), 50);
}

void TestDemoServer::write(const char *name, const QByteArray &text)
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestDemoServer::read(const char *name) const
{
    QFile file(m_folder->filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray TestDemoServer::argumentAfter(const char *option) const
{
    const QList<QByteArray> arguments = read("arguments").split('\n');
    return arguments.value(arguments.indexOf(option) + 1);
}

void TestDemoServer::starts()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(m_server->address(), QUrl(QStringLiteral("http://127.0.0.1:41234")));
    QCOMPARE(started.at(0).at(0).toUrl(), m_server->address());
    const QString database =
        QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("demo/demo.sqlite"));
    QCOMPARE(read("arguments"),
             "--demo\n--users\n50\n--database\n" + database.toUtf8()
                 + "\n--listen\n127.0.0.1:0\n--exit-with-stdin\n");
    QVERIFY(m_server->password().reveal().size() >= 20);
    QCOMPARE(read("password"), m_server->password().reveal());
    QVERIFY(!read("arguments").contains(m_server->password().reveal()));
}

void TestDemoServer::passwordIsNewEveryTime()
{
    m_server->start();
    const Secret first = m_server->password();
    DemoServer other(m_program, m_folder->path(), 50);
    other.start();
    QVERIFY(other.password() != first);
    QVERIFY(!first.isEmpty());
}

void TestDemoServer::keepsItsPort()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    m_server = std::make_unique<DemoServer>(m_program, m_folder->path(), 50);
    QSignalSpy again(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(again.count(), 1);
    QCOMPARE(argumentAfter("--listen"), QByteArray("127.0.0.1:41234"));
}

void TestDemoServer::takesAnotherPort()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("demo")));
    write("demo/port", "41000");
    write("behaviour", "[ $port = 41000 ] && exit 1; " + goodBehaviour);
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(m_server->address().port(), 41234);
    QCOMPARE(read("demo/port"), QByteArray("41234"));
}

void TestDemoServer::filesArePrivate()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(m_folder->filePath(QStringLiteral("demo"))).permissions() & others));
    QVERIFY(!(QFileInfo(m_folder->filePath(QStringLiteral("demo/port"))).permissions() & others));
}

void TestDemoServer::endsWithThisObject()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    m_server.reset();
    QCOMPARE(read("ended"), QByteArray("done\n")); // its standard input ended: it was not killed
}

void TestDemoServer::tellsWhenItDies()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    QSignalSpy ended(m_server.get(), &DemoServer::ended);
    QSignalSpy failed(m_server.get(), &DemoServer::failed);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    ::kill(read("pid").trimmed().toInt(), SIGKILL);
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(failed.count(), 0);
    m_server->start();
    QTRY_COMPARE(started.count(), 2);
    QCOMPARE(argumentAfter("--listen"), QByteArray("127.0.0.1:41234"));
}

void TestDemoServer::failsWithTheServersWords()
{
    write("behaviour", "echo The database is not a demo. >&2; exit 1");
    QSignalSpy failed(m_server.get(), &DemoServer::failed);
    m_server->start();
    QTRY_COMPARE(failed.count(), 1);
    const Error error = failed.at(0).at(0).value<Error>();
    QCOMPARE(error.kind, ErrorKind::Unavailable);
    QCOMPARE(error.message, QStringLiteral("The database is not a demo."));
    write("behaviour", goodBehaviour);
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
}

void TestDemoServer::failsWithoutWords()
{
    write("behaviour", "exit 0");
    QSignalSpy failed(m_server.get(), &DemoServer::failed);
    m_server->start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(0).value<Error>().message.isEmpty());
}

void TestDemoServer::failsWithoutProgram_data()
{
    QTest::addColumn<QString>("program");
    QTest::newRow("not found") << QString();
    QTest::newRow("gone since") << QStringLiteral("/nonexistent/understudyd");
}

void TestDemoServer::failsWithoutProgram()
{
    QFETCH(QString, program);
    DemoServer server(program, m_folder->path(), 50);
    QSignalSpy failed(&server, &DemoServer::failed);
    server.start();
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(!failed.at(0).at(0).value<Error>().message.isEmpty());
}

void TestDemoServer::failsWithoutFolder()
{
    DemoServer server(m_program, m_program, 50); // a file
    QSignalSpy failed(&server, &DemoServer::failed);
    server.start();
    QCOMPARE(failed.count(), 1);
}

void TestDemoServer::believesOnlyLoopback()
{
    write(
        "behaviour",
        "echo understudyd listening on http://evil.test:80; echo understudyd listening on nowhere;"
        "echo -n x; echo understudyd listening on http://127.0.0.1:1;"
        "echo understudyd listening on http://127.0.0.1:$port; cat >/dev/null");
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    QCOMPARE(m_server->address(), QUrl(QStringLiteral("http://127.0.0.1:41234")));
}

//! Promise «Vault»: what the server says is no way out for a secret.
void TestDemoServer::logIsRedacted()
{
    write("behaviour", "echo password=hunter2 is wrong >&2; " + goodBehaviour);
    QTest::ignoreMessage(QtInfoMsg, "password=[redacted] is wrong");
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
}

void TestDemoServer::startingTwiceIsOnce()
{
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    const Secret password = m_server->password();
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    m_server->start();
    QVERIFY(m_server->password() == password);
    QCOMPARE(read("password"), password.reveal());
}

//! A server that does not mind its standard input is killed after a while.
void TestDemoServer::endsWhateverTheServerDoes()
{
    write("behaviour", "echo understudyd listening on http://127.0.0.1:$port; exec sleep 600");
    QSignalSpy started(m_server.get(), &DemoServer::started);
    m_server->start();
    QTRY_COMPARE(started.count(), 1);
    const int pid = read("pid").trimmed().toInt();
    m_server.reset();
    QVERIFY(::kill(pid, 0) != 0);
}

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demo_server.moc"
