// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sound_profile.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

//! The sound profile with settings of every type.
QByteArray profileWithSettings()
{
    return profileWith(QStringLiteral("/settings"), R"([
        { "id": "base", "label": "Base path", "type": "path", "default": "/api" },
        { "id": "tenant", "label": "Tenant", "type": "text" },
        { "id": "prefix", "label": "Prefix", "type": "text", "default": "app" },
        { "id": "at", "label": "Where", "type": "pointer", "default": "" },
        { "id": "params", "label": "Parameters", "type": "template",
          "default": { "\/\/": "sent", "who": "{userId}", "more": [ "{tenant}" ] } },
        { "id": "secret", "label": "Secret", "type": "secret", "default": "" } ])");
}

QJsonObject given(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

//! What a connection's settings make of its profile.
class TestProfileSettings : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void sound_data();
    void sound();
    void refused_data();
    void refused();
    void inReferencesAndCookies();
    void withoutAValueNothingIsFound();
    void templateStandsInTheBody();
    void templateIsCheckedWhereItStands_data();
    void templateIsCheckedWhereItStands();
    void itsOwnDefaultsChangeNothing();
};

void TestProfileSettings::defaults()
{
    const auto profile = parseProfile(profileWithSettings(), QString());
    QVERIFY(profile);
    QCOMPARE(profile->settings.size(), 6);
    const ProfileSetting tenant{.id = QStringLiteral("tenant"),
                                .label = QStringLiteral("Tenant"),
                                .type = SettingType::Text,
                                .required = true};
    QCOMPARE(profile->settings.at(1), tenant);
    QCOMPARE(profile->settings.at(0).value, QJsonValue(QStringLiteral("/api")));
    QVERIFY(!profile->settings.at(0).required);
    QCOMPARE(profile->settings.at(5).type, SettingType::Secret);
}

void TestProfileSettings::sound_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<int>("nth");
    const auto row = [](const char *settings, int nth) {
        QTest::newRow(settings) << QByteArray(settings) << nth;
    };
    row(R"({"base": "/v2"})", 0);
    row(R"({"base": "v2/auth/"})", 0);
    row(R"({"base": "/"})", 0);
    row(R"({"base": ""})", 0);
    row(R"({"base": "/a%20b"})", 0);
    row(R"({"tenant": "a b/{c}?\u00fc"})", 1);
    row(R"({"prefix": ""})", 2);
    row(R"({"at": "/data/0/a~1b"})", 3);
    row(R"({"params": ["{userId}", 7]})", 4);
    row(R"({"params": "{userId}"})", 4);
    row(R"({"params": null})", 4);
}

void TestProfileSettings::sound()
{
    QFETCH(QByteArray, settings);
    QFETCH(int, nth);
    const auto profile = parseProfile(profileWithSettings(), QString(), given(settings));
    QVERIFY(profile);
    QCOMPARE(profile->settings.at(nth).value, given(settings).begin().value());
}

void TestProfileSettings::refused_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *settings, const char *fault) {
        QTest::newRow(settings) << QByteArray(settings) << QString::fromLatin1(fault);
    };
    row(R"({"nobody": "x"})", R"(/settings: does not have "nobody")");
    row(R"({"tenant": 7})", "/settings/1: must be a text");
    row(R"({"tenant": null})", "/settings/1: must be a text");
    row(R"({"tenant": "a\nb"})", "/settings/1: must have no control characters");
    row(R"({"at": "data"})", "/settings/3: must be a JSON pointer such as /result/user");
    row(R"({"at": "/a~2"})", "/settings/3: must be a JSON pointer such as /result/user");
    row(R"({"at": "/{tenant}"})", "/settings/3: must be a JSON pointer such as /result/user");
    row(R"({"secret": "hunter2"})", "/settings/5: is a secret, which the keychain keeps");
    for (const char *path :
         {"/a/../..", "..", "/a?b", "/a#b", "//evil.example", "/a b", "/%2e%2e", "/{tenant}"}) {
        const QByteArray settings = R"({"base": ")" + QByteArray(path) + "\"}";
        row(settings.constData(),
            "/settings/0: must be a plain path: no query, no fragment, no dots");
    }
}

void TestProfileSettings::refused()
{
    QFETCH(QByteArray, settings);
    QFETCH(QString, fault);
    QCOMPARE(messageOf(profileWithSettings(), given(settings)),
             QStringLiteral("acme.json: ") + fault);
}

void TestProfileSettings::inReferencesAndCookies()
{
    QByteArray profile = profileWithSettings();
    profile = profileWith(QStringLiteral("/cookies"), R"(["{prefix}_sid"])", profile);
    profile = profileWith(QStringLiteral("/whoAmI/session/id"), R"("body:/data{at}/id")", profile);
    profile = profileWith(QStringLiteral("/whoAmI/session/expires"),
                          R"({"value": "cookie:{prefix}_sid#expires", "as": "httpDate"})",
                          profile);
    profile =
        profileWith(QStringLiteral("/headers/X-Csrf"), R"("{cookie:{prefix}_csrf}")", profile);
    profile = profileWith(QStringLiteral("/errors/0/where"),
                          R"({"body:{at}/error": {"exists": true}})",
                          profile);
    const auto read = parseProfile(profile, QString(), given(R"({"prefix":"x","at":"/user"})"));
    QVERIFY(read);
    QCOMPARE(read->cookies, QList<QByteArray>{"x_sid"});
    const SessionRule session = read->whoAmI.session.value();
    QCOMPARE(session.identity.id.references, QStringList{QStringLiteral("body:/data/user/id")});
    QCOMPARE(session.expires.reference, QStringLiteral("cookie:x_sid#expires"));
    QCOMPARE(read->errors.first().where.first().reference, QStringLiteral("body:/user/error"));
    // What is sent is filled in when it is: a cookie's value changes.
    QCOMPARE(read->headers.last().second, QStringLiteral("{cookie:{prefix}_csrf}"));
}

// A catalogue reads profiles before anybody has filled in what they need.
void TestProfileSettings::withoutAValueNothingIsFound()
{
    QByteArray profile = profileWithSettings();
    profile = profileWith(QStringLiteral("/cookies"), R"(["{tenant}"])", profile);
    profile = profileWith(QStringLiteral("/whoAmI/session/name"), R"("cookie:{tenant}")", profile);
    QCOMPARE(messageOf(profile), QStringLiteral("no fault"));
    const auto read = parseProfile(profile, QString(), given(R"({"tenant": "acme"})"));
    QVERIFY(read);
    QCOMPARE(read->whoAmI.session->identity.name.references,
             QStringList{QStringLiteral("cookie:acme")});
}

void TestProfileSettings::templateStandsInTheBody()
{
    const QByteArray profile = profileWith(QStringLiteral("/impersonate/requests/0/json"),
                                           R"({"params": "{params}", "list": ["{params}"]})",
                                           profileWithSettings());
    const auto bodyOf = [&profile](const QJsonObject &settings) {
        const auto read = parseProfile(profile, QString(), settings);
        return read ? read->impersonate.requests.first().json : std::nullopt;
    };
    const QJsonObject usual =
        QJsonDocument::fromJson(R"({"\/\/": "sent", "who": "{userId}", "more": ["{tenant}"]})")
            .object();
    const QJsonObject expected{{QStringLiteral("params"), usual},
                               {QStringLiteral("list"), QJsonArray{usual}}};
    QCOMPARE(bodyOf({}), expected);
    const QJsonObject other{{QStringLiteral("params"), 7}, {QStringLiteral("list"), QJsonArray{7}}};
    QCOMPARE(bodyOf(given(R"({"params": 7})")), other);
}

void TestProfileSettings::templateIsCheckedWhereItStands_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *json, const char *settings, const char *fault) {
        QTest::addRow("%s with %s", json, settings)
            << QByteArray(json) << QByteArray(settings) << QString::fromLatin1(fault);
    };
    row(R"({"p": "{params}"})",
        R"({"params": {"a": ["{nobody}"]}})",
        "/p/a/0: does not know the placeholder {nobody}");
    row(R"({"p": "{params}"})", R"({"params": "{"})", "/p: has braces that do not match");
    row(R"({"p": "{params}"})",
        R"({"params": "{params}"})",
        "/p: {params} is a template: a whole value in json");
    row(R"({"p": "x{params}"})", "{}", "/p: {params} is a template: a whole value in json");
}

void TestProfileSettings::templateIsCheckedWhereItStands()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, settings);
    QFETCH(QString, fault);
    const QString place = QStringLiteral("/impersonate/requests/0/json");
    QCOMPARE(messageOf(profileWith(place, json, profileWithSettings()), given(settings)),
             QStringLiteral("acme.json: ") + place + fault);
}

void TestProfileSettings::itsOwnDefaultsChangeNothing()
{
    const auto profile = parseProfile(profileWithSettings(), QString());
    QJsonObject settings;
    for (const ProfileSetting &setting : profile->settings)
        if (setting.type != SettingType::Secret)
            settings.insert(setting.id, setting.value);
    const auto again = parseProfile(profileWithSettings(), QString(), settings);
    QVERIFY(again);
    QCOMPARE(*again, *profile);
}

QTEST_GUILESS_MAIN(TestProfileSettings)
#include "tst_profile_settings.moc"
