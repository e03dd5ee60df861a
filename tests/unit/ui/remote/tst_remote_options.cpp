// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_options.h"
#include "support/test_case.h"

using namespace Understudy;

using Action = RemoteOptions::Action;

class RemoteOptionsTest : public TestCase
{
    Q_OBJECT

    static RemoteOptions parsed(const char *line)
    {
        return RemoteOptions::parse(QString::fromUtf8(line).split(QLatin1Char(' ')));
    }

private Q_SLOTS:

    void fourWordsAreVerbs()
    {
        for (const char *verb : {"start", "stop", "status", "journal"})
            QVERIFY(RemoteOptions::isVerb(QLatin1String(verb)));
        for (const char *word : {"", "Start", "check", "--demo", "understudy:stop"})
            QVERIFY(!RemoteOptions::isVerb(QLatin1String(word)));
    }

    void takesEverything()
    {
        const RemoteOptions options = parsed("start 42 --reason asked --ticket ZD-1 --minutes 15 "
                                             "--connection Acme --data-dir /data");
        QCOMPARE(options.action, Action::Call);
        QCOMPARE(options.call,
                 (RemoteCall{.verb = RemoteCall::Verb::Start,
                             .order = {.userId = QStringLiteral("42"),
                                       .reason = QStringLiteral("asked"),
                                       .ticket = QStringLiteral("ZD-1"),
                                       .minutes = 15},
                             .connectionName = QStringLiteral("Acme")}));
        QCOMPARE(options.dataFolder, QStringLiteral("/data"));
        QCOMPARE(parsed("journal --limit 3 --json").call,
                 (RemoteCall{.verb = RemoteCall::Verb::Journal, .limit = 3, .json = true}));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("line");
        for (const char *line : {"start",
                                 "start 42 43",
                                 "start 42 --minutes 4",
                                 "start 42 --minutes 61",
                                 "start 42 --minutes x",
                                 "start 42 --json",
                                 "stop 42",
                                 "stop --reason why",
                                 "status --limit 3",
                                 "journal --limit 0",
                                 "journal --limit 201"})
            QTest::newRow(line) << QByteArray(line);
    }

    void refuses()
    {
        QFETCH(QByteArray, line);
        const RemoteOptions options = parsed(line.constData());
        QCOMPARE(options.action, Action::Refuse);
        QVERIFY(options.message.endsWith(QStringLiteral("See understudy status --help.\n")));
    }

    void refusesWhatNoConsoleTakes_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("taken");
        const QString reason = QStringLiteral("--reason");
        const QString ticket = QStringLiteral("--ticket");
        QTest::newRow("longest reason") << reason << 500 << true;
        QTest::newRow("a reason too long") << reason << 501 << false;
        QTest::newRow("a reason far too long") << reason << 100'000 << false;
        QTest::newRow("longest ticket") << ticket << 100 << true;
        QTest::newRow("a ticket too long") << ticket << 101 << false;
    }

    void refusesWhatNoConsoleTakes()
    {
        QFETCH(QString, option);
        QFETCH(int, length);
        QFETCH(bool, taken);
        const RemoteOptions options =
            RemoteOptions::parse({QStringLiteral("start"),
                                  QStringLiteral("42"),
                                  option,
                                  QStringLiteral("😀").repeated(length) + QStringLiteral("  ")});
        QCOMPARE(options.action, taken ? Action::Call : Action::Refuse);
        QVERIFY(taken || options.message.contains(QStringLiteral("characters, on one line.")));
    }

    void helpComesFirst() { QCOMPARE(parsed("stop --help").action, Action::ShowHelp); }

    void aCallComesBackAsItWas()
    {
        const RemoteCall call{.verb = RemoteCall::Verb::Start,
                              .order = {.userId = QStringLiteral("x\"\n"),
                                        .reason = QStringLiteral("żółw"),
                                        .minutes = 60},
                              .connectionName = QStringLiteral("Acme"),
                              .limit = 200,
                              .json = true};
        QCOMPARE(RemoteCall::fromJson(call.toJson()), std::optional(call));
    }

    void diagnosticsAreAnOptionAndNoCommand()
    {
        QVERIFY(!RemoteOptions::isVerb(QStringLiteral("diagnostics")));
        const RemoteCall call{.verb = RemoteCall::Verb::Diagnostics};
        QCOMPARE(RemoteCall::fromJson(call.toJson()), std::optional(call));
    }

    void noCall_data()
    {
        QTest::addColumn<QJsonObject>("object");
        const QString verb = QStringLiteral("verb");
        const QString limit = QStringLiteral("limit");
        QTest::newRow("nothing") << QJsonObject();
        QTest::newRow("no limit") << QJsonObject{{verb, QStringLiteral("stop")}};
        QTest::newRow("huge limit") << QJsonObject{{verb, QStringLiteral("stop")}, {limit, 1e9}};
        QTest::newRow("unknown verb") << QJsonObject{{verb, QStringLiteral("allow")}, {limit, 1}};
        QTest::newRow("another type") << QJsonObject{{verb, 1}, {limit, 1}};
    }

    void noCall()
    {
        QFETCH(QJsonObject, object);
        QVERIFY(!RemoteCall::fromJson(object));
    }
};

QTEST_GUILESS_MAIN(RemoteOptionsTest)
#include "tst_remote_options.moc"
