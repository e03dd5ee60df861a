// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "audit_bench.h"
#include "support/test_case.h"

#include <QRandomGenerator>

using namespace Understudy;

namespace {

constexpr int mutations = 10'000;
constexpr int rows = 16;

//! One change of a finished log, chosen by chance.
class Tamperer
{
public:
    Tamperer(Database &database, quint32 seed)
        : m_database(database)
        , m_dice(seed)
    { }

    //! What was changed; empty where chance chose something that is no change.
    QString tamper()
    {
        switch (m_dice.bounded(7)) {
        case 0:
            return flip(QStringLiteral("audit"),
                        pick({"action", "reason", "address", "hash"}),
                        row());
        case 1:
            return flip(QStringLiteral("audit"),
                        pick({"id", "time", "actor_id", "subject_id"}),
                        row());
        case 2:
            return flip(QStringLiteral("audit_heads"),
                        pick({"id", "hash", "time", "signature"}),
                        m_dice.bounded(2) ? rows : rows / 2);
        case 3:
            return run(QStringLiteral("DELETE FROM audit WHERE id = %1").arg(row()));
        case 4:
            return insert();
        case 5:
            return swap();
        default:
            return cut();
        }
    }

private:
    int row() { return m_dice.bounded(1, rows + 1); }

    QString pick(std::initializer_list<const char *> names)
    {
        return QLatin1String(*(names.begin() + m_dice.bounded(int(names.size()))));
    }

    QString run(const QString &sql, const QVariantList &values = {})
    {
        const Statement done = m_database.run(sql, values);
        return done.ok() && done.rowsAffected() > 0 ? sql : QString();
    }

    //! One bit of a value as it is stored.
    QString flip(const QString &table, const QString &column, int id)
    {
        QVariant value;
        {
            Statement found = m_database.run(
                QStringLiteral("SELECT CASE typeof(%1) WHEN 'text' THEN CAST(%1 AS BLOB) ELSE %1 "
                               "END FROM %2 WHERE id = %3")
                    .arg(column, table)
                    .arg(id));
            if (!found.next() || found.isNull(0))
                return {};
            value = found.value(0);
        }
        if (value.typeId() == QMetaType::QByteArray) {
            QByteArray bytes = value.toByteArray();
            const int bit = m_dice.bounded(int(bytes.size() * 8));
            bytes[bit / 8] = char(bytes.at(bit / 8) ^ (1 << (bit % 8)));
            value = bytes;
        } else {
            value = qint64(quint64(value.toLongLong()) ^ (quint64(1) << m_dice.bounded(64)));
        }
        const bool isText = column != QLatin1String("hash") && column != QLatin1String("signature")
            && value.typeId() == QMetaType::QByteArray;
        return run(QStringLiteral("UPDATE OR IGNORE %1 SET %2 = %3 WHERE id = %4")
                       .arg(table,
                            column,
                            isText ? QStringLiteral("CAST(? AS TEXT)") : QStringLiteral("?"))
                       .arg(id),
                   {value});
    }

    //! A copy of a row, somewhere between others or at the end.
    QString insert()
    {
        const int at = m_dice.bounded(1, rows + 2);
        const int from = row();
        run(QStringLiteral("UPDATE audit SET id = -id WHERE id >= %1").arg(at));
        run(QStringLiteral("UPDATE audit SET id = 1 - id WHERE id < 0"));
        return run(
            QStringLiteral("INSERT INTO audit SELECT %1, time, action, actor_id, subject_id, "
                           "session_id, reason, ticket, address, detail, hash FROM audit "
                           "WHERE id = %2")
                .arg(at)
                .arg(from >= at ? from + 1 : from));
    }

    QString swap()
    {
        const int one = row();
        const int other = row();
        if (one == other)
            return {};
        run(QStringLiteral("UPDATE audit SET id = -1 WHERE id = %1").arg(one));
        run(QStringLiteral("UPDATE audit SET id = %1 WHERE id = %2").arg(one).arg(other));
        return run(QStringLiteral("UPDATE audit SET id = %1 WHERE id = -1").arg(other));
    }

    //! The end is cut off, and the heads that would tell.
    QString cut()
    {
        const int last = m_dice.bounded(0, rows);
        run(QStringLiteral("DELETE FROM audit_heads WHERE id > %1").arg(last));
        return run(QStringLiteral("DELETE FROM audit WHERE id > %1").arg(last));
    }

    Database &m_database;
    QRandomGenerator m_dice;
};

} // namespace

class TestAuditTampering : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    // By one who writes to the file past the triggers, and has not the key. The head was exported
    // when the log was finished.
    void noneIsMissed()
    {
        AuditBench bench;
        Database &database = *bench.database;
        QVERIFY(bench.append(rows / 2) && bench.sign() && bench.append(rows / 2) && bench.sign());
        const AuditHead exported = bench.audit.heads()->last();
        QCOMPARE(exported.id, rows);
        QVERIFY(bench.verify(exported).isWhole());
        QVERIFY(bench.forge(QStringLiteral("SELECT 1")));
        const quint32 seed = QRandomGenerator::global()->generate();
        Tamperer tamperer(database, seed);
        for (int tried = 0; tried < mutations;) {
            QVERIFY(database.run(QStringLiteral("SAVEPOINT log")).ok());
            const QString what = tamperer.tamper();
            const bool found = what.isEmpty() || !bench.verify(exported).isWhole();
            QVERIFY(database.run(QStringLiteral("ROLLBACK TO log")).ok());
            QVERIFY(database.run(QStringLiteral("RELEASE log")).ok());
            QVERIFY2(found, qPrintable(QStringLiteral("%1 (seed %2)").arg(what).arg(seed)));
            tried += what.isEmpty() ? 0 : 1;
        }
        QVERIFY(bench.verify(exported).isWhole());
    }

    void aCutIsFoundAgainstAnOlderHeadToo()
    {
        AuditBench bench;
        QVERIFY(bench.append(5) && bench.sign());
        const AuditHead early = bench.audit.heads()->last();
        QVERIFY(bench.append(5) && bench.sign());
        QVERIFY(bench.verify(early).isWhole());
        QVERIFY(bench.forge(QStringLiteral("DELETE FROM audit_heads")));
        QVERIFY(bench.forge(QStringLiteral("DELETE FROM audit WHERE id > 4")));
        QVERIFY(
            bench.sign()); // even by the server itself, which was started anew and does not know
        QVERIFY(bench.verify().isWhole());
        QCOMPARE(bench.verify(early).firstBad, std::optional<qint64>(5));
    }
};

QTEST_GUILESS_MAIN(TestAuditTampering)
#include "tst_audit_tampering.moc"
