// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_command.h"
#include "server_fixture.h"
#include "support/test_case.h"

using namespace Understudy;

namespace {

const QString email = QStringLiteral("ann@example.com");
const Secret password(QStringLiteral("long enough"));

UserOrder order(UserOrder::Action action, const QString &role = {})
{
    return {.action = action, .email = email, .role = role, .name = QStringLiteral("Ann")};
}

} // namespace

class TestUserCommand : public TestCase
{
    Q_OBJECT

    using Action = UserOrder::Action;
    std::unique_ptr<ServerFixture> m_fixture;

    bool run(const UserOrder &what, const Secret &secret = password)
    {
        return runUserOrder(*m_fixture->database, m_fixture->clock, what, secret).has_value();
    }

    User ann() { return *m_fixture->users.byEmail(email).value(); }

    bool isLive(const Secret &token)
    {
        const auto found = m_fixture->sessions.byToken(token).value();
        return found && !found->over;
    }

    QString lastAudit()
    {
        return m_fixture->ask(QStringLiteral("SELECT action || '|' || subject_id || '|' || detail "
                                             "FROM audit ORDER BY id DESC LIMIT 1"));
    }

private Q_SLOTS:

    void init()
    {
        TestCase::init();
        m_fixture = std::make_unique<ServerFixture>();
        QVERIFY(run(order(Action::Add, QStringLiteral("support"))));
    }

    void addsOnce()
    {
        QCOMPARE(ann().role, QStringLiteral("support"));
        QCOMPARE(ann().name, QStringLiteral("Ann"));
        QVERIFY(m_fixture->users.passwordHash(ann().id)->startsWith("$argon2id$"));
        QCOMPARE(lastAudit(), QStringLiteral("user.added|1|ann@example.com as support"));
        QVERIFY(!run(order(Action::Add)));
        UserOrder upper = order(Action::Add);
        upper.email = email.toUpper();
        QVERIFY(!run(upper));
    }

    void needsAPasswordOfSomeLength()
    {
        UserOrder other = order(Action::Add);
        other.email = QStringLiteral("bob@example.com");
        QVERIFY(!run(other, Secret(QStringLiteral("short"))));
        QVERIFY(!run(other, Secret()));
        QVERIFY(!m_fixture->users.byEmail(other.email).value());
    }

    void needsAnAccount()
    {
        UserOrder nobody = order(Action::Disable);
        nobody.email = QStringLiteral("nobody@example.com");
        QVERIFY(!run(nobody));
    }

    void changesAndEndsSessions_data()
    {
        QTest::addColumn<UserOrder>("what");
        QTest::addColumn<bool>("ownLives");
        QTest::addColumn<bool>("madeLives");
        QTest::newRow("disable") << order(Action::Disable) << false << false;
        QTest::newRow("enable") << order(Action::Enable) << true << true;
        QTest::newRow("role") << order(Action::Role, QStringLiteral("admin")) << true << false;
        QTest::newRow("same role")
            << order(Action::Role, QStringLiteral("support")) << true << true;
        QTest::newRow("password") << order(Action::Password) << false << false;
        QTest::newRow("delete") << order(Action::Delete) << false << false;
    }

    void changesAndEndsSessions()
    {
        QFETCH(UserOrder, what);
        QFETCH(bool, ownLives);
        QFETCH(bool, madeLives);
        const User customer =
            m_fixture->addUser(QStringLiteral("c@example.com"), QStringLiteral("customer"));
        const Secret own = m_fixture->addSession(ann(), 60);
        const Secret made = m_fixture->addSession(
            customer, 30, ann(), m_fixture->sessions.byToken(own).value()->id);
        QVERIFY(run(what));
        QVERIFY(lastAudit().startsWith(QStringLiteral("user.")));
        QCOMPARE(isLive(own), ownLives);
        QCOMPARE(isLive(made), madeLives);
    }

    void aDeletedIdIsNotGivenAgain()
    {
        const qint64 before = ann().id;
        QVERIFY(run(order(Action::Delete)));
        QVERIFY(run(order(Action::Add, QStringLiteral("customer"))));
        QVERIFY(ann().id > before);
    }
};

QTEST_GUILESS_MAIN(TestUserCommand)
#include "tst_user_command.moc"
