// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_bench.h"
#include "support/test_case.h"

#include <QCryptographicHash>
#include <QRegularExpression>

using namespace Understudy;

Q_DECLARE_METATYPE(AuditFilter)

class TestAuditLog : public TestCase
{
    Q_OBJECT

    std::unique_ptr<AuditBench> m_bench;

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_bench = std::make_unique<AuditBench>();
    }

    // Written out by hand, so that no later version reads the same log otherwise.
    void hashesAsDocumented()
    {
        const AuditRow row{.id = 2,
                           .entry = {.time = 256,
                                     .action = QStringLiteral("ø"),
                                     .actorId = 1,
                                     .detail = QStringLiteral("ab")}};
        const QByteArray previous(32, 'p');
        const QByteArray eight("\1\0\0\0\x08", 5);
        const QByteArray bytes = previous + eight + QByteArray("\0\0\0\0\0\0\0\x02", 8) + eight
            + QByteArray("\0\0\0\0\0\0\x01\0", 8) + QByteArray("\1\0\0\0\x02\xc3\xb8", 7) + eight
            + QByteArray("\0\0\0\0\0\0\0\x01", 8) + QByteArray(5, '\0')
            + QByteArray("\1\0\0\0\x02"
                         "ab",
                         7);
        QCOMPARE(auditHash(previous, row),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(auditHash({}, row), auditHash(QByteArray(32, '\0'), row));
    }

    void aLogIsWhole()
    {
        QVERIFY(m_bench->verify().isWhole()); // also an empty one
        QVERIFY(m_bench->append(5) && m_bench->sign() && m_bench->append(2));
        const AuditReport report = m_bench->verify();
        QVERIFY(report.isWhole());
        QCOMPARE(report.rows, 7);
        QCOMPARE(report.head->id, 5);
    }

    void aHeadIsSignedOnce()
    {
        QVERIFY(m_bench->audit.isSigned().value());
        QVERIFY(m_bench->append(1));
        QVERIFY(!m_bench->audit.isSigned().value());
        QVERIFY(m_bench->sign() && m_bench->sign());
        QVERIFY(m_bench->audit.isSigned().value());
        QCOMPARE(m_bench->audit.heads()->size(), 1);
    }

    void whatIsUndoneLeavesNoGap()
    {
        QVERIFY(m_bench->append(2));
        QVERIFY(!m_bench->database->write([&] {
            m_bench->audit.append({.time = 1, .action = QStringLiteral("undone")});
            return false;
        }));
        QVERIFY(m_bench->append(2) && m_bench->sign());
        QVERIFY(m_bench->verify().isWhole());
        QCOMPARE(m_bench->verify().rows, 4);
    }

    void textsWithoutUtf8AreStoredAsTheyAreHashed()
    {
        QVERIFY(m_bench->database->write([&] {
            return m_bench->audit.append({.time = 1,
                                          .action = QStringLiteral("test"),
                                          .reason = QString(QChar(0xd800)) + QChar(0xfffd)});
        }));
        QVERIFY(m_bench->sign());
        QVERIFY(m_bench->verify().isWhole());
    }

    void textsAreStoredWithTheirByteOrderMarks_data()
    {
        QTest::addColumn<QString>("beginning");
        QTest::newRow("mark") << QString(QChar(0xfeff));
        QTest::newRow("two marks") << QString(2, QChar(0xfeff));
        QTest::newRow("swapped mark") << QString(QChar(0xfffe));
        QTest::newRow("swapped and mark") << QString(QChar(0xfffe)) + QChar(0xfeff);
    }

    // SQLite takes them off, or turns the bytes around behind them, where it is given UTF-16.
    void textsAreStoredWithTheirByteOrderMarks()
    {
        QFETCH(QString, beginning);
        const QString text = beginning + QStringLiteral("ab");
        QVERIFY(m_bench->database->write([&] {
            return m_bench->audit.append({.time = 1,
                                          .action = text,
                                          .reason = text,
                                          .ticket = text,
                                          .address = text,
                                          .detail = text})
                && m_bench->audit.append({.time = 2,
                                          .action = beginning,
                                          .reason = beginning,
                                          .ticket = beginning,
                                          .address = beginning,
                                          .detail = beginning});
        }));
        QVERIFY(m_bench->sign());
        QVERIFY(m_bench->verify().isWhole());
        const AuditEntry stored = m_bench->audit.next({}, 0, 1)->first().entry;
        for (const QString &column :
             {stored.action, stored.reason, stored.ticket, stored.address, stored.detail})
            QCOMPARE(column, text);
    }

    void rowsOfAnOlderVersionAreChained()
    {
        Database &database = *m_bench->database;
        for (int i = 0; i < 3; ++i)
            QVERIFY(m_bench->forge(
                QStringLiteral("INSERT INTO audit(id, time, action) VALUES(%1, %1, 'old')")
                    .arg(i + 1)));
        QVERIFY(!m_bench->audit.isChained().value());
        QVERIFY(database.write([&] { return m_bench->audit.chainOldRows(); }));
        QVERIFY(m_bench->audit.isChained().value());
        QVERIFY(m_bench->append(1) && m_bench->sign());
        QVERIFY(m_bench->verify().isWhole());
        QCOMPARE(m_bench->verify().rows, 4);
    }

    void theSignerOfAnotherKeyIsFound()
    {
        QVERIFY(m_bench->append(3));
        const AuditKey other =
            AuditKey::make(m_bench->folder.filePath(QStringLiteral("other"))).value();
        QVERIFY(
            m_bench->database->write([&] { return bool(m_bench->audit.signHead(other, {}, 1)); }));
        QCOMPARE(m_bench->verify().firstBad, std::optional<qint64>(3));
    }

    void aLogWithoutAnyHeadIsNotTrusted()
    {
        QVERIFY(m_bench->append(3));
        QVERIFY(!m_bench->verify().isWhole());
    }

    void nothingSignedYetIsWhole()
    {
        QVERIFY(m_bench->append(3));
        QVERIFY(m_bench->verify(AuditHead()).isWhole());
    }

    void theTablesAreAppendOnly_data()
    {
        QTest::addColumn<QString>("sql");
        const QString insert =
            QStringLiteral("INSERT INTO audit(id, time, action, hash) VALUES(9, 1, 'old', %1)");
        for (const int size : {31, 33})
            QTest::addRow("%d bytes", size) << insert.arg(zeroBytes(size));
        for (const char *sql : {"UPDATE audit SET time = 1",
                                "DELETE FROM audit",
                                "UPDATE audit_heads SET time = 1",
                                "DELETE FROM audit_heads",
                                "INSERT INTO audit(id, time, action) VALUES(9, 1, 'old')"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
    }

    // Rows without a hash: an older version that still runs beside this one would write some.
    void theTablesAreAppendOnly()
    {
        QFETCH(QString, sql);
        QVERIFY(m_bench->append(3) && m_bench->sign());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^database: ")));
        QVERIFY(!m_bench->database->run(sql).ok());
    }

    void whatCannotBeReadIsNotEmpty()
    {
        QVERIFY(m_bench->append(3) && m_bench->sign());
        for (const char *table : {"audit", "audit_heads", "meta"})
            QVERIFY(m_bench->forge(QStringLiteral("DROP TABLE %1").arg(QLatin1String(table))));
        for (int i = 0; i < 6; ++i)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^database: ")));
        QVERIFY(!m_bench->audit.append({.time = 1, .action = QStringLiteral("test")}));
        QVERIFY(!m_bench->audit.signHead(m_bench->key, {}, 1));
        QVERIFY(!m_bench->audit.isSigned());
        QVERIFY(!m_bench->audit.isChained());
        QVERIFY(!m_bench->audit.newestHead());
        QVERIFY(!m_bench->audit.publicKey());
    }

    void noChangedLogIsSigned_data()
    {
        QTest::addColumn<QString>("sql");
        for (const char *sql : {"DELETE FROM audit_heads",
                                "UPDATE audit_heads SET time = time + 1",
                                "DELETE FROM audit WHERE id = 3",
                                "UPDATE audit SET reason = 'another' WHERE id = 4",
                                "DELETE FROM audit WHERE id = 4"})
            QTest::newRow(sql) << QString::fromLatin1(sql);
        for (const int row : {3, 5})
            QTest::addRow("hash of row %d", row)
                << QStringLiteral("UPDATE audit SET hash = %1 WHERE id = %2")
                       .arg(zeroBytes(32))
                       .arg(row);
    }

    void noChangedLogIsSigned()
    {
        QFETCH(QString, sql);
        QVERIFY(m_bench->append(3) && m_bench->sign() && m_bench->append(2));
        const AuditHead known = m_bench->audit.newestHead().value();
        QVERIFY(m_bench->forge(sql));
        const Result<AuditHead> head = m_bench->audit.signHead(m_bench->key, known, 1);
        QVERIFY(!head && head.error().kind == ErrorKind::Invalid);
    }

    void stopsWhenTold()
    {
        QVERIFY(m_bench->append(3));
        const std::atomic<bool> stop = true;
        QVERIFY(!verifyAudit(*m_bench->database, m_bench->key.publicKey(), {}, stop));
    }

    void filters_data()
    {
        QTest::addColumn<AuditFilter>("filter");
        QTest::addColumn<int>("count");
        const qint64 start = 1'700'000'000'000;
        QTest::newRow("all") << AuditFilter{} << 9;
        QTest::newRow("action") << AuditFilter{.action = QStringLiteral("test.done")} << 9;
        QTest::newRow("another action") << AuditFilter{.action = QStringLiteral("test")} << 0;
        QTest::newRow("actor") << AuditFilter{.actorId = 4} << 1;
        QTest::newRow("subject") << AuditFilter{.subjectId = 42} << 9;
        QTest::newRow("from") << AuditFilter{.from = start + 4} << 5;
        QTest::newRow("to") << AuditFilter{.to = start + 4} << 4;
        QTest::newRow("several") << AuditFilter{.actorId = 4, .from = start + 5} << 0;
    }

    void filters()
    {
        QFETCH(AuditFilter, filter);
        QVERIFY(m_bench->append(9));
        const qint64 end = std::numeric_limits<qint64>::max();
        QTEST(int(m_bench->audit.newest(filter, end, 100)->size()), "count");
        QTEST(int(m_bench->audit.next(filter, 0, 100)->size()), "count");
        QCOMPARE(m_bench->audit.newest({}, 5, 2)->first().id, 4);
        QCOMPARE(m_bench->audit.next({}, 5, 2)->first().id, 6);
    }
};

QTEST_GUILESS_MAIN(TestAuditLog)
#include "tst_audit_log.moc"
