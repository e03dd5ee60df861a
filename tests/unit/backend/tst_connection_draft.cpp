// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_draft.h"
#include "support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Understudy;

namespace {

BackendProfile profile()
{
    const auto at = [](const char *text) {
        return QString::fromLatin1(text);
    };
    return {.id = at("p"),
            .settings = {{.id = at("realm"), .type = SettingType::Text, .required = true},
                         {.id = at("base"), .type = SettingType::Path, .value = at("/api")},
                         {.id = at("meAt"), .type = SettingType::Pointer},
                         {.id = at("params"),
                          .type = SettingType::Template,
                          .value = QJsonObject{{at("id"), at("{userId}")}}},
                         {.id = at("secret"), .type = SettingType::Secret, .required = true}}};
}

Connection connection()
{
    return {.id = QStringLiteral("c1"),
            .name = QStringLiteral("Acme"),
            .address = QUrl(QStringLiteral("https://acme.test/app")),
            .profileId = QStringLiteral("p"),
            .settings = {{QStringLiteral("realm"), QStringLiteral("staff")}},
            .limitMinutes = 15,
            .proxy = QStringLiteral("socks5://p.test:1080"),
            .revokeProven = true};
}

ConnectionDraft draft()
{
    return draftOf(connection(), profile());
}

} // namespace

class TestConnectionDraft : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void comesBackAsItWas()
    {
        const BackendProfile known = profile();
        QVERIFY(faultsOf(draft(), &known, {}).isEmpty());
        QCOMPARE(connectionOf(draft(), known, connection()), connection());
        QCOMPARE(draft().settings.value(QStringLiteral("base")), QStringLiteral("/api"));
        QCOMPARE(draft().settings.value(QStringLiteral("params")),
                 QStringLiteral("{\n    \"id\": \"{userId}\"\n}"));
    }

    void tellsOnlyWhatIsNotUsual()
    {
        ConnectionDraft typed = draft();
        typed.settings.insert(QStringLiteral("base"), QStringLiteral(" /v2 "));
        typed.settings.insert(QStringLiteral("params"), QStringLiteral(R"({"id":"{userId}"})"));
        const QJsonObject expected{{QStringLiteral("realm"), QStringLiteral("staff")},
                                   {QStringLiteral("base"), QStringLiteral("/v2")}};
        QCOMPARE(connectionOf(typed, profile(), connection()).settings, expected);
    }

    void forgetsWhatWasShownElsewhere()
    {
        ConnectionDraft typed = draft();
        typed.name = QStringLiteral("Other");
        QVERIFY(connectionOf(typed, profile(), connection()).revokeProven);
        typed.address = QStringLiteral("https://beta.test");
        QVERIFY(!connectionOf(typed, profile(), connection()).revokeProven);
    }

    void names_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<DraftTrouble>("trouble");
        const auto row = [](const char *field, const char *text, DraftTrouble trouble) {
            QTest::addRow("%s: %s", field, text)
                << QString::fromLatin1(field) << QString::fromLatin1(text) << trouble;
        };
        row("name", "  ", DraftTrouble::NameMissing);
        row("name", " Beta ", DraftTrouble::NameTaken);
        row("address", "", DraftTrouble::AddressMissing);
        row("address", "ftp://acme.test", DraftTrouble::AddressInvalid);
        row("address", "https://", DraftTrouble::AddressInvalid);
        row("address", "acme test", DraftTrouble::AddressInvalid);
        row("address", "https://me:pw@acme.test", DraftTrouble::AddressHasMore);
        row("address", "https://acme.test/?x=1", DraftTrouble::AddressHasMore);
        row("proxy", "", DraftTrouble::ProxyInvalid);
        row("proxy", "proxy.test", DraftTrouble::ProxyInvalid);
        row("proxy", "ftp://proxy.test:1", DraftTrouble::ProxyInvalid);
        row("caFile", "/nowhere.pem", DraftTrouble::CaFileUnusable);
        row("settings/realm", " ", DraftTrouble::SettingMissing);
        row("settings/realm", "a\nb", DraftTrouble::ControlCharacter);
        row("settings/base", "/api?x", DraftTrouble::NotAPath);
        row("settings/base", "/api/../x", DraftTrouble::NotAPath);
        row("settings/meAt", "result", DraftTrouble::NotAPointer);
        row("settings/params", "{half", DraftTrouble::NotJson);
        row("settings/secret", "", DraftTrouble::SettingMissing);
    }

    void names()
    {
        QFETCH(QString, field);
        QFETCH(QString, text);
        QFETCH(DraftTrouble, trouble);
        ConnectionDraft typed = draft();
        if (field == QLatin1String("name"))
            typed.name = text;
        else if (field == QLatin1String("address"))
            typed.address = text;
        else if (field == QLatin1String("proxy"))
            typed.proxy = text;
        else if (field == QLatin1String("caFile"))
            typed.caFile = text;
        else if (field == QLatin1String("settings/secret"))
            typed.secrets.clear();
        else
            typed.settings.insert(field.mid(9), text);
        const BackendProfile known = profile();
        const auto faults = faultsOf(typed, &known, {{.name = QStringLiteral("Beta")}});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, field);
        QCOMPARE(faults.first().trouble, trouble);
        QCOMPARE(faults.first().detail.isEmpty(), trouble != DraftTrouble::NotJson);
    }

    void withoutAProfile()
    {
        const auto faults = faultsOf(draft(), nullptr, {});
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().field, QStringLiteral("profile"));
    }

    void plainHttpHasToBeAllowed()
    {
        const BackendProfile known = profile();
        ConnectionDraft typed = draft();
        typed.address = QStringLiteral("http://acme.test");
        QCOMPARE(faultsOf(typed, &known, {}).value(0).trouble, DraftTrouble::NotEncrypted);
        typed.allowPlainHttp = true;
        QVERIFY(faultsOf(typed, &known, {}).isEmpty());
        QVERIFY(connectionOf(typed, known, connection()).allowPlainHttp);
        // Not left behind when the address is encrypted again.
        typed.address = QStringLiteral("https://acme.test");
        QVERIFY(!connectionOf(typed, known, connection()).allowPlainHttp);
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("unencrypted");
        const auto row = [](const char *typed, const char *address, bool unencrypted) {
            QTest::newRow(typed) << QString::fromLatin1(typed) << QString::fromLatin1(address)
                                 << unencrypted;
        };
        row(" acme.test ", "https://acme.test", false);
        row("acme.test:8443/app", "https://acme.test:8443/app", false);
        row("localhost:3000", "http://localhost:3000", false);
        row("127.0.0.1:3000", "http://127.0.0.1:3000", false);
        row("http://acme.test", "http://acme.test", true);
        row("HTTP://acme.test", "http://acme.test", true);
        row("https://[::1]", "https://[::1]", false);
    }

    void addresses()
    {
        QFETCH(QString, typed);
        QFETCH(QString, address);
        QCOMPARE(addressOf(typed), QUrl(address));
        QTEST(isUnencrypted(addressOf(typed)), "unencrypted");
    }

    void proxies()
    {
        ConnectionDraft typed = draft();
        const auto proxy = [&typed] {
            return connectionOf(typed, profile(), connection()).proxy;
        };
        typed.proxy = QStringLiteral("proxy.test:3128");
        QCOMPARE(proxy(), QStringLiteral("http://proxy.test:3128"));
        typed.proxyKind = ProxyKind::None;
        QCOMPARE(proxy(), QStringLiteral("none"));
        typed.proxyKind = ProxyKind::System;
        QCOMPARE(proxy(), QString());
        Connection direct = connection();
        direct.proxy = QStringLiteral("none");
        QCOMPARE(draftOf(direct, profile()).proxyKind, ProxyKind::None);
    }

    void secretsAreKeptByTheSameProfileAlone()
    {
        QVERIFY(draft().secrets.contains(QStringLiteral("secret")));
        Connection other = connection();
        other.profileId = QStringLiteral("q");
        QVERIFY(draftOf(other, profile()).secrets.isEmpty());
        QVERIFY(draftOf({}, profile()).secrets.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestConnectionDraft)
#include "tst_connection_draft.moc"
