// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/setting_fields.h"
#include "pages/journal/journal_wording.h"
#include "plain_text.h"
#include "profile_words.h"
#include "translations.h"
#include "ui_test.h"
#include "wording.h"

using namespace Understudy;
using namespace std::chrono_literals;

class SpokenLanguageTest : public UiTest
{
    Q_OBJECT

private Q_SLOTS:

    void thereAreTheLanguagesThatArePromised()
    {
        QCOMPARE(Translations::available(),
                 QStringList({QStringLiteral("ar"),
                              QStringLiteral("de"),
                              QStringLiteral("en"),
                              QStringLiteral("es"),
                              QStringLiteral("fr")}));
    }

    void speaks_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("mirrored");
        const auto row = [](const char *language, const char *spoken, const char *words, bool rtl) {
            QTest::newRow(*language ? language : "the system's")
                << QString::fromLatin1(language) << QString::fromLatin1(spoken)
                << QString::fromUtf8(words) << rtl;
        };
        row("", "en", "Unconfirmed", false);
        row("en_GB", "en", "Unconfirmed", false);
        row("de", "de", "Unbestätigt", false);
        row("de_AT", "de", "Unbestätigt", false);
        row("fr_CA", "fr", "Non confirmé", false);
        row("es_MX", "es", "Sin confirmar", false);
        row("ar", "ar", "غير مؤكد", true);
        row("he", "en", "Unconfirmed", false); // which there is not: English, and so not mirrored
        row("nonsense", "en", "Unconfirmed", false);
    }

    void speaks()
    {
        QFETCH(QString, language);
        {
            const Translations translations(language);
            QTEST(translations.language(), "spoken");
            QTEST(Wording::state({.state = ImpersonationState::Unconfirmed}), "words");
            QTEST(Translations::direction() == Qt::RightToLeft, "mirrored");
        }
        QCOMPARE(Wording::state({.state = ImpersonationState::Unconfirmed}),
                 QStringLiteral("Unconfirmed"));
        QCOMPARE(Translations::direction(), Qt::LeftToRight);
        QCOMPARE(QLocale().language(), QLocale::C);
    }

    void qtSpeaksIt()
    {
        const Translations translations(QStringLiteral("de"));
        QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"),
                 QStringLiteral("Abbrechen"));
    }

    void counts_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *language, int count, const char *words) {
            QTest::addRow("%s %d", language, count)
                << QString::fromLatin1(language) << count << QString::fromUtf8(words);
        };
        row("en", 1, "Show 1 setting");
        row("en", 7, "Show all 7 settings");
        row("de", 1, "1 Einstellung zeigen");
        row("fr", 7, "Montrer les 7 paramètres");
        row("ar", 1, "إظهار إعداد واحد");
        row("ar", 2, "إظهار الإعدادين");
        row("ar", 7, "إظهار كل الإعدادات (٧)");
    }

    void counts()
    {
        QFETCH(QString, language);
        QFETCH(int, count);
        const Translations translations(language);
        QTEST(SettingFields::tr("Show all %Ln settings", nullptr, count), "words");
    }

    void datesAndNumbersFollow()
    {
        const QDate day(2026, 3, 2);
        {
            const Translations translations(QStringLiteral("de"));
            QCOMPARE(JournalWording::day(day), QStringLiteral("Montag, 2. März 2026"));
            QCOMPARE(JournalWording::length(125min), QStringLiteral("2 h 5 min"));
        }
        const Translations translations(QStringLiteral("ar"));
        QCOMPARE(JournalWording::length(125min), QStringLiteral("٢ س ٥ د"));
        QCOMPARE(minutesAndSeconds(125s), QStringLiteral("٠٢:٠٥"));
    }

    //! "user -42 (mira@example.com)" would come apart.
    void foreignWordsAreIsolatedWhereReadingGoesTheOtherWay()
    {
        const Translations translations(QStringLiteral("ar"));
        QCOMPARE(neutralised(QStringLiteral("mira@example.com")),
                 QStringLiteral("\u2068mira@example.com\u2069"));
        QCOMPARE(neutralised(neutralised(QStringLiteral("-42"))),
                 QStringLiteral("\u2068-42\u2069"));
        QCOMPARE(neutralised(QStringLiteral(" ")), QString());
        QCOMPARE(Wording::impersonating(QStringLiteral("/42")),
                 QStringLiteral("أنت تعمل الآن بصفة المستخدم \u2068/42\u2069"));
    }

    void profilesThatComeAlongAreTranslated()
    {
        const Translations translations(QStringLiteral("de"));
        QCOMPARE(profileLabel(QStringLiteral("Password")), QStringLiteral("Passwort"));
        QCOMPARE(profileLabel(QStringLiteral("Blood\ntype")), QStringLiteral("Blood type"));
    }
};

QTEST_MAIN(SpokenLanguageTest)
#include "tst_spoken_language.moc"
