// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_options.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

CheckOptions parsed(const char *arguments)
{
    return CheckOptions::parse(QString::fromLatin1(arguments).split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class TestCheckOptions : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void takesEverything()
    {
        const CheckOptions options = parsed("acme.json --address https://acme.example --set a=b=c "
                                            "--set d= --user 42 --credentials-fd 3 --json");
        QCOMPARE(int(options.action), int(CheckOptions::Action::Check));
        QCOMPARE(options.target, QStringLiteral("acme.json"));
        QCOMPARE(options.address, QStringLiteral("https://acme.example"));
        const QList<std::pair<QString, QString>> settings{
            {QStringLiteral("a"), QStringLiteral("b=c")}, {QStringLiteral("d"), QString()}};
        QCOMPARE(options.settings, settings);
        QCOMPARE(options.userId, QStringLiteral("42"));
        QCOMPARE(options.credentialsFd, 3);
        QVERIFY(options.json);
    }

    void tellsFilesFromConnections_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("file");
        QTest::newRow("json") << QStringLiteral("acme.json") << true;
        QTest::newRow("slash") << QStringLiteral("./acme") << true;
        QTest::newRow("name") << QStringLiteral("Acme") << false;
        QTest::newRow("json inside") << QStringLiteral("acme.json.old") << false;
    }

    void tellsFilesFromConnections()
    {
        QFETCH(QString, target);
        QTEST(CheckOptions::parse({target}).namesFile(), "file");
    }

    void help()
    {
        const CheckOptions options = parsed("--help");
        QCOMPARE(int(options.action), int(CheckOptions::Action::ShowHelp));
        for (const char *word : {"--address", "--set", "--user", "--credentials-fd", "--json"})
            QVERIFY(options.message.contains(QLatin1String(word)));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"",
                                      "a.json b.json",
                                      "a.json --unknown",
                                      "a.json --address",
                                      "a.json --address=",
                                      "a.json --set",
                                      "a.json --set base",
                                      "a.json --set =x",
                                      "a.json --credentials-fd x",
                                      "a.json --credentials-fd -1",
                                      "a.json --json=1",
                                      "a.json --password secret"})
            QTest::newRow(arguments) << QString::fromLatin1(arguments);
    }

    void refuses()
    {
        QFETCH(QString, arguments);
        const CheckOptions options = parsed(qPrintable(arguments));
        QCOMPARE(int(options.action), int(CheckOptions::Action::Refuse));
        QVERIFY(options.message.contains(QLatin1String("--help")));
        QVERIFY(!options.message.contains(QLatin1String("secret")));
    }
};

QTEST_GUILESS_MAIN(TestCheckOptions)
#include "tst_check_options.moc"
