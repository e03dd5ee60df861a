// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/options.h"
#include "support/test_case.h"

using namespace Understudy;

class TestOptions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void defaultsServeOnLoopback()
    {
        const Options options = parseOptions({}).value();
        QCOMPARE(options.task, Options::Task::Serve);
        QCOMPARE(options.address, QHostAddress(QHostAddress::LocalHost));
        QCOMPARE(options.port, quint16(8311));
        QCOMPARE(options.users, 1000);
        QVERIFY(!options.demo && !options.trustProxy && !options.exitWithStdin);
    }

    void readsEverything()
    {
        const Options options = parseOptions({QStringLiteral("--listen"),
                                              QStringLiteral("[::1]:0"),
                                              QStringLiteral("--demo"),
                                              QStringLiteral("--users=20"),
                                              QStringLiteral("--database"),
                                              QStringLiteral("sqlite:/a b"),
                                              QStringLiteral("--public-url"),
                                              QStringLiteral("https://app.example.com"),
                                              QStringLiteral("--trust-proxy"),
                                              QStringLiteral("--exit-with-stdin")})
                                    .value();
        QCOMPARE(options.address, QHostAddress(QHostAddress::LocalHostIPv6));
        QCOMPARE(options.port, quint16(0));
        QCOMPARE(options.users, 20);
        QCOMPARE(options.database, QStringLiteral("/a b"));
        QCOMPARE(options.publicUrl.host(), QStringLiteral("app.example.com"));
        QVERIFY(options.demo && options.trustProxy && options.exitWithStdin);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("every address") << "--listen 0.0.0.0:80"
                                       << "loopback alone";
        QTest::newRow("a network address") << "--listen 192.168.1.5:80"
                                           << "loopback alone";
        QTest::newRow("no port") << "--listen 127.0.0.1"
                                 << "--listen takes";
        QTest::newRow("port too large") << "--listen 127.0.0.1:65536"
                                        << "--listen takes";
        QTest::newRow("a name") << "--listen example.com:80"
                                << "--listen takes";
        QTest::newRow("no value") << "--listen"
                                  << "needs a value";
        QTest::newRow("unknown option") << "--colour"
                                        << "does not know";
        QTest::newRow("flag with value") << "--demo=yes"
                                         << "does not know";
        QTest::newRow("unknown word") << "serve"
                                      << "does not know";
        QTest::newRow("another database") << "--database mysql:x"
                                          << "sqlite:PATH";
        QTest::newRow("no name") << "--database postgresql://host"
                                 << "names no database";
        QTest::newRow("no path") << "--database sqlite:"
                                 << "sqlite:PATH";
        QTest::newRow("too few users") << "--users 2"
                                       << "--users takes";
        QTest::newRow("no number") << "--users many"
                                   << "--users takes";
        QTest::newRow("not a web address") << "--public-url ftp://x"
                                           << "--public-url takes";
        QTest::newRow("audit without action") << "audit"
                                              << "Say:";
        QTest::newRow("unknown audit action") << "audit praise"
                                              << "Say:";
        QTest::newRow("not a moment") << "audit export --from yesterday"
                                      << "no moment";
        QTest::newRow("not a format") << "audit export --format pdf"
                                      << "--format takes";
        QTest::newRow("user without email") << "user add"
                                            << "Say:";
        QTest::newRow("unknown action") << "user praise a@b"
                                        << "Say:";
        QTest::newRow("role without role") << "user role a@b"
                                           << "Say:";
        QTest::newRow("password as argument") << "user password a@b secret"
                                              << "Say:";
        QTest::newRow("not an email") << "user add ab"
                                      << "not an email";
        QTest::newRow("not a role") << "user role a@b ADMIN"
                                    << "small letters";
    }

    void refuses()
    {
        QFETCH(QString, arguments);
        QFETCH(QString, says);
        const Result<Options> options = parseOptions(arguments.split(QLatin1Char(' ')));
        QVERIFY(!options);
        QVERIFY2(options.error().message.contains(says), qPrintable(options.error().message));
    }

    void readsAuditOrders()
    {
        const QString words = QStringLiteral(
            "audit export --from 2026-01-31 --to 2026-02-01T12:00:00+02:00 --format csv --head h "
            "--audit-key k");
        const Options options = parseOptions(words.split(QLatin1Char(' '))).value();
        QCOMPARE(options.task, Options::Task::Audit);
        QCOMPARE(options.auditKey, QStringLiteral("k"));
        const AuditOrder order{.action = AuditOrder::Action::Export,
                               .format = AuditOrder::Format::Csv,
                               .from = 1769817600000,
                               .to = 1769940000000,
                               .head = QStringLiteral("h")};
        QVERIFY(options.audit == order);
        const Options verify =
            parseOptions({QStringLiteral("audit"), QStringLiteral("verify")}).value();
        QVERIFY(verify.audit == AuditOrder());
    }

    void readsUserOrders_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<UserOrder>("order");
        using Action = UserOrder::Action;
        QTest::newRow("add") << "user add a@b"
                             << UserOrder{Action::Add,
                                          QStringLiteral("a@b"),
                                          QStringLiteral("customer"),
                                          QStringLiteral("a")};
        QTest::newRow("add with role") << "user add a@b admin Ann"
                                       << UserOrder{Action::Add,
                                                    QStringLiteral("a@b"),
                                                    QStringLiteral("admin"),
                                                    QStringLiteral("Ann")};
        QTest::newRow("role") << "user role a@b support"
                              << UserOrder{Action::Role,
                                           QStringLiteral("a@b"),
                                           QStringLiteral("support"),
                                           {}};
        QTest::newRow("delete") << "user delete a@b"
                                << UserOrder{Action::Delete, QStringLiteral("a@b"), {}, {}};
        QTest::newRow("password") << "user password a@b"
                                  << UserOrder{Action::Password, QStringLiteral("a@b"), {}, {}};
        QTest::newRow("disable") << "user disable a@b"
                                 << UserOrder{Action::Disable, QStringLiteral("a@b"), {}, {}};
        QTest::newRow("enable") << "user enable a@b"
                                << UserOrder{Action::Enable, QStringLiteral("a@b"), {}, {}};
    }

    void readsUserOrders()
    {
        QFETCH(QString, arguments);
        QFETCH(UserOrder, order);
        const Options options = parseOptions(arguments.split(QLatin1Char(' '))).value();
        QCOMPARE(options.task, Options::Task::User);
        QVERIFY(options.user == order);
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
