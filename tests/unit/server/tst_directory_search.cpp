// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_search.h"
#include "server_fixture.h"
#include "support/test_case.h"

using namespace Understudy;

class TestDirectorySearch : public TestCase
{
    Q_OBJECT

    std::unique_ptr<ServerFixture> m_fixture;

    qint64 add(const char *email, const char *name, const char *role = "customer", qint64 org = 0)
    {
        User user{.email = QString::fromUtf8(email),
                  .name = QString::fromUtf8(name),
                  .role = QString::fromUtf8(role)};
        if (org > 0)
            user.orgId = org;
        m_fixture->database->write([&] {
            user.id = m_fixture->users.add(user, "hash", 0).value_or(0);
            return user.id > 0;
        });
        m_fixture->database->commit();
        return user.id;
    }

    DirectoryPage find(const DirectoryOrder &order)
    {
        return DirectorySearch(*m_fixture->database).find(order).value();
    }

    //! The names of who is found, in order.
    QStringList found(const QString &typed, const QStringList &roles = {})
    {
        QStringList names;
        for (const User &user : find({.query = DirectoryQuery(typed), .roles = roles}).users)
            names.append(user.name);
        return names;
    }

    //! Everybody who is found, in pages of \a limit; \a between runs after each page.
    QList<qint64> paged(const QString &typed, int limit, const std::function<void()> &between)
    {
        QList<qint64> ids;
        DirectoryOrder order{.query = DirectoryQuery(typed), .limit = limit};
        for (int pages = 0; pages < 1000; ++pages) {
            const DirectoryPage page = find(order);
            for (const User &user : page.users)
                ids.append(user.id);
            if (!page.next)
                return ids;
            order.after = *page.next;
            between();
        }
        return {};
    }

    //! Customers \a from to \a to as quickly as SQL makes them, then the index.
    void addMany(int from, int to)
    {
        QVERIFY(m_fixture->database->write([&] {
            return m_fixture->database
                       ->run(QStringLiteral(
                                 "WITH RECURSIVE n(i) AS (SELECT CAST(? AS BIGINT) UNION ALL "
                                 "SELECT i + 1 FROM n "
                                 "WHERE i < ?) INSERT INTO users(email, name, role, created_at) "
                                 "SELECT 'crowd' || i || '@example.com', 'Robin Crowd', "
                                 "'customer', 0 FROM n"),
                             {from, to})
                       .ok()
                && DirectoryIndex(*m_fixture->database).build();
        }));
        QVERIFY(m_fixture->database->commit());
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<ServerFixture>();
        for (const char *name : {"Acme Bakery", "Blue Heron Clinic"})
            QVERIFY(
                m_fixture->database
                    ->run(QStringLiteral("INSERT INTO organisations(name, name_key) VALUES(?, ?)"),
                          {QString::fromLatin1(name), organisationKey(QString::fromLatin1(name))})
                    .ok());
        add("root@example.com", "Amara Nguyen", "admin"); // 1
        add("soren@example.com", "Søren Müller", "customer", 1); // 2
        add("ann.lee@example.org", "Ann O'Brien", "customer", 2); // 3
        add("x3@example.com", "Hannah Sorensen", "support"); // 4
        add("brian@example.com", "Brian Soren-Smith", "customer", 2); // 5
        add("bot@example.com", "Bot Three", "auditor"); // 6
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *typed, const QStringList &names) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << names;
        };
        const QString amara = QStringLiteral("Amara Nguyen");
        const QString soren = QStringLiteral("Søren Müller");
        const QString ann = QStringLiteral("Ann O'Brien");
        const QString hannah = QStringLiteral("Hannah Sorensen");
        const QString brian = QStringLiteral("Brian Soren-Smith");
        const QString bot = QStringLiteral("Bot Three");
        row("3", {ann}); // the id; no word begins with it
        row("2", {soren});
        row("99", {});
        row("99999999999999999999", {});
        row("soren@example.com", {soren});
        row("SOREN", {soren, brian, hannah}); // address, then names in order of the words
        row("søren", {soren, brian, hannah});
        row("muller", {soren});
        row("brien", {ann});
        row("o’brien", {ann});
        row("an", {ann}); // address and name begin with it, Hannah does not
        row("ann", {ann, hannah}); // three characters: anywhere
        row("a", {ann, amara});
        row("ller s", {soren});
        row("s ller", {soren});
        row("lee ann", {ann});
        row("ann lee", {ann});
        row("exa org", {ann});
        row("zzz", {});
        row("z", {});
        row("soren zzz", {});
        row("role:support", {hannah});
        row("role:customer soren", {soren, brian});
        row("soren role:customer", {soren, brian});
        row("role:nobody", {});
        row("org:acme", {soren});
        row("org:1", {soren});
        row("org:blue-heron", {ann, brian});
        row("org:BLUEHERON b", {brian});
        row("org:none", {});
        row("org:!!!", {}); // nothing of it is left: no filter that lets everybody pass
        row("org:!!! soren", {});
        row("role:customer org:blue", {ann, brian});
        row("3 role:support", {});
        row("\"'\\%_*", {});
        row("", {amara, soren, ann, hannah, brian, bot});
    }

    void finds()
    {
        QFETCH(QString, typed);
        QTEST(found(typed), "names");
    }

    void findsOnlyWhoMayBeSeen()
    {
        const QStringList customers{QStringLiteral("customer")};
        QCOMPARE(found(QStringLiteral("soren"), customers).size(), 2);
        QCOMPARE(found(QStringLiteral("4"), customers), QStringList());
        QCOMPARE(found(QStringLiteral("role:support"), customers), QStringList());
        QCOMPARE(found({}, customers).size(), 3);
    }

    void theNameBeforeTheAtComesFirst()
    {
        add("user4200@example.com", "One");
        add("user42@example.com", "Two");
        QCOMPARE(found(QStringLiteral("user42")),
                 QStringList({QStringLiteral("Two"), QStringLiteral("One")}));
    }

    void growsWithWhoComesIsRenamedOrGoes()
    {
        Database &database = *m_fixture->database;
        const qint64 id = add("new@example.com", "Zofia Żuk");
        QCOMPARE(found(QStringLiteral("zuk")).size(), 1);
        QVERIFY(database.write(
            [&] { return m_fixture->users.setName(id, QStringLiteral("Zofia Kowal")); }));
        QCOMPARE(found(QStringLiteral("zuk")).size(), 0);
        QCOMPARE(found(QStringLiteral("zu")).size(), 0);
        QCOMPARE(found(QStringLiteral("ko")).size(), 1);
        QCOMPARE(found(QStringLiteral("kowal")).size(), 1);
        QVERIFY(database.write([&] { return m_fixture->users.remove(id); }));
        QCOMPARE(found(QStringLiteral("kowal")).size(), 0);
        QCOMPARE(m_fixture->ask(QStringLiteral("SELECT count(*) FROM user_words WHERE word = "
                                               "'kowal'")),
                 QStringLiteral("0"));
        if (!testsPostgres())
            QVERIFY(database
                        .run(QStringLiteral("INSERT INTO user_search(user_search) "
                                            "VALUES('integrity-check')"))
                        .ok());
    }

    void buildsForThoseWhoAreThere()
    {
        Database &database = *m_fixture->database;
        QVERIFY(DirectoryIndex(database).isWhole());
        QVERIFY(database
                    .run(QStringLiteral("INSERT INTO users(email, name, role, created_at) "
                                        "VALUES('late@x.y', 'Çelik', 'customer', 0)"))
                    .ok());
        QVERIFY(!DirectoryIndex(database).isWhole());
        QVERIFY(database.write([&] { return DirectoryIndex(database).build(); }));
        QVERIFY(DirectoryIndex(database).isWhole());
        QCOMPARE(found(QStringLiteral("celik")).size(), 1);
        QCOMPARE(found(QStringLiteral("ce")).size(), 1);
        QCOMPARE(found(QStringLiteral("soren")).size(), 3);
    }

    void pagesAreStableUnderInserts_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("address") << "crowd";
        QTest::newRow("short") << "cr";
        QTest::newRow("name") << "robin";
        QTest::newRow("elsewhere") << "xample";
        QTest::newRow("two words") << "xample robin";
        QTest::newRow("everybody") << "";
        QTest::newRow("few") << "crowd11";
    }

    // Those who were there at the beginning come once each, whoever comes meanwhile.
    void pagesAreStableUnderInserts()
    {
        QFETCH(QString, typed);
        addMany(1, 1500);
        const QList<qint64> before = paged(typed, 200, [] {});
        QVERIFY(before.size() > 100);
        int more = 0;
        QList<qint64> during = paged(typed, 97, [this, &more] {
            add(QStringLiteral("crowd1%1@example.com").arg(++more + 5000).toLatin1().constData(),
                "Robin Aaron");
        });
        const QSet<qint64> old(before.begin(), before.end());
        QCOMPARE(old.size(), before.size());
        during.removeIf([&old](qint64 id) { return !old.contains(id); });
        QCOMPARE(during, before);
    }

    void theSameOrderFromFewAndFromMany()
    {
        addMany(1, 900); // few enough to be put in order at once
        const QList<qint64> few = paged(QStringLiteral("robin"), 10, [] {});
        addMany(901, 1800);
        const QList<qint64> many = paged(QStringLiteral("robin"), 10, [] {});
        QCOMPARE(many.first(few.size()), few);
    }

    void doesNotLookAtEverybodyAtOnce()
    {
        addMany(1, 6000);
        const qint64 last = add("zz@example.com", "Robin Zz");
        const DirectoryPage page = find({.query = DirectoryQuery(QStringLiteral("ro zz"))});
        QVERIFY(page.users.isEmpty() && page.next); // not yet
        QCOMPARE(paged(QStringLiteral("ro zz"), 50, [] {}), QList<qint64>{last});
    }

    // A position shows an address, and where among them a page ended.
    void whoIsInvisibleIsNoPosition()
    {
        addMany(1, 6000);
        const DirectoryOrder order{.query = DirectoryQuery(QStringLiteral("ro zz")),
                                   .roles = {QStringLiteral("support")}};
        const DirectoryPage page = find(order);
        QVERIFY(page.users.isEmpty() && !page.next);
    }

    void manyOrganisationsLeaveNobodyOut()
    {
        Database &database = *m_fixture->database;
        QVERIFY(database.write([&database] {
            for (int id = 100; id < 300; ++id) {
                if (!database
                         .run(QStringLiteral("INSERT INTO organisations(id, name) VALUES(?, ?)"),
                              {id, QStringLiteral("Branch %1").arg(id)})
                         .ok())
                    return false;
            }
            return DirectoryIndex(database).build();
        }));
        const qint64 first = add("first@example.com", "First", "customer", 100);
        const qint64 last = add("last@example.com", "Last", "customer", 299);
        QCOMPARE(paged(QStringLiteral("org:branch"), 50, [] {}), QList<qint64>({first, last}));
        addMany(1, 1500);
        QVERIFY(database
                    .run(QStringLiteral("UPDATE users SET org_id = 100 + id % 200 WHERE email LIKE "
                                        "'crowd%'"))
                    .ok());
        QCOMPARE(paged(QStringLiteral("org:branch"), 50, [] {}).size(), 1502);
    }
};

QTEST_GUILESS_MAIN(TestDirectorySearch)
#include "tst_directory_search.moc"
