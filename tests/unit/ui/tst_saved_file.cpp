// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saved_file.h"
#include "support/test_case.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

class SavedFileTest : public TestCase
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:

    void writesBytes()
    {
        QVERIFY(saveFile(QByteArray("one"), path("a")));
        QCOMPARE(contentOf(path("a")), QByteArray("one"));
        QVERIFY(saveFile(QByteArray("two"), path("a")));
        QCOMPARE(contentOf(path("a")), QByteArray("two"));
    }

    void copiesWhatIsLargerThanAPart()
    {
        const QByteArray large(3'000'001, 'x');
        QVERIFY(saveFile(large, path("large")));
        QFile from(path("large"));
        QVERIFY(saveFile(from, path("copy")));
        QCOMPARE(contentOf(path("copy")), large);
    }

    void whatIsNotThereWritesNothing()
    {
        QFile from(path("missing"));
        const Result<void> saved = saveFile(from, path("target"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Unavailable);
        QVERIFY(!saved.error().message.isEmpty());
        QVERIFY(!QFile::exists(path("target")));
    }

    void aPlaceThatIsNoneIsTold()
    {
        const Result<void> saved = saveFile(QByteArray("one"), path("no/such/folder/a"));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Unavailable);
    }
};

QTEST_GUILESS_MAIN(SavedFileTest)
#include "tst_saved_file.moc"
