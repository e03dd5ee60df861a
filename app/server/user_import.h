// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/csv_reader.h"
#include "server/server_clock.h"
#include "server/user_store.h"

#include <QHash>

#include <functional>

class QFile;

namespace Understudy {

//! How far an import has come.
struct ImportProgress
{
    qint64 bytes = 0; //!< of the file that have been read
    qint64 total = 0; //!< bytes of the file
    qint64 added = 0;
    qint64 known = 0; //!< there was an account with that address already; it is as it was
    qint64 skipped = 0; //!< bad lines
};

//! Takes accounts from a CSV file whose first line names its columns: email, and in any order name,
//! role, organisation and disabled. They have no password until one is set. It writes some at a
//! time, with their audit row and with how far that is, so that a run that was cut short goes on
//! where it was; and lets a running server write in between.
class UserImport
{
public:
    struct Listener
    {
        //! A bad line: its number, and what is wrong with it. Told once it is written down that it
        //! was skipped.
        std::function<void(qint64 line, const QString &fault)> skipped;
        std::function<void(const ImportProgress &)> progress;
    };

    //! All are borrowed; \a file is open, at its beginning.
    UserImport(Database &database, ServerClock &clock, QFile &file, Listener listener);

    //! An error with a sentence where the file is no such list, or the database cannot be written:
    //! run again, it goes on from there.
    Result<ImportProgress> run();

private:
    struct Account
    {
        User user;
        QString organisation;
    };

    Result<void> readColumns();
    Result<void> resume();
    QByteArray fingerprint(qint64 offset);
    Result<bool> writeSome();
    Result<bool> readSome();
    Result<bool> read(QList<Account> &accounts);
    void take(const CsvRecord &record, QList<Account> &accounts);
    bool add(const QList<Account> &accounts);
    QString faultOf(const CsvRecord &record, User &user);
    std::optional<qint64> organisation(const QString &name);
    bool remember(bool isOver, qint64 addedBefore);
    QString field(const CsvRecord &record, const char *column) const;

    Database &m_database;
    UserStore m_users;
    ServerClock &m_clock;
    QFile &m_file;
    CsvReader m_reader;
    Listener m_listener;
    QHash<QString, int> m_columns;
    QHash<QString, qint64> m_organisations;
    QList<QPair<qint64, QString>> m_faults; //!< of the batch under way
    ImportProgress m_progress;
};

} // namespace Understudy
