// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"
#include "session/qt_keychain.h"
#include "session/session_vault.h"
#include "support/test_case.h"

#include <csignal>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

using State = VaultReading::State;
using Trouble = KeychainTrouble;

VaultEntry entryOf(int number)
{
    VaultEntry entry{.actor = {.identity = {.id = QString::number(number)}}};
    entry.actor.credentials.setValue(QStringLiteral("token"),
                                     Secret(QByteArrayView(QByteArray(1000, 'x'))));
    entry.subject = entry.actor;
    return entry;
}

} // namespace

class TestKeyringVault : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void savesAndClears();
    void manySavesInOrder();
    void lockedIsUnavailable();
    void lateWritesDoNotLast();

private:
    QtKeychainStore m_store{QStringLiteral("Understudy test")};
    SessionVault m_vault{m_store, QStringLiteral("installation")};
    const QString m_connection = QStringLiteral("c1");
};

void TestKeyringVault::initTestCase()
{
    QCOMPARE(QCoro::waitFor(m_vault.load(m_connection)).state, State::Absent);
}

void TestKeyringVault::cleanup()
{
    QCoro::waitFor(m_vault.drain(10s));
    Keyring::restartUnlocked();
    QCOMPARE(QCoro::waitFor(m_vault.clear(m_connection)), Trouble::None);
}

void TestKeyringVault::savesAndClears()
{
    QCOMPARE(QCoro::waitFor(m_vault.save(m_connection, entryOf(1))), Trouble::None);
    QVERIFY(QCoro::waitFor(m_vault.load(m_connection)).entry == entryOf(1));
    QCOMPARE(QCoro::waitFor(m_vault.clear(m_connection)), Trouble::None);
    QCOMPARE(QCoro::waitFor(m_vault.load(m_connection)).state, State::Absent);
}

void TestKeyringVault::manySavesInOrder()
{
    int saved = 0;
    for (int i = 0; i < 100; ++i) {
        m_vault.save(m_connection, entryOf(i)).then([&saved](Trouble trouble) {
            if (trouble == Trouble::None)
                ++saved;
        });
    }
    QVERIFY(QCoro::waitFor(m_vault.load(m_connection)).entry == entryOf(99));
    QCOMPARE(saved, 100);
}

//! Promise «Nothing lost».
void TestKeyringVault::lockedIsUnavailable()
{
    QCOMPARE(QCoro::waitFor(m_vault.save(m_connection, entryOf(1))), Trouble::None);
    Keyring::lock();
    const VaultReading reading = QCoro::waitFor(m_vault.load(m_connection));
    QCOMPARE(reading.state, State::Unavailable);
    QCOMPARE(reading.trouble, Trouble::Locked);
    QCOMPARE(QCoro::waitFor(m_vault.clear(m_connection)), Trouble::Locked);
    Keyring::restartUnlocked();
    QVERIFY(QCoro::waitFor(m_vault.load(m_connection)).entry == entryOf(1));
}

//! The keyring freezes while saves are on their way, whatever each of them was just doing.
void TestKeyringVault::lateWritesDoNotLast()
{
    for (int round = 0; round < 4; ++round) {
        QCOMPARE(QCoro::waitFor(m_vault.save(m_connection, entryOf(1))), Trouble::None);
        const QCoro::Task<Trouble> lost = m_vault.save(m_connection, entryOf(2));
        for (int pass = 0; pass < round; ++pass)
            QCoreApplication::processEvents(); // into another moment of the save
        Keyring::signal(SIGSTOP);
        QTRY_VERIFY_WITH_TIMEOUT(lost.isReady(), 10000);
        Keyring::signal(SIGCONT);
        QCOMPARE(QCoro::waitFor(m_vault.clear(m_connection)), Trouble::None);
        QCoro::waitFor(m_vault.drain(60s));
        QCOMPARE(QCoro::waitFor(m_vault.load(m_connection)).state, State::Absent);
    }
}

QTEST_GUILESS_MAIN(TestKeyringVault)
#include "tst_keyring_vault.moc"
