// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/process_hardening.h"
#include "support/test_case.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QProcess>
#include <QTemporaryFile>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Understudy;

namespace {

//! Whether somebody else, as the same user and without root's rights, can open the file \a name of
//! process \a pid.
QByteArray readableByItsUser(qint64 pid, const QString &name)
{
    const QString script =
        QStringLiteral("import os, sys\n"
                       "os.setgroups([]); os.setgid(65534); os.setuid(65534)\n"
                       "try:\n"
                       "    open(sys.argv[1], 'rb').read(16); print('readable')\n"
                       "except OSError:\n"
                       "    print('refused')\n");
    QProcess reader;
    reader.start(QStringLiteral("/usr/bin/python3"),
                 {QStringLiteral("-c"), script, QStringLiteral("/proc/%1/%2").arg(pid).arg(name)});
    reader.waitForFinished();
    return reader.readAllStandardOutput().trimmed();
}

//! This program again, as the user nobody, hardened or not; it says "ready" and waits.
void startAsNobody(QProcess &process, const QString &how)
{
    process.setChildProcessModifier([] {
        const bool isNobody = ::setgid(65534) == 0 && ::setuid(65534) == 0;
        if (!isNobody)
            ::_exit(3);
    });
    process.start(QCoreApplication::applicationFilePath(), {how});
}

} // namespace

//! Promise «Vault»: nothing in core dumps, and nothing for other processes to read.
class TestProcessHardening : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noCoreDumps();
    void otherProcessesCannotRead_data();
    void otherProcessesCannotRead();
    void processesStillStart();
    void sessionBusStillAnswers();
    void filesStillWork();
};

void TestProcessHardening::initTestCase()
{
    hardenProcess();
}

void TestProcessHardening::noCoreDumps()
{
    rlimit limit{.rlim_cur = 1, .rlim_max = 1};
    QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
    QCOMPARE(::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

void TestProcessHardening::otherProcessesCannotRead_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("environ") << QStringLiteral("environ");
    QTest::newRow("mem") << QStringLiteral("mem");
    QTest::newRow("maps") << QStringLiteral("maps");
}

void TestProcessHardening::otherProcessesCannotRead()
{
    QFETCH(QString, file);
    if (::getuid() != 0)
        QSKIP("needs root, to become somebody else");
    for (const char *how : {"--hardened", "--plain"}) {
        QProcess process;
        startAsNobody(process, QLatin1String(how));
        if (!process.waitForReadyRead())
            QSKIP("the user nobody cannot run this program here");
        const bool hardened = QLatin1String(how) == QLatin1String("--hardened");
        // /proc/PID/mem opens for the same user, and yields nothing at address zero, unless
        // refused.
        if (hardened || file != QLatin1String("mem"))
            QCOMPARE(readableByItsUser(process.processId(), file),
                     QByteArray(hardened ? "refused" : "readable"));
        process.kill();
        process.waitForFinished();
    }
}

void TestProcessHardening::processesStillStart()
{
    QProcess process;
    process.start(QStringLiteral("cat"), {});
    process.write("through");
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.readAllStandardOutput(), QByteArray("through"));
}

void TestProcessHardening::sessionBusStillAnswers()
{
    QVERIFY(QDBusConnection::sessionBus().isConnected());
    QVERIFY(QDBusConnection::sessionBus().interface()->isServiceRegistered(
        QStringLiteral("org.freedesktop.secrets")));
}

void TestProcessHardening::filesStillWork()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    QVERIFY(file.write("x") == 1);
    QVERIFY(!QCoreApplication::applicationDirPath().isEmpty());
    QVERIFY(QFile::exists(QCoreApplication::applicationFilePath()));
}

int main(int argc, char **argv)
{
    if (argc > 1 && (qstrcmp(argv[1], "--hardened") == 0 || qstrcmp(argv[1], "--plain") == 0)) {
        if (qstrcmp(argv[1], "--hardened") == 0)
            hardenProcess();
        const bool said = ::write(STDOUT_FILENO, "ready", 5) == 5;
        return said ? ::pause() : 1;
    }
    QCoreApplication application(argc, argv);
    TestProcessHardening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_process_hardening.moc"
