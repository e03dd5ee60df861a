// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/user_id.h"
#include "support/test_case.h"

using namespace Understudy;

using Trouble = UserIdTrouble;

class TestUserId : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void integer_data();
    void integer();
    void text_data();
    void text();
};

void TestUserId::integer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("extracted");
    QTest::addColumn<Trouble>("trouble");
    const auto good = [](const QString &typed, const QString &id, bool extracted) {
        QTest::addRow("\"%s\"", qUtf8Printable(typed)) << typed << id << extracted << Trouble::None;
    };
    const auto bad = [](const QString &typed, Trouble trouble) {
        QTest::addRow("\"%s\"", qUtf8Printable(typed)) << typed << QString() << false << trouble;
    };
    const QString fortyTwo = QStringLiteral("42");
    good(fortyTwo, fortyTwo, false);
    good(QStringLiteral("0"), QStringLiteral("0"), false);
    good(QStringLiteral("000"), QStringLiteral("0"), true);
    good(QStringLiteral("042"), fortyTwo, true);
    good(QStringLiteral("#42"), fortyTwo, true);
    good(QStringLiteral(" 42 "), fortyTwo, true);
    good(QStringLiteral("\t42\r\n"), fortyTwo, true);
    good(QStringLiteral("https://x/users/42/"), fortyTwo, true);
    good(QStringLiteral("https://x/users/42"), fortyTwo, true);
    good(QStringLiteral("HTTP://x:8080/42"), fortyTwo, true);
    good(QStringLiteral("https://x/users/42?tab=7#8"), fortyTwo, true);
    good(QStringLiteral("9223372036854775807"), QStringLiteral("9223372036854775807"), false);
    bad(QStringLiteral("9223372036854775808"), Trouble::TooLarge);
    bad(QStringLiteral("99999999999999999999999"), Trouble::TooLarge);
    bad(QString(), Trouble::Empty);
    bad(QStringLiteral(" \t\n"), Trouble::Empty);
    bad(QStringLiteral("-42"), Trouble::Negative);
    bad(QStringLiteral("\u221242"), Trouble::Negative);
    bad(QStringLiteral("4.2"), Trouble::Fraction);
    bad(QStringLiteral("4,2"), Trouble::Fraction);
    bad(QStringLiteral("-.5"), Trouble::Fraction);
    bad(QStringLiteral("1e3"), Trouble::NotANumber);
    bad(QStringLiteral("+42"), Trouble::NotANumber);
    bad(QStringLiteral("0x2a"), Trouble::NotANumber);
    bad(QStringLiteral("4 2"), Trouble::NotANumber);
    bad(QStringLiteral("4\n2"), Trouble::NotANumber);
    bad(QStringLiteral("#"), Trouble::NotANumber);
    bad(QStringLiteral("##42"), Trouble::NotANumber);
    bad(QStringLiteral("#-42"), Trouble::NotANumber);
    bad(QStringLiteral("\u0664\u0662"), Trouble::NotANumber); // Arabic-Indic digits
    bad(QStringLiteral("\uff14\uff12"), Trouble::NotANumber); // full-width digits
    bad(QStringLiteral("42\u202e"), Trouble::NotANumber);
    bad(QStringLiteral("mira@example.com"), Trouble::NotANumber);
    bad(QStringLiteral("https://x/users/42/edit"), Trouble::NotANumber);
    bad(QStringLiteral("https://x"), Trouble::NotANumber);
    bad(QStringLiteral("https://x/?id=42"), Trouble::NotANumber);
    bad(QStringLiteral("ftp://x/users/42"), Trouble::NotANumber);
    bad(QStringLiteral("/users/42"), Trouble::NotANumber);
}

void TestUserId::integer()
{
    QFETCH(QString, typed);
    const ParsedUserId parsed = parseUserId(typed, UserIdKind::Integer);
    QTEST(parsed.id, "id");
    QTEST(parsed.extracted, "extracted");
    QTEST(parsed.trouble, "trouble");
}

void TestUserId::text_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Trouble>("trouble");
    const auto same = [](const char *name, const QString &typed) {
        QTest::newRow(name) << typed << typed << Trouble::None;
    };
    const auto bad = [](const char *name, const QString &typed, Trouble trouble) {
        QTest::newRow(name) << typed << QString() << trouble;
    };
    same("a name", QStringLiteral("mira"));
    same("digits stay a text", QStringLiteral("042"));
    same("an address", QStringLiteral("mira+test@example.com"));
    same("a number sign belongs to it", QStringLiteral("#42"));
    same("an URL is one, too", QStringLiteral("https://x/users/42/?a=b"));
    same("slashes", QStringLiteral("a/../b"));
    same("three dots", QStringLiteral("..."));
    same("space inside", QStringLiteral("a b"));
    same("256 characters", QString(256, u'x'));
    same("256 characters of two units", QStringLiteral("\U0001f642").repeated(256));
    QTest::newRow("space around") << QStringLiteral(" mira\n") << QStringLiteral("mira")
                                  << Trouble::None;
    bad("empty", QString(), Trouble::Empty);
    bad("only space", QStringLiteral("  "), Trouble::Empty);
    bad("257 characters", QString(257, u'x'), Trouble::TooLong);
    bad("257 characters of two units",
        QStringLiteral("\U0001f642").repeated(257),
        Trouble::TooLong);
    bad("NUL", QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b"), Trouble::ControlCharacter);
    bad("line break", QStringLiteral("a\r\nb"), Trouble::ControlCharacter);
    bad("tab", QStringLiteral("a\tb"), Trouble::ControlCharacter);
    bad("DEL", QStringLiteral("a\u007f"), Trouble::ControlCharacter);
    bad("C1", QString(QChar(0x85)) + QStringLiteral("a\u009b"), Trouble::ControlCharacter);
    bad("a dot", QStringLiteral("."), Trouble::Dots);
    bad("two dots", QStringLiteral(" .. "), Trouble::Dots);
}

void TestUserId::text()
{
    QFETCH(QString, typed);
    const ParsedUserId parsed = parseUserId(typed, UserIdKind::Text);
    QTEST(parsed.id, "id");
    QTEST(parsed.trouble, "trouble");
    QCOMPARE(parsed.extracted, !parsed.id.isEmpty() && parsed.id != typed);
}

QTEST_GUILESS_MAIN(TestUserId)
#include "tst_user_id.moc"
