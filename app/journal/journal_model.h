// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/journal_archive.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Understudy {

//! The journal's entries that fit a filter, newest first and page by page, below the local days on
//! which they began. A day is a row of its own, that cannot be chosen. What is recorded meanwhile
//! comes in at its place.
class JournalModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsDayRole = Qt::UserRole + 1,
        DayRole, //!< QDate; of an entry the one it is below
        EntryRole, //!< JournalEntry; null for a day
    };

    enum class State {
        Loading, //!< the rows, if any, are those of an earlier filter, or their next page is coming
        Done,
        Failed, //!< error() tells why
    };

    //! \a archive is borrowed.
    explicit JournalModel(JournalArchive &archive, QObject *parent = nullptr);

    //! Shows what fits \a filter, once a moment has passed in which it did not change again.
    void setFilter(const JournalFilter &filter);
    //! Reads from the beginning.
    void reload();

    const JournalFilter &filter() const { return m_filter; }

    State state() const { return m_state; }

    const Error &error() const { return m_error; }

    //! The row of an entry; invalid where it is not among those read.
    QModelIndex indexOf(const QString &entryId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();

private:
    struct Row
    {
        QDate day = {};
        qint64 place = 0;
        std::shared_ptr<const JournalEntry> entry = {}; //!< null for a day

        bool isDay() const { return !entry; }
    };

    void ask(qint64 before);
    void take(const Result<JournalBatch> &page, bool first);
    void append(const QList<JournalRecord> &records);
    void follow(const JournalRecord &record);
    void insert(const JournalRecord &record);
    void insertRows(int row, const QList<Row> &rows);
    void replace(int row, const JournalEntry &entry);
    void remove(int row);
    //! The row of the entry at that place, or of the one that comes behind it; rows' end for none.
    int rowBehind(qint64 place) const;
    int rowOf(const QString &entryId) const;
    void enter(State state, const Error &error = {});
    static QDate dayOf(const JournalEntry &entry);
    Row rowOf(const JournalRecord &record);
    std::shared_ptr<const JournalEntry> kept(JournalEntry entry);

    JournalArchive &m_archive;
    JournalFilter m_filter;
    QTimer m_pause;
    QList<Row> m_rows;
    QSet<QString> m_texts; //!< of the rows
    Error m_error;
    State m_state = State::Loading;
    qint64 m_next = 0; //!< before which place to go on; 0 where all is read
    quint64 m_request = 0; //!< which one is the newest
};

} // namespace Understudy

Q_DECLARE_METATYPE(Understudy::JournalEntry)
