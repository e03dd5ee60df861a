// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"
#include "session/qt_keychain.h"
#include "support/test_case.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

using State = KeychainReading::State;
using Trouble = KeychainTrouble;

constexpr qint64 FewSeconds = 5000; // the soft timeout is three; a busy machine may add to it

} // namespace

class TestQtKeychain : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keepsBytes_data();
    void keepsBytes();
    void absentIsProved();
    void removingNothingIsSuccess();
    void keepsOnlyTheLast();
    void keysAndServicesAreApart();
    void lockedIsNotAbsent();
    void frozenServiceTimesOut();
    void restartedServiceWorksAgain();
    void killedServiceComesBackLocked();
    void noBus();

private:
    KeychainReading read(const QString &key) { return QCoro::waitFor(m_store->read(key)); }

    Trouble write(const QString &key, const QByteArray &data)
    {
        return QCoro::waitFor(m_store->write(key, data));
    }

    Trouble remove(const QString &key) { return QCoro::waitFor(m_store->remove(key)); }

    std::unique_ptr<QtKeychainStore> m_store;
    const QString m_key = QStringLiteral("installation/c1");
};

void TestQtKeychain::init()
{
    TestCase::init();
    m_store = std::make_unique<QtKeychainStore>(QStringLiteral("Understudy test"));
}

void TestQtKeychain::cleanup()
{
    Keyring::restartUnlocked();
    remove(m_key);
    QCoro::waitFor(m_store->drain(10s));
    m_store.reset();
}

void TestQtKeychain::keepsBytes_data()
{
    QTest::addColumn<QByteArray>("data");
    QByteArray everyByte;
    for (int byte = 0; byte < 256; ++byte)
        everyByte.append(char(byte));
    QTest::newRow("text") << QByteArray("{}");
    QTest::newRow("NUL inside") << QByteArray("a\0b", 3);
    QTest::newRow("every byte") << everyByte;
    QTest::newRow("2.5 KiB") << everyByte.repeated(10);
}

void TestQtKeychain::keepsBytes()
{
    QFETCH(QByteArray, data);
    QCOMPARE(write(m_key, data), Trouble::None);
    const KeychainReading reading = read(m_key);
    QCOMPARE(reading.state, State::Found);
    QVERIFY(reading.data == data);
}

void TestQtKeychain::absentIsProved()
{
    const KeychainReading reading = read(m_key);
    QCOMPARE(reading.state, State::Absent);
    QCOMPARE(reading.trouble, Trouble::None);
}

void TestQtKeychain::removingNothingIsSuccess()
{
    QCOMPARE(remove(m_key), Trouble::None);
    QCOMPARE(write(m_key, "x"), Trouble::None);
    QCOMPARE(remove(m_key), Trouble::None);
    QCOMPARE(read(m_key).state, State::Absent);
    QCOMPARE(remove(m_key), Trouble::None);
}

void TestQtKeychain::keepsOnlyTheLast()
{
    for (int i = 0; i < 50; ++i)
        QCOMPARE(write(m_key, QByteArray::number(i)), Trouble::None);
    QCOMPARE(read(m_key).data, QByteArray("49"));
}

void TestQtKeychain::keysAndServicesAreApart()
{
    QtKeychainStore other(QStringLiteral("Another test"));
    const QString second = QStringLiteral("installation/c2");
    QCOMPARE(write(m_key, "one"), Trouble::None);
    QCOMPARE(read(second).state, State::Absent);
    QCOMPARE(QCoro::waitFor(other.read(m_key)).state, State::Absent);
}

//! Promise «Nothing lost»: a locked keyring answers as if nothing were there; we do not.
void TestQtKeychain::lockedIsNotAbsent()
{
    QCOMPARE(write(m_key, "kept"), Trouble::None);
    Keyring::lock();
    for (const QString &key : {m_key, QStringLiteral("never written")}) {
        const KeychainReading reading = read(key);
        QCOMPARE(reading.state, State::Unavailable);
        QCOMPARE(reading.trouble, Trouble::Locked);
        QCOMPARE(remove(key), Trouble::Locked);
    }
    QCOMPARE(write(m_key, "other"), Trouble::Locked);
    QCOMPARE(QCoro::waitFor(m_store->unlock()), Trouble::Locked); // there is nobody to prompt
    Keyring::restartUnlocked();
    QCOMPARE(QCoro::waitFor(m_store->unlock()), Trouble::None);
    QCOMPARE(read(m_key).data, QByteArray("kept"));
}

void TestQtKeychain::frozenServiceTimesOut()
{
    QCOMPARE(write(m_key, "kept"), Trouble::None);
    Keyring::signal(SIGSTOP);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(read(m_key).trouble, Trouble::TimedOut);
    QVERIFY(timer.restart() < FewSeconds);
    QCOMPARE(write(m_key, "late"), Trouble::TimedOut);
    QVERIFY(timer.restart() < FewSeconds);
    QCOMPARE(remove(m_key), Trouble::TimedOut);
    QVERIFY(timer.elapsed() < FewSeconds);
    Keyring::signal(SIGCONT);
    QCoro::waitFor(m_store->drain(10s));
    QCOMPARE(read(m_key).data,
             QByteArray("kept")); // nothing was asked of a service that did not answer
}

void TestQtKeychain::restartedServiceWorksAgain()
{
    QCOMPARE(write(m_key, "kept"), Trouble::None);
    Keyring::restartUnlocked();
    QCOMPARE(read(m_key).data, QByteArray("kept"));
    Keyring::restartUnlocked();
    QCOMPARE(write(m_key, "new"), Trouble::None);
    Keyring::restartUnlocked();
    QCOMPARE(remove(m_key), Trouble::None);
    QCOMPARE(read(m_key).state, State::Absent);
}

//! The bus starts a new one by itself, which knows no password.
void TestQtKeychain::killedServiceComesBackLocked()
{
    QCOMPARE(write(m_key, "kept"), Trouble::None);
    Keyring::kill();
    const KeychainReading reading = read(m_key);
    QCOMPARE(reading.state, State::Unavailable);
    QCOMPARE(reading.trouble, Trouble::Locked);
}

void TestQtKeychain::noBus()
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                       QStringLiteral("unix:path=/nonexistent"));
    child.setProcessEnvironment(environment);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--no-bus")});
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::NormalExit);
    QCOMPARE(child.exitCode(), 0);
}

namespace {

//! Whether every call says that there is no keychain: promise «Vault», a clear refusal.
bool refusesWithoutBus()
{
    QtKeychainStore store(QStringLiteral("Understudy test"));
    const QString key = QStringLiteral("key");
    const KeychainReading reading = QCoro::waitFor(store.read(key));
    return reading.state == State::Unavailable && reading.trouble == Trouble::NoService
        && QCoro::waitFor(store.write(key, "x")) == Trouble::NoService
        && QCoro::waitFor(store.remove(key)) == Trouble::NoService
        && QCoro::waitFor(store.unlock()) == Trouble::NoService;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(QLatin1String("--no-bus")))
        return refusesWithoutBus() ? 0 : 1;
    TestQtKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_qt_keychain.moc"
