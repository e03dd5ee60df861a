// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "command_line.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

CommandLine parsed(const QStringList &arguments)
{
    return parseCommandLine(QStringList(QStringLiteral("understudy")) + arguments);
}

} // namespace

class CommandLineTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void takesEverything()
    {
        const CommandLine line = parsed({QStringLiteral("--demo"),
                                         QStringLiteral("--connection"),
                                         QStringLiteral("Acme"),
                                         QStringLiteral("--user"),
                                         QStringLiteral("42"),
                                         QStringLiteral("--reason"),
                                         QStringLiteral("She asked"),
                                         QStringLiteral("--data-dir"),
                                         QStringLiteral("/data")});
        QVERIFY(line.action == CommandLine::Action::Run);
        QVERIFY(line.demo);
        QCOMPARE(line.connectionName, QStringLiteral("Acme"));
        QCOMPARE(line.prefill.connectionName, QStringLiteral("Acme"));
        QCOMPARE(line.dataFolder, QStringLiteral("/data"));
        QCOMPARE(line.prefill.userId, QStringLiteral("42"));
        QCOMPARE(line.prefill.reason, QStringLiteral("She asked"));
        QVERIFY(line.prefill.source == Prefill::Source::CommandLine);
    }

    void takesALink()
    {
        const CommandLine line =
            parsed({QStringLiteral("understudy:impersonate?user=42&connection=Acme")});
        QCOMPARE(line.prefill.userId, QStringLiteral("42"));
        QCOMPARE(line.connectionName, QStringLiteral("Acme"));
        QVERIFY(!line.linkNotUnderstood);
    }

    void anyOtherLinkIsAMessage()
    {
        const CommandLine line = parsed({QStringLiteral("understudy:stop")});
        QVERIFY(line.action == CommandLine::Action::Run);
        QVERIFY(line.linkNotUnderstood);
        QVERIFY(line.prefill.isEmpty());
    }

    void dropsQtsOwnOptions_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("with a value") << QStringList{QStringLiteral("-style"),
                                                     QStringLiteral("windows"),
                                                     QStringLiteral("--demo")};
        QTest::newRow("joined") << QStringList{QStringLiteral("--stylesheet=/evil.qss"),
                                               QStringLiteral("--demo")};
        QTest::newRow("two dashes") << QStringList{QStringLiteral("--platform"),
                                                   QStringLiteral("vnc"),
                                                   QStringLiteral("--demo")};
        QTest::newRow("a flag") << QStringList{QStringLiteral("--demo"),
                                               QStringLiteral("-reverse")};
        QTest::newRow("last and without its value")
            << QStringList{QStringLiteral("--demo"), QStringLiteral("-style")};
    }

    void dropsQtsOwnOptions()
    {
        QFETCH(QStringList, arguments);
        QCOMPARE(parsed(arguments), CommandLine({.demo = true}));
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--frobnicate")};
        QTest::newRow("value missing") << QStringList{QStringLiteral("--user")};
        QTest::newRow("a stray word") << QStringList{QStringLiteral("bogus")};
        QTest::newRow("an empty word") << QStringList{QString()};
        QTest::newRow("another program's link")
            << QStringList{QStringLiteral("https://acme.example")};
        QTest::newRow("a verb behind its options") << QStringList{QStringLiteral("--data-dir"),
                                                                  QStringLiteral("/data"),
                                                                  QStringLiteral("status")};
        QTest::newRow("two links") << QStringList{QStringLiteral("understudy:impersonate"),
                                                  QStringLiteral("understudy:impersonate")};
    }

    void refuses()
    {
        QFETCH(QStringList, arguments);
        const CommandLine line = parsed(arguments);
        QVERIFY(line.action == CommandLine::Action::Refuse);
        QVERIFY(line.message.endsWith(QLatin1Char('\n')) && line.message.size() > 1);
    }

    void saysWhatAStrayWordIs()
    {
        QVERIFY(parsed({QStringLiteral("bogus")})
                    .message.startsWith(
                        QStringLiteral("\"bogus\" is neither a command nor a link.\n\nUsage: ")));
        for (const char *verb : {"start", "stop", "status", "journal", "check"})
            QCOMPARE(parsed({QStringLiteral("--demo"), QLatin1String(verb)}).message,
                     QStringLiteral("\"%1\" has to come first: understudy %1 [options]\n")
                         .arg(QLatin1String(verb)));
    }

    void tellsItsVersionAndHelp()
    {
        QCOMPARE(parsed({QStringLiteral("--version")}).message,
                 QStringLiteral("understudy " UNDERSTUDY_VERSION "\n"));
        const CommandLine help = parsed({QStringLiteral("--help")});
        QVERIFY(help.action == CommandLine::Action::ShowHelp);
        for (const char *option : {"--demo", "--connection", "--user", "--reason", "--data-dir"})
            QVERIFY2(help.message.contains(QLatin1String(option)), option);
    }
};

QTEST_MAIN(CommandLineTest)
#include "tst_command_line.moc"
