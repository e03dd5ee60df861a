// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_queries.h"

#include "journal/journal_rows.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace Understudy::JournalQueries {

namespace {

//! How many places one call looks at, so that a record never waits long behind it.
constexpr qint64 placesAtOnce = 20'000;

const QString isUnsettledSql = QStringLiteral(
    "(state <> 'closed' OR (outcome = 'orphanPossible' AND NOT orphan_acknowledged))");

//! As lengthOf() has it.
const QString lengthSql =
    QStringLiteral("max(0, min(limit_seconds * 1000, CASE WHEN ended_wall IS NULL THEN 0 "
                   "WHEN ended_boot_id = started_boot_id THEN ended_boot - started_boot "
                   "ELSE ended_wall - coalesce(started_wall, ended_wall) END))");

//! Part of a WHERE, and its values.
struct Condition
{
    QStringList parts = {};
    QVariantList values = {};

    void add(const QString &part, const QVariantList &its = {})
    {
        parts += part;
        values += its;
    }

    QString sql() const { return parts.join(QStringLiteral(" AND ")); }
};

//! As fits() has it.
Condition conditionOf(const JournalFilter &filter)
{
    Condition condition;
    if (!filter.connectionId.isEmpty())
        condition.add(QStringLiteral("connection_id = ?"), {filter.connectionId});
    if (filter.outcome == JournalOutcome::None)
        condition.add(isUnsettledSql);
    else if (filter.outcome)
        condition.add(QStringLiteral("outcome = ?"), {journalWord(*filter.outcome)});
    if (filter.from.isValid())
        condition.add(QStringLiteral("started_wall >= ?"), {filter.from.toMSecsSinceEpoch()});
    if (filter.to.isValid())
        condition.add(QStringLiteral("started_wall < ?"), {filter.to.toMSecsSinceEpoch()});
    for (const QString &word : searchedWords(filter.text))
        condition.add(QStringLiteral("instr(searched, ?) > 0"), {word});
    return condition;
}

tl::unexpected<Error> fault(const QSqlError &error)
{
    return failure(ErrorKind::Unavailable, error.databaseText(), QStringLiteral("journal"));
}

template<typename Row>
using Reader = std::function<Row(const QSqlQuery &)>;

template<typename Row>
Result<QList<Row>> rowsOf(const QSqlDatabase &database,
                          const QString &statement,
                          const QVariantList &values,
                          const Reader<Row> &read)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool works = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    works = works && query.exec();
    QList<Row> rows;
    while (works && query.next())
        rows.append(read(query));
    if (query.lastError().isValid())
        return fault(query.lastError());
    return rows;
}

//! The first and the last place that is taken; {0, 0} in an empty journal.
Result<std::pair<qint64, qint64>> placesOf(const QSqlDatabase &database)
{
    using Places = std::pair<qint64, qint64>;
    const Reader<Places> read = [](const QSqlQuery &query) {
        return Places(query.value(0).toLongLong(), query.value(1).toLongLong());
    };
    // Each by itself comes off the index; together they would take a walk through the table.
    const Result<QList<Places>> rows =
        rowsOf(database,
               QStringLiteral("SELECT (SELECT min(sequence) FROM entry), "
                              "(SELECT max(sequence) FROM entry)"),
               {},
               read);
    return rows.map([](const QList<Places> &one) { return one.first(); });
}

Result<void> run(const QSqlDatabase &database, const QString &statement, const QVariantList &values)
{
    QSqlQuery query(database);
    query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return fault(query.lastError());
    return {};
}

//! Entries and their history.
Result<void> removeAll(const QSqlDatabase &database, const QStringList &ids)
{
    for (const QString &statement : {QStringLiteral("DELETE FROM history WHERE entry_id = ?"),
                                     QStringLiteral("DELETE FROM entry WHERE id = ?")}) {
        for (const QString &id : ids) {
            if (const Result<void> done = run(database, statement, {id}); !done)
                return done;
        }
    }
    return {};
}

} // namespace

Result<JournalBatch> page(const QSqlDatabase &database,
                          const JournalFilter &filter,
                          qint64 before,
                          int limit)
{
    const auto places = placesOf(database);
    if (!places)
        return failure(places.error());
    const auto [first, last] = *places;
    const qint64 end = before > 0 ? before : last + 1;
    const qint64 begin = qMax(first, end - placesAtOnce);
    Condition condition = conditionOf(filter);
    condition.add(QStringLiteral("sequence >= ? AND sequence < ?"), {begin, end});
    const auto records = rowsOf<JournalRecord>(
        database,
        selectStatement()
            + QStringLiteral(" entry WHERE %1 ORDER BY sequence DESC LIMIT ?").arg(condition.sql()),
        condition.values + QVariantList{limit},
        recordOf);
    if (!records)
        return failure(records.error());
    const bool full = records->size() >= limit;
    const qint64 next = full && limit > 0 ? records->last().place : begin;
    return JournalBatch{.records = *records, .next = next > first ? next : 0};
}

Result<QList<JournalDay>> days(const QSqlDatabase &database,
                               const JournalFilter &filter,
                               QDate first,
                               QDate last)
{
    QList<JournalDay> result;
    QStringList bounds;
    QVariantList values;
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        bounds += QStringLiteral("(%1, %2, %3)")
                      .arg(result.size())
                      .arg(day.startOfDay().toMSecsSinceEpoch())
                      .arg(day.addDays(1).startOfDay().toMSecsSinceEpoch());
        result.append({.day = day});
    }
    if (result.isEmpty())
        return result;
    Condition condition = conditionOf(filter);
    condition.add(QStringLiteral("started_wall >= day.starts AND started_wall < day.ends"));
    if (!filter.outcome)
        condition.add(QStringLiteral("outcome <> 'refused'"));
    const QString statement =
        QStringLiteral("WITH day (number, starts, ends) AS (VALUES %1) "
                       "SELECT number, count(*), sum(%2) FROM day CROSS JOIN entry "
                       "WHERE %3 GROUP BY number")
            .arg(bounds.join(QStringLiteral(", ")), lengthSql, condition.sql());
    const Reader<bool> read = [&result](const QSqlQuery &query) {
        JournalDay &day = result[query.value(0).toInt()];
        day.count = query.value(1).toInt();
        day.length = std::chrono::milliseconds(query.value(2).toLongLong());
        return true;
    };
    const auto rows = rowsOf(database, statement, condition.values, read);
    if (!rows)
        return failure(rows.error());
    return result;
}

Result<QList<JournalEvent>> history(const QSqlDatabase &database, const QString &entryId)
{
    return rowsOf<JournalEvent>(database, selectHistoryStatement(), {entryId}, eventOf);
}

Result<QList<JournalConnection>> connections(const QSqlDatabase &database)
{
    const Reader<JournalConnection> read = [](const QSqlQuery &query) {
        return JournalConnection{.id = query.value(0).toString(),
                                 .name = query.value(1).toString()};
    };
    // From one connection to the next along the index, however many entries each has.
    return rowsOf(database,
                  QStringLiteral(
                      "WITH RECURSIVE one (id) AS (SELECT min(connection_id) FROM entry UNION ALL "
                      "SELECT (SELECT min(connection_id) FROM entry WHERE connection_id > one.id) "
                      "FROM one WHERE id IS NOT NULL) "
                      "SELECT id, (SELECT connection_name FROM entry WHERE connection_id = one.id "
                      "ORDER BY sequence DESC LIMIT 1) AS name "
                      "FROM one WHERE id IS NOT NULL ORDER BY name COLLATE NOCASE"),
                  {},
                  read);
}

Result<int> removeEndedBefore(QSqlDatabase database, const QDateTime &time, int most)
{
    const Reader<QString> read = [](const QSqlQuery &query) {
        return query.value(0).toString();
    };
    const auto ids =
        rowsOf(database,
               QStringLiteral("SELECT id FROM entry WHERE state = 'closed' AND ended_wall < ? "
                              "AND NOT vault_to_purge AND NOT %1 LIMIT ?")
                   .arg(isUnsettledSql),
               {time.toMSecsSinceEpoch(), most},
               read);
    if (!ids)
        return failure(ids.error());
    if (ids->isEmpty())
        return 0;
    if (!database.transaction())
        return fault(database.lastError());
    const Result<void> removed = removeAll(database, *ids);
    if (removed && database.commit())
        return int(ids->size());
    const auto why = removed ? fault(database.lastError()) : failure(removed.error());
    database.rollback();
    return why;
}

Result<QList<Identity>> favourites(const QSqlDatabase &database, const QString &connectionId)
{
    const Reader<Identity> read = [](const QSqlQuery &query) {
        return Identity{.id = query.value(0).toString(),
                        .name = query.value(1).toString(),
                        .email = query.value(2).toString(),
                        .role = query.value(3).toString(),
                        .orgId = query.value(4).toString()};
    };
    return rowsOf(database,
                  QStringLiteral("SELECT id, name, email, role, org_id FROM favourite "
                                 "WHERE connection_id = ?"),
                  {connectionId},
                  read);
}

Result<void> mark(const QSqlDatabase &database, const QString &connectionId, const Identity &person)
{
    const auto text = [](const QString &value) {
        return value.isNull() ? QStringLiteral("") : value; // null would be NULL
    };
    return run(database,
               QStringLiteral("INSERT OR REPLACE INTO favourite "
                              "(connection_id, id, name, email, role, org_id) "
                              "VALUES (?, ?, ?, ?, ?, ?)"),
               {connectionId,
                person.id,
                text(person.name),
                text(person.email),
                text(person.role),
                text(person.orgId)});
}

Result<void> unmark(const QSqlDatabase &database,
                    const QString &connectionId,
                    const QString &userId)
{
    return run(database,
               QStringLiteral("DELETE FROM favourite WHERE connection_id = ? AND id = ?"),
               {connectionId, userId});
}

Result<void> unmarkAll(const QSqlDatabase &database, const QString &connectionId)
{
    return run(database,
               QStringLiteral("DELETE FROM favourite WHERE connection_id = ?"),
               {connectionId});
}

} // namespace Understudy::JournalQueries
