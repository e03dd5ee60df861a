// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prompting_service.h"
#include "session/secret_service.h"
#include "support/test_case.h"

#include <QDBusConnectionInterface>

#include <csignal>

using namespace std::chrono_literals;
using namespace Understudy;

using Person = PromptingService::Person;
using Trouble = KeychainTrouble;

class TestSecretService : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unlocksWhenThePersonAgrees();
    void staysLockedWhenThePersonDismisses();
    void takesThePromptBackAtTheLimit();
    void worksWithoutAnAlias();
};

//! The private keyring gives way to the stand-in.
void TestSecretService::initTestCase()
{
    if (!qEnvironmentVariable("XDG_RUNTIME_DIR").contains(QLatin1String("keyring.")))
        qFatal("run this through tests/support/with-keyring");
    QDBusConnectionInterface *bus = QDBusConnection::sessionBus().interface();
    const QString name = QStringLiteral("org.freedesktop.secrets");
    const uint pid = bus->servicePid(name).value();
    QVERIFY(pid > 1);
    ::kill(pid_t(pid), SIGKILL);
    QTRY_VERIFY(!bus->isServiceRegistered(name).value());
}

void TestSecretService::unlocksWhenThePersonAgrees()
{
    const PromptingService service(Person::Agrees);
    QCOMPARE(QCoro::waitFor(secretServiceState(QDeadlineTimer(3s))), Trouble::Locked);
    QCOMPARE(QCoro::waitFor(unlockSecretService(10s)), Trouble::None);
    QVERIFY(!service.locked);
    QCOMPARE(QCoro::waitFor(secretServiceState(QDeadlineTimer(3s))), Trouble::None);
}

void TestSecretService::staysLockedWhenThePersonDismisses()
{
    const PromptingService service(Person::Dismisses);
    QCOMPARE(QCoro::waitFor(unlockSecretService(10s)), Trouble::Locked);
}

void TestSecretService::takesThePromptBackAtTheLimit()
{
    const PromptingService service(Person::IsAway);
    QCOMPARE(QCoro::waitFor(unlockSecretService(50ms)), Trouble::Locked);
    QTRY_VERIFY(service.dismissed);
}

void TestSecretService::worksWithoutAnAlias()
{
    PromptingService service(Person::Agrees);
    service.aliasKnown = false;
    QCOMPARE(QCoro::waitFor(secretServiceState(QDeadlineTimer(3s))), Trouble::Locked);
    QCOMPARE(QCoro::waitFor(unlockSecretService(10s)), Trouble::None);
}

QTEST_GUILESS_MAIN(TestSecretService)
#include "tst_secret_service.moc"
