// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_export.h"
#include "support/full_disk.h"
#include "support/journal_folder.h"
#include "support/test_case.h"

#include <QDir>
#include <QFile>

using namespace Understudy;

namespace {
const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
} // namespace

class JournalExportTest : public TestCase
{
    Q_OBJECT

    static QByteArray content(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static Result<int> write(JournalFolder &folder,
                             const QString &path,
                             const JournalFilter &filter = {})
    {
        JournalExport out(folder.journal);
        return QCoro::waitFor(out.write(filter, path));
    }

private Q_SLOTS:

    void writesAllPages()
    {
        JournalFolder folder;
        constexpr int entries = 1203;
        for (int i = 0; i < entries; ++i)
            folder.journal.record(stoppedEntry(QString::number(i), noon.addSecs(i)),
                                  QStringLiteral("ended"));
        const QString path = folder.folder.filePath(QStringLiteral("out.csv"));
        QCOMPARE(write(folder, path), entries);
        const QByteArray csv = content(path);
        QCOMPARE(csv.count("\r\n"), entries + 1);
        QVERIFY(csv.startsWith("\"id\",\"started\""));
        QVERIFY(csv.contains("\r\n\"0\","));
        QCOMPARE(QFile::permissions(path) & QFile::ReadOther, 0);
    }

    void honoursFilterAndName()
    {
        JournalFolder folder;
        QVERIFY(folder.record(stoppedEntry(QStringLiteral("a"), noon)));
        QVERIFY(folder.record(stoppedEntry(QStringLiteral("b"), noon, QStringLiteral("77"))));
        const QString path = folder.folder.filePath(QStringLiteral("out.jsonl"));
        QCOMPARE(write(folder, path, {.text = QStringLiteral("77")}), 1);
        QVERIFY(content(path).startsWith("{\"actorEmail\""));
        QVERIFY(content(path).contains("\"id\":\"b\""));
    }

    void anEmptyExportIsAHeading()
    {
        JournalFolder folder;
        const QString path = folder.folder.filePath(QStringLiteral("out.csv"));
        QCOMPARE(write(folder, path), 0);
        QCOMPARE(content(path).count('\n'), 1);
    }

    void noHalfFileStays()
    {
        JournalFolder folder;
        QVERIFY(folder.record(stoppedEntry(QStringLiteral("a"), noon)));
        QDir(folder.folder.path()).mkdir(QStringLiteral("out"));
        const QString path = folder.folder.filePath(QStringLiteral("out/out.csv"));
        {
            const FullDisk full;
            const Result<int> done = write(folder, path);
            QVERIFY(!done);
            QCOMPARE(done.error().kind, ErrorKind::Unavailable);
            QVERIFY(!done.error().message.isEmpty());
        }
        const QDir out(folder.folder.filePath(QStringLiteral("out")));
        QCOMPARE(out.entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void noSuchFolderIsSaid()
    {
        JournalFolder folder;
        const Result<int> done = write(folder, QStringLiteral("/nowhere/out.csv"));
        QVERIFY(!done);
        QCOMPARE(done.error().source, QStringLiteral("file"));
    }
};

QTEST_GUILESS_MAIN(JournalExportTest)
#include "tst_journal_export.moc"
