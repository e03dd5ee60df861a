// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/given_credentials.h"
#include "support/test_case.h"

#include <fcntl.h>
#include <unistd.h>

using namespace Understudy;

namespace {

BackendProfile profile()
{
    BackendProfile result;
    result.signInFields = {
        {.id = QStringLiteral("email"), .label = QStringLiteral("Email")},
        {.id = QStringLiteral("password"), .label = QStringLiteral("Password"), .secret = true}};
    result.settings = {{.id = QStringLiteral("base")},
                       {.id = QStringLiteral("clientSecret"),
                        .label = QStringLiteral("Client secret"),
                        .type = SettingType::Secret}};
    return result;
}

Result<QMap<QString, Secret>> parsed(const QByteArray &lines)
{
    return GivenCredentials::parse(lines, GivenCredentials::wantedBy(profile()));
}

QByteArray valueIn(const Result<QMap<QString, Secret>> &given, const char *id)
{
    return given->value(QLatin1String(id)).reveal();
}

} // namespace

class TestGivenCredentials : public TestCase
{
    Q_OBJECT

private Q_SLOTS:

    void wantsFieldsAndSecretSettings()
    {
        const QList<WantedCredential> wanted = GivenCredentials::wantedBy(profile());
        QCOMPARE(wanted.size(), 3);
        QCOMPARE(wanted.at(0).id, QStringLiteral("email"));
        QVERIFY(!wanted.at(0).secret);
        QVERIFY(wanted.at(1).secret && !wanted.at(1).optional);
        QVERIFY(wanted.at(2).secret && wanted.at(2).optional);
    }

    void readsLines()
    {
        const auto given = parsed("password= a=b \r\n\nemail=a@example.com\nclientSecret=\xc3\xbc");
        QVERIFY(given);
        QCOMPARE(valueIn(given, "password"), QByteArray(" a=b "));
        QCOMPARE(valueIn(given, "email"), QByteArray("a@example.com"));
        QCOMPARE(valueIn(given, "clientSecret"), QByteArray("\xc3\xbc"));
    }

    //! Promise «Vault»: what is wrong is told without what was given.
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no password") << QByteArray("email=hunter2\n");
        QTest::newRow("an empty password") << QByteArray("email=a\npassword=\n");
        QTest::newRow("twice") << QByteArray("email=a\npassword=hunter2\npassword=hunter2\n");
        QTest::newRow("no equals sign") << QByteArray("email=a\npassword\nhunter2\n");
        QTest::newRow("a value of two lines") << QByteArray("email=a\npassword=x\nhunter2=y\n");
        QTest::newRow("a setting that is no secret") << QByteArray("email=a\npassword=b\nbase=/\n");
    }

    void refuses()
    {
        QFETCH(QByteArray, lines);
        const auto given = parsed(lines);
        QVERIFY(!given);
        QVERIFY(!given.error().message.isEmpty());
        QVERIFY(!given.error().message.contains(QLatin1String("hunter2")));
    }

    void readsADescriptorToItsEnd()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const QByteArray text("email=a\npassword=b\n");
        QCOMPARE(::write(ends[1], text.constData(), size_t(text.size())), ssize_t(text.size()));
        ::close(ends[1]);
        const auto given = GivenCredentials::read(ends[0], GivenCredentials::wantedBy(profile()));
        QVERIFY(given);
        QCOMPARE(valueIn(given, "password"), QByteArray("b"));
        QCOMPARE(::fcntl(ends[0], F_GETFD), -1); // closed
    }

    void refusesADescriptorThatIsNone()
    {
        const auto given = GivenCredentials::read(987, GivenCredentials::wantedBy(profile()));
        QVERIFY(!given);
        QVERIFY(given.error().message.contains(QLatin1String("987")));
    }

    void refusesEndlessInput()
    {
        const int zero = ::open("/dev/zero", O_RDONLY | O_CLOEXEC);
        const auto given = GivenCredentials::read(zero, GivenCredentials::wantedBy(profile()));
        QVERIFY(!given);
    }

    void keepsFieldsAndSettingsApart()
    {
        GivenCredentials given(profile(), *parsed("email=a\npassword=b\nclientSecret=c"));
        QCOMPARE(given.fields().keys(),
                 (QStringList{QStringLiteral("email"), QStringLiteral("password")}));
        QCOMPARE(given.secrets().size(), 2);
        const auto settings = QCoro::waitFor(given.load(QStringLiteral("any")));
        QCOMPARE(settings->keys(), QStringList{QStringLiteral("clientSecret")});
    }
};

QTEST_GUILESS_MAIN(TestGivenCredentials)
#include "tst_given_credentials.moc"
