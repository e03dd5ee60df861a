// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_model.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {
constexpr auto pause = 50ms;
constexpr int entriesOfPage = 200;
} // namespace

JournalModel::JournalModel(JournalArchive &archive, QObject *parent)
    : QAbstractListModel(parent)
    , m_archive(archive)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &JournalModel::reload);
    connect(&archive, &JournalArchive::recorded, this, &JournalModel::follow);
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    if (filter == m_filter)
        return;
    ++m_request; // what is under way is of no use any more
    m_next = 0;
    m_filter = filter;
    m_pause.start();
    enter(State::Loading);
}

void JournalModel::reload()
{
    ask(0);
}

void JournalModel::ask(qint64 before)
{
    if (before == 0)
        m_next = 0;
    enter(State::Loading);
    QCoro::connect(m_archive.page(m_filter, before, entriesOfPage),
                   this,
                   [this, before, request = ++m_request](const Result<JournalBatch> &page) {
                       if (request == m_request)
                           take(page, before == 0);
                   });
}

void JournalModel::take(const Result<JournalBatch> &page, bool first)
{
    if (first) {
        beginResetModel();
        m_rows.clear();
        m_texts.clear();
        endResetModel();
    }
    if (!page)
        return enter(State::Failed, page.error());
    append(page->records);
    m_next = page->next;
    if (page->records.isEmpty() && m_next > 0)
        return ask(m_next);
    enter(State::Done);
}

QDate JournalModel::dayOf(const JournalEntry &entry)
{
    return entry.started.wall.toLocalTime().date();
}

//! Most texts of a journal occur again and again: each is in memory once.
std::shared_ptr<const JournalEntry> JournalModel::kept(JournalEntry entry)
{
    for (Identity *person : {&entry.actor, &entry.subject})
        for (QString *text :
             {&person->id, &person->name, &person->email, &person->role, &person->orgId})
            *text = *m_texts.insert(*text);
    for (QString *text : {&entry.connectionId,
                          &entry.connectionName,
                          &entry.started.bootId,
                          &entry.changed.bootId,
                          &entry.ended.bootId})
        *text = *m_texts.insert(*text);
    return std::make_shared<const JournalEntry>(std::move(entry));
}

JournalModel::Row JournalModel::rowOf(const JournalRecord &record)
{
    return {.day = dayOf(record.entry), .place = record.place, .entry = kept(record.entry)};
}

void JournalModel::append(const QList<JournalRecord> &records)
{
    QList<Row> rows;
    bool hasDay = !m_rows.isEmpty();
    QDate day = hasDay ? m_rows.last().day : QDate();
    for (const JournalRecord &record : records) {
        const Row row = rowOf(record);
        if (!hasDay || row.day != day)
            rows.append({.day = row.day});
        hasDay = true;
        day = row.day;
        rows.append(row);
    }
    insertRows(int(m_rows.size()), rows);
}

void JournalModel::insertRows(int row, const QList<Row> &rows)
{
    if (rows.isEmpty())
        return;
    beginInsertRows({}, row, row + int(rows.size()) - 1);
    m_rows.insert(row, rows.size(), Row());
    std::copy(rows.begin(), rows.end(), m_rows.begin() + row);
    endInsertRows();
}

void JournalModel::follow(const JournalRecord &record)
{
    const int row = rowBehind(record.place);
    const bool known = row < m_rows.size() && m_rows.at(row).place == record.place;
    const bool wanted = fits(record.entry, m_filter);
    if (known && wanted)
        replace(row, record.entry);
    else if (known)
        remove(row);
    else if (wanted && record.place >= m_next && !m_pause.isActive())
        insert(record);
}

void JournalModel::replace(int row, const JournalEntry &entry)
{
    m_rows[row].entry = kept(entry);
    Q_EMIT dataChanged(index(row), index(row));
}

//! The entry, and a day above it, or above what comes behind it, where it needs one.
void JournalModel::insert(const JournalRecord &record)
{
    const Row fresh = rowOf(record);
    int row = rowBehind(record.place);
    const bool behindIsFirstOfDay = row > 0 && row < m_rows.size() && m_rows.at(row - 1).isDay();
    if (behindIsFirstOfDay && m_rows.at(row).day == fresh.day)
        return insertRows(row, {fresh});
    if (behindIsFirstOfDay)
        --row; // above that day
    const bool joins = row > 0 && m_rows.at(row - 1).day == fresh.day;
    QList<Row> rows = joins ? QList<Row>{fresh} : QList<Row>{{.day = fresh.day}, fresh};
    const bool splits =
        row < m_rows.size() && !m_rows.at(row).isDay() && m_rows.at(row).day != fresh.day;
    if (splits)
        rows.append({.day = m_rows.at(row).day});
    insertRows(row, rows);
}

//! The entry, and the day above it where nothing else is below that.
void JournalModel::remove(int row)
{
    const bool last = row + 1 == m_rows.size() || m_rows.at(row + 1).isDay();
    const int first = last && m_rows.at(row - 1).isDay() ? row - 1 : row;
    beginRemoveRows({}, first, row);
    m_rows.remove(first, row - first + 1);
    endRemoveRows();
}

int JournalModel::rowBehind(qint64 place) const
{
    int low = 0;
    int high = int(m_rows.size());
    while (low < high) {
        const int middle = (low + high) / 2;
        // A day belongs to the entry below it, which there always is.
        const int entry = m_rows.at(middle).isDay() ? middle + 1 : middle;
        if (m_rows.at(entry).place > place)
            low = entry + 1;
        else
            high = middle;
    }
    return low < m_rows.size() && m_rows.at(low).isDay() ? low + 1 : low;
}

int JournalModel::rowOf(const QString &entryId) const
{
    const auto found = std::ranges::find_if(m_rows, [&entryId](const Row &row) {
        return !row.isDay() && row.entry->id == entryId;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QModelIndex JournalModel::indexOf(const QString &entryId) const
{
    const int row = rowOf(entryId);
    return row < 0 ? QModelIndex() : index(row);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case IsDayRole:
        return row.isDay();
    case DayRole:
        return row.day;
    case EntryRole:
        return row.isDay() ? QVariant() : QVariant::fromValue(*row.entry);
    case Qt::DisplayRole:
        return row.isDay() ? row.day.toString(Qt::ISODate) : row.entry->subject.id;
    default:
        return {};
    }
}

Qt::ItemFlags JournalModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).isDay()
        ? Qt::ItemNeverHasChildren
        : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next > 0 && m_state != State::Loading;
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        ask(m_next);
}

void JournalModel::enter(State state, const Error &error)
{
    m_state = state;
    m_error = error;
    Q_EMIT stateChanged();
}

} // namespace Understudy
