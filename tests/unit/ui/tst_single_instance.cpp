// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_call.h"
#include "single_instance.h"
#include "support/test_case.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Understudy;
using namespace std::chrono_literals;

using Claim = SingleInstance::Claim;

class TestSingleInstance : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void laterStartHandsOver_data();
    void laterStartHandsOver();
    void foldersAreApart();
    void lockOfADeadProcessIsTakenOver();
    void unusableFolder();
    void aCallThatNobodyAnswersIsGivenUp();
    void socketPathIsPrivateAndShort_data();
    void socketPathIsPrivateAndShort();
    void hostileMessages_data();
    void hostileMessages();
    void neverEndingMessage();
    void silentPeersDoNotKeepOthersOut();
    void otherUserIsTurnedAway();

private:
    QProcess &laterStart(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QProcess> m_process;
};

void TestSingleInstance::init()
{
    TestCase::init();
    m_process.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder->path()));
}

QProcess &TestSingleInstance::laterStart(const QStringList &arguments)
{
    m_process = std::make_unique<QProcess>();
    m_process->start(QCoreApplication::applicationFilePath(),
                     QStringList{QStringLiteral("--claim"), m_folder->path()} + arguments);
    return *m_process;
}

void TestSingleInstance::laterStartHandsOver_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("none") << QStringList();
    QTest::newRow("some") << QStringList{QStringLiteral("--user"), QStringLiteral("42")};
    QTest::newRow("odd ones") << QStringList{QString(),
                                             QStringLiteral("a\nb\"\\"),
                                             QStringLiteral("ż\u202e")};
    QTest::newRow("a long one") << QStringList{QString(60000, QLatin1Char('x'))};
}

void TestSingleInstance::laterStartHandsOver()
{
    QFETCH(QStringList, arguments);
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QSignalSpy activated(&first, &SingleInstance::activated);
    const QProcess &later = laterStart(arguments);
    QTRY_COMPARE(later.state(), QProcess::NotRunning);
    QCOMPARE(later.exitCode(), int(Claim::HandedOver));
    QCOMPARE(activated.count(), 1);
    QCOMPARE(activated.at(0).at(0).toStringList(), arguments);
}

void TestSingleInstance::foldersAreApart()
{
    const QTemporaryDir other;
    SingleInstance first(m_folder->path());
    SingleInstance second(other.path());
    QCOMPARE(first.claim({}), Claim::First);
    QCOMPARE(second.claim({}), Claim::First);
    QVERIFY(SingleInstance::socketPath(m_folder->path())
            != SingleInstance::socketPath(other.path()));
}

void TestSingleInstance::lockOfADeadProcessIsTakenOver()
{
    QProcess &holder = laterStart({QStringLiteral("--hold")});
    QVERIFY(holder.waitForReadyRead());
    QCOMPARE(holder.readAll(), QByteArray("first"));
    SingleInstance second(m_folder->path());
    QCOMPARE(second.claim({}), Claim::Unanswered); // it holds the lock and runs no event loop
    QVERIFY(SingleInstance::isClaimed(m_folder->path()));
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(!SingleInstance::isClaimed(m_folder->path()));
    QVERIFY(QFileInfo::exists(SingleInstance::socketPath(m_folder->path())));
    QCOMPARE(second.claim({}), Claim::First);
    QSignalSpy activated(&second, &SingleInstance::activated);
    const QProcess &later = laterStart({});
    QTRY_COMPARE(later.state(), QProcess::NotRunning);
    QCOMPARE(activated.count(), 1);
}

void TestSingleInstance::unusableFolder()
{
    SingleInstance instance(m_folder->filePath(QStringLiteral("missing")));
    QCOMPARE(instance.claim({}), Claim::Unusable);
    QVERIFY(!SingleInstance::isClaimed(m_folder->filePath(QStringLiteral("missing"))));
}

void TestSingleInstance::aCallThatNobodyAnswersIsGivenUp()
{
    SingleInstance first(m_folder->path(), 20ms);
    QCOMPARE(first.claim({}), Claim::First);
    const QSignalSpy called(&first, &SingleInstance::called);
    QLocalSocket peer;
    peer.connectToServer(SingleInstance::socketPath(m_folder->path()));
    const QJsonObject call{{QStringLiteral("call"), RemoteCall().toJson()}};
    peer.write(QJsonDocument(call).toJson(QJsonDocument::Compact) + '\n');
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(called.count(), 1);
    const QJsonObject answer = QJsonDocument::fromJson(peer.readAll()).object();
    QCOMPARE(answer.value(QLatin1String("status")).toInt(), 1);
    QVERIFY(answer.value(QLatin1String("text")).toString().contains(QLatin1String("given up")));
}

void TestSingleInstance::socketPathIsPrivateAndShort_data()
{
    QTest::addColumn<QString>("runtimeFolder");
    QTest::addColumn<int>("depth");
    QTest::newRow("usual") << QString() << 0;
    QTest::newRow("no runtime folder") << QStringLiteral("/nonexistent") << 0;
    QTest::newRow("runtime folder of everybody") << QStringLiteral("/tmp") << 0;
    QTest::newRow("long data folder") << QString() << 20;
    QTest::newRow("no runtime folder, long data folder") << QStringLiteral("/nonexistent") << 20;
}

void TestSingleInstance::socketPathIsPrivateAndShort()
{
    QFETCH(QString, runtimeFolder);
    QFETCH(int, depth);
    if (!runtimeFolder.isEmpty())
        qputenv("XDG_RUNTIME_DIR", runtimeFolder.toLocal8Bit());
    const QString folder = m_folder->path() + QStringLiteral("/a long name").repeated(depth);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const QString path = SingleInstance::socketPath(folder);
    QVERIFY(!path.isEmpty());
    QVERIFY(path.toLocal8Bit().size() <= 107);
    const auto others = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(path).path()).permissions() & others));
    SingleInstance first(folder);
    QCOMPARE(first.claim({}), Claim::First);
    QVERIFY(QFileInfo::exists(path));
}

void TestSingleInstance::hostileMessages_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("empty line") << QByteArray("\n");
    QTest::newRow("garbage") << QByteArray("\xff\xfe\x00\n", 4);
    QTest::newRow("no arguments") << QByteArray("{}\n");
    QTest::newRow("arguments of another type") << QByteArray("{\"arguments\":\"x\"}\n");
    QTest::newRow("an argument of another type") << QByteArray("{\"arguments\":[\"x\",1]}\n");
    QTest::newRow("deeply nested") << QByteArray("[").repeated(60000) + '\n';
    QTest::newRow("one MiB") << "{\"arguments\":[\"" + QByteArray(1024 * 1024, 'x') + "\"]}\n";
}

void TestSingleInstance::hostileMessages()
{
    QFETCH(QByteArray, message);
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QSignalSpy activated(&first, &SingleInstance::activated);
    QLocalSocket peer;
    peer.connectToServer(SingleInstance::socketPath(m_folder->path()));
    QTRY_COMPARE(peer.state(), QLocalSocket::ConnectedState);
    peer.write(message);
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(activated.count(), 0);
    const QProcess &later = laterStart({});
    QTRY_COMPARE(later.state(), QProcess::NotRunning);
    QCOMPARE(activated.count(), 1);
}

void TestSingleInstance::neverEndingMessage()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QLocalSocket peer;
    connect(&peer, &QLocalSocket::bytesWritten, &peer, [&] { peer.write("x"); });
    peer.connectToServer(SingleInstance::socketPath(m_folder->path()));
    peer.write("{\"arguments\":[\"");
    QTRY_COMPARE(peer.state(), QLocalSocket::UnconnectedState);
}

void TestSingleInstance::silentPeersDoNotKeepOthersOut()
{
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QSignalSpy activated(&first, &SingleInstance::activated);
    std::vector<std::unique_ptr<QLocalSocket>> peers;
    for (int i = 0; i < 40; ++i) {
        peers.push_back(std::make_unique<QLocalSocket>());
        peers.back()->connectToServer(SingleInstance::socketPath(m_folder->path()));
    }
    for (const auto &peer : peers)
        QTRY_COMPARE(peer->state(), QLocalSocket::UnconnectedState);
    const QProcess &later = laterStart({});
    QTRY_COMPARE(later.state(), QProcess::NotRunning);
    QCOMPARE(activated.count(), 1);
}

//! Only root can try: it lets "nobody" knock.
void TestSingleInstance::otherUserIsTurnedAway()
{
    if (::getuid() != 0)
        QSKIP("needs root, to become somebody else");
    qputenv("XDG_RUNTIME_DIR", "/nonexistent");
    SingleInstance first(m_folder->path());
    QCOMPARE(first.claim({}), Claim::First);
    QSignalSpy activated(&first, &SingleInstance::activated);
    const QString path = SingleInstance::socketPath(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(),
                                  QFile::ReadOwner | QFile::ExeOwner | QFile::ExeOther));
    QVERIFY(::chmod(QFile::encodeName(path).constData(), 0777) == 0);
    QProcess stranger;
    const QString script = QStringLiteral("import os, socket, sys\n"
                                          "os.setgid(65534); os.setuid(65534)\n"
                                          "peer = socket.socket(socket.AF_UNIX)\n"
                                          "peer.connect(sys.argv[1])\n"
                                          "print('connected', flush=True)\n"
                                          "try:\n"
                                          "    peer.sendall(b'{\"arguments\":[]}\\n')\n"
                                          "    print(peer.recv(100))\n"
                                          "except OSError:\n"
                                          "    print(b'')\n");
    stranger.start(QStringLiteral("/usr/bin/python3"), {QStringLiteral("-c"), script, path});
    QTRY_COMPARE(stranger.state(), QProcess::NotRunning);
    QCOMPARE(stranger.readAllStandardOutput(), QByteArray("connected\nb''\n"));
    QCOMPARE(activated.count(), 0);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--claim")) {
        SingleInstance instance(arguments.value(2));
        const Claim claim = instance.claim(arguments.mid(3));
        if (arguments.value(3) == QLatin1String("--hold") && claim == Claim::First) {
            std::printf("first");
            std::fflush(stdout);
            ::pause();
        }
        return int(claim);
    }
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_single_instance.moc"
