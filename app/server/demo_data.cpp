// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/demo_data.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/directory_index.h"
#include "server/server_clock.h"

#include <array>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr qint64 disabledUser = 13;
constexpr qint64 firstCustomer = 4;

constexpr std::array firstNames{"Amara", "Björn",   "Chiara",  "Dmitri",  "Esperanza",
                                "Farid", "Grace",   "Haruto",  "Ingrid",  "João",
                                "Keiko", "Lwazi",   "Maëlle",  "Nikhil",  "Oluwaseun",
                                "Priya", "Quentin", "Rosalía", "Søren",   "Tatiana",
                                "Umar",  "Valeria", "Wanjiru", "Xin",     "Yusuf",
                                "Zofia", "Aoife",   "Bashir",  "Camille", "Deniz",
                                "Emeka", "Fatima",  "Giulia",  "Hassan",  "Isla",
                                "Jiho",  "Khadija", "Luca",    "Mei",     "Noor"};
constexpr std::array lastNames{"Abebe",    "Andersen",  "Bianchi",      "Chowdhury", "da Silva",
                               "Dubois",   "Eriksen",   "Fernández",    "García",    "Haddad",
                               "Ivanova",  "Jankowski", "Kimura",       "Kowalska",  "Lindqvist",
                               "Mbeki",    "Müller",    "Nakamura",     "Nguyen",    "O'Brien",
                               "Okafor",   "Öztürk",    "Papadopoulos", "Patel",     "Quispe",
                               "Rossi",    "Sato",      "Schmidt",      "Singh",     "Tanaka",
                               "Tremblay", "Usman",     "van Dijk",     "Weber",     "Williams",
                               "Yamamoto", "Yılmaz",    "Zhang",        "Zielińska"};
constexpr std::array organisations{"Northwind Bakery",
                                   "Tidal Robotics",
                                   "Juniper & Sons",
                                   "Blue Heron Clinic",
                                   "Kestrel Freight",
                                   "Lumen Studio",
                                   "Harbour Books",
                                   "Alta Bikes",
                                   "Fernweh Travel",
                                   "Granite Peak Coffee",
                                   "Marigold Schools",
                                   "Orchard Software",
                                   "Pico Instruments"};

struct Item
{
    const char *name;
    qint64 cents;
};

constexpr std::array items{Item{"Ceramic pour-over set", 3490},
                           Item{"Walnut desk lamp", 8900},
                           Item{"Field notebook, set of 3", 1450},
                           Item{"Merino scarf", 5900},
                           Item{"Cast iron pan, 26 cm", 6495},
                           Item{"Travel adapter", 1999},
                           Item{"Linen apron", 3250},
                           Item{"Bicycle bell", 1290},
                           Item{"Mechanical pencil", 1775},
                           Item{"Wool blanket", 11900},
                           Item{"Espresso beans, 1 kg", 2380},
                           Item{"Desk plant, monstera", 2750},
                           Item{"Noise-cancelling headphones", 22900},
                           Item{"Chess set", 4500},
                           Item{"Rain jacket", 13900},
                           Item{"Sketchbook, A4", 1190}};
constexpr std::array statuses{
    "delivered", "delivered", "delivered", "shipped", "being packed", "returned"};
constexpr std::array noteTexts{"Prefers deliveries after six in the evening.",
                               "Gift wrapping for everything, please.",
                               "Moved in spring; the old address is still in the calendar.",
                               "Asked about an invoice with the company's name.",
                               "Leave parcels with the neighbour on the second floor.",
                               "Likes to be called before a delivery."};

//! SplitMix64: spreads \a id and \a salt over all bits, the same on every machine.
quint64 mixed(qint64 id, quint64 salt)
{
    quint64 z = quint64(id) * 0x9e3779b97f4a7c15U + salt * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

template<size_t Size>
QString pick(const std::array<const char *, Size> &from, qint64 id, quint64 salt)
{
    return QString::fromUtf8(from.at(size_t(mixed(id, salt) % Size)));
}

bool isEmpty(Database &database)
{
    Statement found = database.run(
        QStringLiteral("SELECT EXISTS(SELECT 1 FROM users) OR EXISTS(SELECT 1 FROM audit)"));
    return found.next() && !found.value(0).toBool();
}

bool insertUser(Database &database, const User &user, qint64 now)
{
    return database
        .run(QStringLiteral(
                 "INSERT INTO users(id, email, name, role, org_id, disabled, created_at) "
                 "VALUES(?, ?, ?, ?, ?, ?, ?)"),
             {user.id,
              user.email,
              user.name,
              user.role,
              user.orgId ? QVariant(*user.orgId) : QVariant(),
              user.disabled ? 1 : 0,
              now})
        .ok();
}

bool fill(Database &database, int users, qint64 now)
{
    for (size_t i = 0; i < organisations.size(); ++i) {
        if (!database
                 .run(QStringLiteral("INSERT INTO organisations(id, name) VALUES(?, ?)"),
                      {qint64(i) + 1, QString::fromUtf8(organisations.at(i))})
                 .ok())
            return false;
    }
    for (qint64 id = 1; id <= users; ++id) {
        if (!insertUser(database, demoUser(id), now))
            return false;
    }
    return DirectoryIndex(database).build()
        && database.setMeta(QStringLiteral("demo_since"), QString::number(now))
        && AuditLog(database).append({.time = now,
                                      .action = QStringLiteral("demo.made"),
                                      .detail = QStringLiteral("%1 accounts").arg(users)});
}

} // namespace

User demoUser(qint64 id)
{
    User user{
        .id = id, .email = {}, .name = {}, .role = {}, .orgId = {}, .disabled = id == disabledUser};
    user.name = pick(firstNames, id, 1) + QLatin1Char(' ') + pick(lastNames, id, 2);
    if (id >= firstCustomer) {
        user.email = QStringLiteral("user%1@example.com").arg(id);
        user.role = QStringLiteral("customer");
        user.orgId = qint64(mixed(id, 3) % organisations.size()) + 1;
        return user;
    }
    const bool isSupport = id == 2;
    user.role = isSupport ? QStringLiteral("support") : QStringLiteral("admin");
    user.email = (id == 3 ? QStringLiteral("admin2") : user.role) + QLatin1String("@example.com");
    return user;
}

QList<DemoOrder> demoOrders(qint64 id, qint64 since)
{
    QList<DemoOrder> orders;
    const quint64 count = 2 + mixed(id, 4) % 5;
    qint64 time = since;
    for (quint64 n = count; n > 0; --n) {
        time -= qint64(mixed(id, 100 + n) % quint64(std::chrono::milliseconds(24h * 40).count()));
        const bool newest = n == count;
        const Item &item = items.at(size_t(mixed(id, 200 + n) % items.size()));
        orders.append({.number = QStringLiteral("A-%1-%2").arg(10000 + id).arg(n),
                       .item = QString::fromUtf8(item.name),
                       .cents = item.cents,
                       .status = newest ? pick(statuses, id, 400 + n) : QStringLiteral("delivered"),
                       .time = time});
    }
    return orders;
}

QStringList demoNotes(qint64 id)
{
    QStringList notes{pick(noteTexts, id, 5)};
    const QString second = pick(noteTexts, id, 6);
    if (second != notes.first())
        notes.append(second);
    return notes;
}

Result<void> makeDemo(Database &database, int users, ServerClock &clock)
{
    if (isDemo(database))
        return {};
    if (!isEmpty(database))
        return failure(
            ErrorKind::Refused,
            QStringLiteral(
                "This database holds accounts that are not a demo's. Use another one for "
                "--demo."),
            QStringLiteral("demo"));
    const qint64 now = clock.now();
    const bool made = database.write([&] {
        return isDemo(database) || fill(database, users, now); // another process may be faster
    }) && database.commit();
    if (!made)
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("The demo's accounts cannot be written."),
                       QStringLiteral("demo"));
    return {};
}

bool isDemo(Database &database)
{
    return !database.meta(QStringLiteral("demo_since")).isEmpty();
}

qint64 demoSince(Database &database)
{
    return database.meta(QStringLiteral("demo_since")).toLongLong();
}

bool setDemoPassword(Database &database, const QByteArray &hash)
{
    return !hash.isEmpty() && database.write([&] {
        return database.setMeta(QStringLiteral("demo_password_hash"), QString::fromLatin1(hash));
    }) && database.commit();
}

bool hasDemoPassword(Database &database)
{
    return !database.meta(QStringLiteral("demo_password_hash")).isEmpty();
}

} // namespace Understudy
