// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_case.h"
#include "viewer/throwaway_folder.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QThreadPool>

using namespace Understudy;

namespace {

constexpr int patience = 10'000; // ms

} // namespace

class TestThrowawayFolder : public TestCase
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_home;

    QStringList left() const
    {
        return QDir(m_home->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

    //! As a console that was killed leaves it.
    QString leave(const QString &name) const
    {
        const QDir home(m_home->path());
        QFile lock(home.filePath(name + QStringLiteral(".lock")));
        const bool left =
            home.mkpath(name + QStringLiteral("/Default")) && lock.open(QIODevice::WriteOnly);
        return left ? home.filePath(name) : QString();
    }

private Q_SLOTS:

    void cleanup() { QVERIFY(QThreadPool::globalInstance()->waitForDone(patience)); }

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
        QTRY_COMPARE(left(), QStringList());
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
        leave(QStringLiteral("understudy-view-dead01"));
        QVERIFY(QDir(m_home->path()).mkpath(QStringLiteral("understudy-viewers")));
        sweepThrowawayFolders();
        const QString name = QFileInfo(alive.path()).fileName();
        QTRY_COMPARE(left(),
                     QStringList({name,
                                  name + QStringLiteral(".lock"),
                                  QStringLiteral("understudy-viewers")}));
    }

    void theSweepEndsTheBrowsersOfDeadConsoles()
    {
        const QString folder = leave(QStringLiteral("understudy-view-dead02"));
        QProcess browser;
        browser.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("read x"),
                       QStringLiteral("--user-data-dir=") + folder});
        QVERIFY(browser.waitForStarted());
        sweepThrowawayFolders();
        QVERIFY(browser.waitForFinished());
        QCOMPARE(browser.exitStatus(), QProcess::CrashExit);
        QTRY_COMPARE(left(), QStringList());
    }

    void theSweepFollowsNoLink()
    {
        const QTemporaryDir precious;
        const QString link =
            QDir(m_home->path()).filePath(QStringLiteral("understudy-view-dead03.lock"));
        QVERIFY(QFile::link(precious.path(), link));
        sweepThrowawayFolders();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(patience));
        QVERIFY(QFileInfo(precious.path()).isDir());
    }
};

QTEST_GUILESS_MAIN(TestThrowawayFolder)
#include "tst_throwaway_folder.moc"
