// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/postgres_address.h"
#include "support/test_case.h"

using namespace Understudy;

class TestPostgresAddress : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void readsAllParts()
    {
        const PostgresAddress expected{.host = QStringLiteral("db.example.com"),
                                       .port = 5433,
                                       .database = QStringLiteral("a b"),
                                       .user = QStringLiteral("under@study"),
                                       .password = QStringLiteral("p:/%?"),
                                       .tls = {{QStringLiteral("sslmode"),
                                                QStringLiteral("verify-full")}}};
        const auto read = PostgresAddress::parse(
            QStringLiteral("postgresql://under%40study:p%3A%2F%25%3F@db.example.com:5433/"
                           "a%20b?sslmode=verify-full"));
        QVERIFY(read);
        QVERIFY(*read == expected);
    }

    void aSocketsFolderIsAHost()
    {
        const auto read =
            PostgresAddress::parse(QStringLiteral("postgres:///understudy?host=/run/postgresql"));
        QVERIFY(read);
        QCOMPARE(read->host, QStringLiteral("/run/postgresql"));
        QCOMPARE(read->database, QStringLiteral("understudy"));
        QCOMPARE(read->port, -1);
        QVERIFY(read->user.isEmpty() && read->password.isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("says");
        QTest::newRow("no slashes") << "postgresql:u:hidden@h/d"
                                    << "postgresql://";
        QTest::newRow("not encoded") << "postgresql://u:hidden h@h/d"
                                     << "%xx";
        QTest::newRow("no port") << "postgresql://u:hidden@h:port/d"
                                 << "%xx";
        QTest::newRow("a fragment") << "postgresql://u:hidden@h/d#x"
                                    << "%xx";
        QTest::newRow("no database") << "postgresql://u:hidden@h"
                                     << "names no database";
        QTest::newRow("no name") << "postgresql://u:hidden@h/"
                                 << "names no database";
        QTest::newRow("a path") << "postgresql://u:hidden@h/a/b"
                                << "names no database";
        QTest::newRow("a parameter") << "postgresql://u:hidden@h/d?options=-c"
                                     << "\"options\"";
        QTest::newRow("two hosts") << "postgresql://u:hidden@h/d?host=i"
                                   << "\"host\"";
        QTest::newRow("a semicolon") << "postgresql://u:hidden@h/d?sslmode=a;b"
                                     << "semicolon";
        QTest::newRow("another scheme") << "mysql://u:hidden@h/d"
                                        << "PostgreSQL";
    }

    void saysWhatIsWrong()
    {
        QFETCH(QString, url);
        QFETCH(QString, says);
        const auto read = PostgresAddress::parse(url);
        QVERIFY(!read);
        QVERIFY2(read.error().message.contains(says), qPrintable(read.error().message));
        QVERIFY(!read.error().message.contains(QStringLiteral("hidden")));
    }
};

QTEST_GUILESS_MAIN(TestPostgresAddress)
#include "tst_postgres_address.moc"
