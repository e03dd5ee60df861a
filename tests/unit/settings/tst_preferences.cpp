// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"
#include "support/test_case.h"

#include <QJsonDocument>

using namespace Understudy;

class PreferencesTest : public TestCase
{
    Q_OBJECT

    static Preferences everything()
    {
        return {.minutes = 10,
                .longestMinutes = 45,
                .journalDays = 90,
                .language = QStringLiteral("ar"),
                .theme = Theme::HighContrast,
                .browser = QStringLiteral("/usr/bin/chromium"),
                .onLock = OnLock::End,
                .startsInTray = true,
                .shortcuts = {{QStringLiteral("palette"), {QStringLiteral("Ctrl+P")}},
                              {QStringLiteral("journal"), {}}}};
    }

private Q_SLOTS:

    void comeBackAsTheyWere()
    {
        QCOMPARE(parsePreferences(withPreferences({}, everything())),
                 Result<Preferences>(everything()));
        QCOMPARE(parsePreferences(withPreferences({}, {})), Result<Preferences>(Preferences{}));
    }

    void theUsualOnesReplaceOthers()
    {
        const QJsonObject before = withPreferences({}, everything());
        QCOMPARE(parsePreferences(withPreferences(before, {})), Result<Preferences>(Preferences{}));
    }

    void whatIsNotKnownStays()
    {
        const QJsonObject later{{QStringLiteral("sounds"), QStringLiteral("none")}};
        QVERIFY(parsePreferences(later));
        QCOMPARE(withPreferences(later, {}).value(QLatin1String("sounds")).toString(),
                 QStringLiteral("none"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const auto row = [](const char *json, const char *place) {
            QTest::newRow(json) << QByteArray(json) << QString::fromLatin1(place);
        };
        row("{\"minutes\": 4}", "/minutes: ");
        row("{\"minutes\": \"30\"}", "/minutes: ");
        row("{\"longestMinutes\": 61}", "/longestMinutes: ");
        row("{\"journalDays\": -1}", "/journalDays: ");
        row("{\"theme\": \"blue\"}", "/theme: must be one of: system, light, dark, highContrast");
        row("{\"onLock\": 1}", "/onLock: ");
        row("{\"startsInTray\": 1}", "/startsInTray: ");
        row("{\"language\": 1}", "/language: ");
        row("{\"shortcuts\": []}", "/shortcuts: ");
        row("{\"shortcuts\": {\"palette\": \"Ctrl+K\"}}", "/shortcuts/palette: ");
    }

    void faults()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto result = parsePreferences(QJsonDocument::fromJson(json).object());
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Invalid);
        QVERIFY2(result.error().message.startsWith(place), qPrintable(result.error().message));
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "tst_preferences.moc"
