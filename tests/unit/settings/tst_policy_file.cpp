// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/policy_file.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Understudy;

class PolicyFileTest : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path() const { return m_folder.filePath(QStringLiteral("policy.json")); }

    PolicyFile file() const { return PolicyFile(path(), ::geteuid()); }

    void write(const QByteArray &json, mode_t mode = 0644)
    {
        QFile target(path());
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(json), json.size());
        target.close();
        QCOMPARE(::chmod(QFile::encodeName(path()).constData(), mode), 0);
    }

    //! What is refused names the file and \a why.
    void refuses(const PolicyFile &refused, const QString &why)
    {
        const Result<Policy> policy = refused.load();
        QVERIFY(!policy);
        QCOMPARE(policy.error().kind, ErrorKind::Unavailable);
        QCOMPARE(policy.error().source, QStringLiteral("policy"));
        QVERIFY(policy.error().message.startsWith(refused.path() + QStringLiteral(": ")));
        QVERIFY2(policy.error().message.contains(why), qPrintable(policy.error().message));
    }

private Q_SLOTS:

    void cleanup() { QFile::remove(path()); }

    void isWhereOnlyAnAdministratorWrites()
    {
        QCOMPARE(PolicyFile::usual().path(), QStringLiteral("/etc/understudy/policy.json"));
    }

    void inAFlatpakTheHostsHolds()
    {
        const QTemporaryDir root;
        const QString hostEtc = root.filePath(QStringLiteral("run/host/etc"));
        const auto put = [&root, this](const QString &name) {
            const QString target = root.filePath(name);
            QVERIFY(QDir().mkpath(QFileInfo(target).path()));
            QVERIFY(QFile::copy(path(), target));
        };
        write("{\"longestMinutes\": 15}");
        put(QStringLiteral(".flatpak-info"));
        put(QStringLiteral("etc/understudy/policy.json")); // the sandbox's own is nobody's
        QVERIFY(QDir().mkpath(hostEtc + QStringLiteral("/alternatives"))); // host-os shows so much
        refuses(PolicyFile::usual(root.path()), QStringLiteral("--filesystem=host-etc"));
        put(QStringLiteral("run/host/etc/passwd"));
        QCOMPARE(PolicyFile::usual(root.path()).load(), Result<Policy>(Policy{}));
        put(QStringLiteral("run/host/etc/understudy/policy.json"));
        QCOMPARE(PolicyFile::usual(root.path()).load(),
                 Result<Policy>(Policy{.longestMinutes = 15}));
        if (::geteuid() == 0) { // then one can be somebody else's
            const QByteArray policy = QFile::encodeName(PolicyFile::usual(root.path()).path());
            QCOMPARE(::chown(policy.constData(), 1000, 1000), 0);
            refuses(PolicyFile::usual(root.path()), QStringLiteral("is not owned by"));
        }
    }

    void noFileFixesNothing()
    {
        QCOMPARE(file().load(), Result<Policy>(Policy{}));
        const QString below = m_folder.filePath(QStringLiteral("nowhere/policy.json"));
        QCOMPARE(PolicyFile(below, ::geteuid()).load(), Result<Policy>(Policy{}));
    }

    void isRead()
    {
        write("{\"longestMinutes\": 15}");
        QCOMPARE(file().load(), Result<Policy>(Policy{.longestMinutes = 15}));
    }

    void whatIsNotUnderstoodRefuses()
    {
        write("{\"longestMinuts\": 15}");
        refuses(file(), QStringLiteral("/longestMinuts: is not known here"));
        write("");
        refuses(file(), QStringLiteral("not JSON"));
        write(QByteArray(1024 * 1024 + 1, ' '));
        refuses(file(), QStringLiteral("too large"));
    }

    void whatOthersCouldHaveWrittenRefuses()
    {
        write("{}", 0666);
        refuses(file(), QStringLiteral("can be written by others"));
        write("{}", 0664);
        refuses(file(), QStringLiteral("can be written by others"));
        write("{}");
        refuses(PolicyFile(path(), ::geteuid() + 1), QStringLiteral("is not owned by"));
    }

    void whatIsThereAndCannotBeReadRefuses()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("policy.json")));
        refuses(file(), QString());
        QVERIFY(QDir(m_folder.path()).rmdir(QStringLiteral("policy.json")));
        QVERIFY(QFile::link(QStringLiteral("/nowhere/at/all"), path()));
        refuses(file(), QString());
    }

    void withoutThePermissionToReadRefuses()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything");
        write("{}", 0);
        refuses(file(), QString());
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(path()).constData(), 0644), 0);
        refuses(file(), QStringLiteral("is not a file"));
    }
};

QTEST_GUILESS_MAIN(PolicyFileTest)
#include "tst_policy_file.moc"
