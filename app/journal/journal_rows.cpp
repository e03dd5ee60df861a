// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_rows.h"

#include <QSqlQuery>
#include <QStringList>
#include <QVariant>

#include <algorithm>
#include <array>

namespace Understudy {

namespace {

using std::chrono::milliseconds;
using std::chrono::seconds;

// In the order of their enums.
constexpr std::array stateWords{"intended", "active", "stopping", "unconfirmed", "closed"};
constexpr std::array outcomeWords{"none",
                                  "stopped",
                                  "expired",
                                  "endedElsewhere",
                                  "refused",
                                  "undone",
                                  "orphanPossible",
                                  "checkedByActor"};

template<typename Words>
int indexOf(const Words &words, const QString &word)
{
    const auto found = std::find(words.begin(), words.end(), word.toStdString());
    Q_ASSERT(found != words.end()); // the schema allows no other
    return int(found - words.begin());
}

QVariant toSql(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text; // a null text would be bound as NULL
}

QVariant toSql(int number)
{
    return number;
}

QVariant toSql(bool truth)
{
    return int(truth);
}

QVariant toSql(seconds length)
{
    return qlonglong(length.count());
}

QVariant toSql(milliseconds length)
{
    return qlonglong(length.count());
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch())
                          : QVariant(QMetaType(QMetaType::LongLong));
}

QVariant toSql(JournalState state)
{
    return journalWord(state);
}

QVariant toSql(JournalOutcome outcome)
{
    return journalWord(outcome);
}

void fromSql(const QVariant &value, QString &text)
{
    text = value.toString();
}

void fromSql(const QVariant &value, int &number)
{
    number = value.toInt();
}

void fromSql(const QVariant &value, bool &truth)
{
    truth = value.toBool();
}

void fromSql(const QVariant &value, seconds &length)
{
    length = seconds(value.toLongLong());
}

void fromSql(const QVariant &value, milliseconds &length)
{
    length = milliseconds(value.toLongLong());
}

void fromSql(const QVariant &value, QDateTime &time)
{
    time =
        value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

void fromSql(const QVariant &value, JournalState &state)
{
    state = JournalState(indexOf(stateWords, value.toString()));
}

void fromSql(const QVariant &value, JournalOutcome &outcome)
{
    outcome = JournalOutcome(indexOf(outcomeWords, value.toString()));
}

//! A column and the part of an entry that it holds.
struct Column
{
    QString name;
    QVariant (*valueOf)(const JournalEntry &entry);
    void (*put)(const QVariant &value, JournalEntry &entry);
};

template<typename Part>
Column column(const char *name, Part)
{
    return {.name = QLatin1String(name),
            .valueOf = [](const JournalEntry &entry) { return toSql(Part()(entry)); },
            .put =
                [](const QVariant &value, JournalEntry &entry) {
                    fromSql(value, Part()(entry));
                }};
}

#define UNDERSTUDY_PART(part)                                                                      \
    [](auto &entry) -> auto &                                                                      \
    {                                                                                              \
        return entry.part;                                                                         \
    }

const QList<Column> &columns()
{
    static const QList<Column> list{
        column("id", UNDERSTUDY_PART(id)),
        column("connection_id", UNDERSTUDY_PART(connectionId)),
        column("connection_name", UNDERSTUDY_PART(connectionName)),
        column("actor_id", UNDERSTUDY_PART(actor.id)),
        column("actor_name", UNDERSTUDY_PART(actor.name)),
        column("actor_email", UNDERSTUDY_PART(actor.email)),
        column("actor_role", UNDERSTUDY_PART(actor.role)),
        column("actor_org_id", UNDERSTUDY_PART(actor.orgId)),
        column("subject_id", UNDERSTUDY_PART(subject.id)),
        column("subject_name", UNDERSTUDY_PART(subject.name)),
        column("subject_email", UNDERSTUDY_PART(subject.email)),
        column("subject_role", UNDERSTUDY_PART(subject.role)),
        column("subject_org_id", UNDERSTUDY_PART(subject.orgId)),
        column("reason", UNDERSTUDY_PART(reason)),
        column("ticket", UNDERSTUDY_PART(ticket)),
        column("minutes", UNDERSTUDY_PART(minutes)),
        column("idempotency_key", UNDERSTUDY_PART(idempotencyKey)),
        column("state", UNDERSTUDY_PART(state)),
        column("outcome", UNDERSTUDY_PART(outcome)),
        column("started_wall", UNDERSTUDY_PART(started.wall)),
        column("started_boot", UNDERSTUDY_PART(started.boot)),
        column("started_boot_id", UNDERSTUDY_PART(started.bootId)),
        column("limit_seconds", UNDERSTUDY_PART(limit)),
        column("longest_life_seconds", UNDERSTUDY_PART(longestLife)),
        column("changed_wall", UNDERSTUDY_PART(changed.wall)),
        column("changed_boot", UNDERSTUDY_PART(changed.boot)),
        column("changed_boot_id", UNDERSTUDY_PART(changed.bootId)),
        column("ended_wall", UNDERSTUDY_PART(ended.wall)),
        column("ended_boot", UNDERSTUDY_PART(ended.boot)),
        column("ended_boot_id", UNDERSTUDY_PART(ended.bootId)),
        column("stop_wished", UNDERSTUDY_PART(stopWished)),
        column("vault_to_purge", UNDERSTUDY_PART(vaultToPurge)),
        column("orphan_acknowledged", UNDERSTUDY_PART(orphanAcknowledged)),
        column("detail", UNDERSTUDY_PART(detail)),
    };
    return list;
}

#undef UNDERSTUDY_PART

QStringList columnNames()
{
    QStringList names;
    for (const Column &column : columns())
        names.append(column.name);
    return names;
}

} // namespace

QString journalWord(JournalState state)
{
    return QLatin1String(stateWords.at(size_t(state)));
}

QString journalWord(JournalOutcome outcome)
{
    return QLatin1String(outcomeWords.at(size_t(outcome)));
}

QString upsertStatement()
{
    QStringList updates;
    for (const QString &name : columnNames())
        updates.append(QStringLiteral("%1 = excluded.%1").arg(name));
    const QStringList marks(columns().size(), QStringLiteral("?"));
    const QString comma = QStringLiteral(", ");
    return QStringLiteral("INSERT INTO entry (%1, was_active, searched) VALUES (%2, ?, ?) "
                          "ON CONFLICT (id) DO UPDATE SET %3, "
                          "was_active = was_active OR excluded.was_active, "
                          "searched = excluded.searched RETURNING sequence")
        .arg(columnNames().join(comma), marks.join(comma), updates.join(comma));
}

void bindEntry(QSqlQuery &query, const JournalEntry &entry)
{
    for (const Column &column : columns())
        query.addBindValue(column.valueOf(entry));
    query.addBindValue(toSql(entry.state == JournalState::Active));
    query.addBindValue(toSql(searchedText(entry)));
}

QString selectStatement()
{
    return QStringLiteral("SELECT %1, sequence FROM").arg(columnNames().join(QStringLiteral(", ")));
}

JournalRecord recordOf(const QSqlQuery &query)
{
    JournalRecord record;
    int position = 0;
    for (const Column &column : columns())
        column.put(query.value(position++), record.entry);
    record.place = query.value(position).toLongLong();
    return record;
}

QString historyStatement()
{
    return QStringLiteral(
        "INSERT INTO history (entry_id, event, state, outcome, wall, boot, boot_id, detail) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
}

void bindHistory(QSqlQuery &query, const JournalEntry &entry, const QString &event)
{
    for (const QVariant &value : {toSql(entry.id),
                                  toSql(event),
                                  toSql(entry.state),
                                  toSql(entry.outcome),
                                  toSql(entry.changed.wall),
                                  toSql(entry.changed.boot),
                                  toSql(entry.changed.bootId),
                                  toSql(entry.detail)})
        query.addBindValue(value);
}

QString selectHistoryStatement()
{
    return QStringLiteral("SELECT event, state, outcome, wall, boot, boot_id, detail FROM history "
                          "WHERE entry_id = ? ORDER BY sequence");
}

JournalEvent eventOf(const QSqlQuery &query)
{
    JournalEvent event;
    int position = 0;
    fromSql(query.value(position++), event.event);
    fromSql(query.value(position++), event.state);
    fromSql(query.value(position++), event.outcome);
    fromSql(query.value(position++), event.when.wall);
    fromSql(query.value(position++), event.when.boot);
    fromSql(query.value(position++), event.when.bootId);
    fromSql(query.value(position++), event.detail);
    return event;
}

} // namespace Understudy
