// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"
#include "support/full_disk.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUuid>

using namespace Understudy;

class FoldersTest : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_home;

    Folders folders() const
    {
        return {.data = m_home.filePath(QStringLiteral("a/data")),
                .configuration = m_home.filePath(QStringLiteral("b/config"))};
    }

private Q_SLOTS:

    void areNobodyElses()
    {
        QVERIFY(folders().prepare());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(folders().data) & others));
        QVERIFY(!(QFile::permissions(folders().configuration) & others));
        folders().installationId();
        QVERIFY(
            !(QFile::permissions(QDir(folders().data).filePath(QStringLiteral("installation-id")))
              & others));
    }

    void theInstallationIdIsMadeOnce()
    {
        QVERIFY(folders().prepare());
        const QString id = folders().installationId();
        QVERIFY(!QUuid::fromString(id).isNull());
        QCOMPARE(folders().installationId(), id);
        const Folders other{.data = m_home.filePath(QStringLiteral("other")),
                            .configuration = folders().configuration};
        QVERIFY(other.prepare());
        QVERIFY(other.installationId() != id);
    }

    //! Half an id would be the id of nobody at every later start.
    void aFullDiskKeepsNoHalfId()
    {
        const Folders full{.data = m_home.filePath(QStringLiteral("full")),
                           .configuration = folders().configuration};
        QVERIFY(full.prepare());
        {
            const FullDisk disk;
            QVERIFY(!QUuid::fromString(full.installationId()).isNull());
        }
        QVERIFY(!QFile::exists(QDir(full.data).filePath(QStringLiteral("installation-id"))));
    }

    void aFileInTheWayIsAFailure()
    {
        QFile file(m_home.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const Folders folders{.data = m_home.filePath(QStringLiteral("file/data")),
                              .configuration = m_home.filePath(QStringLiteral("c"))};
        QVERIFY(!folders.prepare());
        QVERIFY(!QUuid::fromString(folders.installationId()).isNull());
    }
};

QTEST_MAIN(FoldersTest)
#include "tst_folders.moc"
