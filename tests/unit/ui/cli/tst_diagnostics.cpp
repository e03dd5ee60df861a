// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "cli/diagnostics.h"
#include "support/test_case.h"

#include <QDir>

using namespace Understudy;

class DiagnosticsTest : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void promiseVaultNoSecretAndNoAddress()
    {
        const QString token = QStringLiteral("ab1cd2ef3gh4ij5kl6mn7op8qr9st0uv");
        const Diagnostics diagnostics{
            .connections = {{.name = QStringLiteral("https://secret.example/x"),
                             .address = QUrl(QStringLiteral("https://hidden.example")),
                             .profileId = QStringLiteral("blitz"),
                             .settings = {{QStringLiteral("host"), QStringLiteral("inner")}}},
                            {.name = QStringLiteral("admin.hidden.example")},
                            {.name = QStringLiteral("Acme")}},
            .warnings = {QStringLiteral("no answer from https://hidden.example/api?x=1"),
                         QStringLiteral("mira@hidden.example at 10.1.2.3"),
                         QDir::homePath() + QStringLiteral("/journal"),
                         QStringLiteral("token: ") + token}};
        const QString text = diagnostics.text();
        for (const QString &hidden : {QStringLiteral("example"),
                                      QStringLiteral("inner"),
                                      QStringLiteral("10.1"),
                                      QDir::homePath(),
                                      token})
            QVERIFY2(!text.contains(hidden), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Connections: 3")));
        QVERIFY(text.contains(QStringLiteral("Acme")));
        QVERIFY(text.contains(QStringLiteral("no answer from [address]")));
    }

    void promiseVaultNoNameThatCouldBeAnAddress_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("told");
        for (const auto &[name, told] : {std::pair("Acme", true),
                                         std::pair("Acme Inc. (staging): EU", true),
                                         std::pair("Büro 2 – Süd", true),
                                         std::pair("[2001:db8::1]:99", false),
                                         std::pair("at fe80::1%eth0", false),
                                         std::pair("::1", false),
                                         std::pair("::ffff:10.1.2.3", false),
                                         std::pair("10.1.2.3", false),
                                         std::pair("inner:8443", false),
                                         std::pair("Localhost", false),
                                         std::pair("mira@inner", false),
                                         std::pair("ftp://inner", false),
                                         std::pair("bücher.例え", false),
                                         std::pair("例え。jp", false),
                                         std::pair("a.\u200eb.c", false)})
            QTest::newRow(name) << QString::fromUtf8(name) << told;
        QTest::newRow("far") << QString(70, QLatin1Char('x')) + QStringLiteral(".example") << false;
    }

    void promiseVaultNoNameThatCouldBeAnAddress()
    {
        QFETCH(QString, name);
        QFETCH(bool, told);
        const QString text = Diagnostics{.connections = {{.name = name}}}.text();
        QCOMPARE(text.contains(name), told);
        QCOMPARE(text.contains(QStringLiteral("(left out: could be an address)")), !told);
        const QString profile = Diagnostics{.connections = {{.profileId = name}}}.text();
        QCOMPARE(profile.contains(name), told);
    }

    void promiseVaultNoNameThatIsAHost()
    {
        const Diagnostics diagnostics{
            .connections = {{.name = QStringLiteral("The INNER one"),
                             .address = QUrl(QStringLiteral("https://inner"))},
                            {.name = QStringLiteral("in\u200ener")},
                            {.name = QStringLiteral("Winners")}}};
        QVERIFY2(!diagnostics.text().contains(QLatin1String("inner "), Qt::CaseInsensitive),
                 qPrintable(diagnostics.text()));
        QCOMPARE(diagnostics.text().count(QStringLiteral("(left out: could be an address)")), 2);
        QVERIFY(diagnostics.text().contains(QStringLiteral("Winners")));
    }

    void promiseVaultNoHostInAWarning()
    {
        const Diagnostics diagnostics{
            .connections = {{.address = QUrl(QStringLiteral("https://inner:8443/x")),
                             .proxy = QStringLiteral("http://Gate:3128")}},
            .warnings = {QStringLiteral("Host INNER not found, api.inner neither"),
                         QStringLiteral("gate refuses"),
                         QStringLiteral("to [2001:db8::1]:99 and ::1, Understudy::Console at "
                                        "2026-11-29T12:30:15.123"),
                         QStringLiteral("the innermost gates")}};
        const QString text = diagnostics.text();
        QVERIFY2(text.contains(QStringLiteral(
                     "  Host [address] not found, api.[address] neither\n  [address] refuses\n")),
                 qPrintable(text));
        QVERIFY2(!text.contains(QStringLiteral("db8")), qPrintable(text));
        QVERIFY2(text.contains(
                     QStringLiteral(", Understudy::Console at 2026-11-29T12:30:15.123\n  the "
                                    "innermost gates")),
                 qPrintable(text));
    }

    void saysWhyTheConnectionsCannotBeRead()
    {
        const Diagnostics diagnostics{.connectionsFault = QStringLiteral("/: not JSON at byte 17")};
        QVERIFY(diagnostics.text().contains(QStringLiteral(
            "\nConnections: connections.json cannot be read (/: not JSON at byte 17)\n")));
    }

    void tellsTheStateOfTheKeychain()
    {
        const Diagnostics locked{.keychain = KeychainTrouble::Locked};
        QVERIFY(locked.text().contains(QStringLiteral("Keychain: locked")));
    }

    void nothingForeignBreaksALine()
    {
        const Diagnostics diagnostics{.connections = {{.name = QStringLiteral("a\nKeychain: x")}}};
        QCOMPARE(diagnostics.text().count(QStringLiteral("\nKeychain: ")), 1);
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
