// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "server/user.h"

#include <QByteArray>
#include <QList>

namespace Understudy {

class Database;
class ServerClock;

//! One purchase in the demo application.
struct DemoOrder
{
    QString number; //!< "A-10042-3"
    QString item;
    qint64 cents = 0;
    QString status;
    qint64 time = 0; //!< ms
};

//! The account that the demo has under \a id: 1 admin, 2 support, 3 a second admin, then customers.
//! Always the same for the same id.
User demoUser(qint64 id);
//! What that account has bought, newest first, the newest shortly before \a since.
QList<DemoOrder> demoOrders(qint64 id, qint64 since);
//! Notes that stood in the account from the beginning.
QStringList demoNotes(qint64 id);

//! Makes \a database a demo with \a users accounts and one organisation for every dozen names; or
//! leaves it as it is where it is a demo already. An error with a sentence where it holds anything
//! else.
Result<void> makeDemo(Database &database, int users, ServerClock &clock);
bool isDemo(Database &database);
//! When the demo was made, in ms; 0 where the database is none.
qint64 demoSince(Database &database);

//! Gives all demo accounts the password that hashes to \a hash. Sessions stay as they are.
bool setDemoPassword(Database &database, const QByteArray &hash);
bool hasDemoPassword(Database &database);

} // namespace Understudy
