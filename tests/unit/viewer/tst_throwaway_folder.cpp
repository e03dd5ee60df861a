// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/throwaway_folder.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

using namespace Understudy;

class TestThrowawayFolder : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QStringList left() const
    {
        return QDir(m_home->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:

    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_home->path()));
    }

    void isThisUsersAloneAndGoesWithItsOwner()
    {
        {
            const ThrowawayFolder folder;
            QVERIFY(QFileInfo(folder.path()).isDir());
            QVERIFY(folder.path().startsWith(m_home->path()));
            const QFile::Permissions all = QFileInfo(folder.path()).permissions();
            QVERIFY(!(
                all & (QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther)));
            QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("a/b")));
        }
        QCOMPARE(left(), QStringList());
    }

    void withoutAPlaceItHasNoPath()
    {
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        const ThrowawayFolder folder;
        QCOMPARE(folder.path(), QString());
        sweepThrowawayFolders();
    }

    void theSweepTakesWhatDeadConsolesLeft()
    {
        const ThrowawayFolder alive;
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("understudy-view-dead01/Default")));
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("understudy-viewers")));
        sweepThrowawayFolders();
        const QString name = QFileInfo(alive.path()).fileName();
        QCOMPARE(left(),
                 QStringList(
                     {name, name + QStringLiteral(".lock"), QStringLiteral("understudy-viewers")}));
    }

    void theSweepEndsTheBrowsersOfDeadConsoles()
    {
        const QString folder =
            QDir(m_home->path()).filePath(QStringLiteral("understudy-view-dead02"));
        QVERIFY(QDir().mkpath(folder));
        QProcess browser;
        browser.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("read x"),
                       QStringLiteral("--user-data-dir=") + folder});
        QVERIFY(browser.waitForStarted());
        sweepThrowawayFolders();
        QVERIFY(browser.waitForFinished());
        QCOMPARE(browser.exitStatus(), QProcess::CrashExit);
        QCOMPARE(left(), QStringList());
    }

    void theSweepFollowsNoLink()
    {
        const QTemporaryDir precious;
        QVERIFY(
            QFile::link(precious.path(),
                        QDir(m_home->path()).filePath(QStringLiteral("understudy-view-dead03"))));
        sweepThrowawayFolders();
        QVERIFY(QFileInfo(precious.path()).isDir());
    }
};

QTEST_GUILESS_MAIN(TestThrowawayFolder)
#include "tst_throwaway_folder.moc"
