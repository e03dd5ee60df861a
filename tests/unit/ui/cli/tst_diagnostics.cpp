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
