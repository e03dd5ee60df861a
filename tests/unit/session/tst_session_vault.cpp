// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_vault.h"
#include "support/fake_keychain.h"
#include "support/test_case.h"

using namespace std::chrono_literals;
using namespace Understudy;

namespace {

const QString c1 = QStringLiteral("c1");
const QString c2 = QStringLiteral("c2");
const QString key1 = QStringLiteral("installation/c1");

Session sessionOf(const QString &id)
{
    Session session{.identity = {.id = id}};
    session.credentials.setValue(QStringLiteral("token"), Secret(QStringLiteral("token of ") + id));
    return session;
}

VaultEntry entryOf(const QString &actor, const QString &subject = {})
{
    VaultEntry entry{.actor = sessionOf(actor)};
    if (!subject.isEmpty())
        entry.subject = sessionOf(subject);
    return entry;
}

//! What a task that needs no event loop ends with.
template<typename T>
T now(QCoro::Task<T> task)
{
    std::optional<T> result;
    task.then([&](T value) { result = value; });
    if (!result)
        qFatal("the task did not end at once");
    return *result;
}

//! Follows a task that takes its time.
template<typename T>
class Watched
{
public:
    explicit Watched(QCoro::Task<T> task)
    {
        std::move(task).then([result = m_result](T value) { *result = value; });
    }

    bool isDone() const { return m_result->has_value(); }

    T value() const { return **m_result; }

private:
    std::shared_ptr<std::optional<T>> m_result = std::make_shared<std::optional<T>>();
};

using Trouble = KeychainTrouble;
using State = VaultReading::State;

} // namespace

class TestSessionVault : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnEntry();
    void keepsConnectionsAndInstallationsApart();
    void clears();
    void tellsThreeAnswersApart_data();
    void tellsThreeAnswersApart();
    void unreadableIsNotAbsent_data();
    void unreadableIsNotAbsent();
    void reportsFailures();
    void oneAtATimeInOrder();
    void connectionsDoNotWaitForEachOther();
    void lateWriteIsUndoneByTheNextSave();
    void lateWriteIsUndoneByTheNextClear();
    void lateRemovalIsUndoneByTheNextSave();
    void lateWriteDuringTheReadBack();
    void readBackFailureIsReported();
    void unlocks();
    void drainWaits();
    void entryStaysSmall();
};

void TestSessionVault::keepsAnEntry()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    QCOMPARE(now(vault.save(c1, entryOf(QStringLiteral("2")))), Trouble::None);
    QVERIFY(now(vault.load(c1)).entry == entryOf(QStringLiteral("2")));
    const VaultEntry both = entryOf(QStringLiteral("2"), QStringLiteral("42"));
    QCOMPARE(now(vault.save(c1, both)), Trouble::None);
    const VaultReading reading = now(vault.load(c1));
    QCOMPARE(reading.state, State::Found);
    QVERIFY(reading.entry == both);
    QCOMPARE(keychain.entries.keys(), QStringList{key1});
}

void TestSessionVault::keepsConnectionsAndInstallationsApart()
{
    FakeKeychain keychain;
    SessionVault one(keychain, QStringLiteral("one"));
    SessionVault two(keychain, QStringLiteral("two"));
    now(one.save(c1, entryOf(QStringLiteral("1"))));
    now(one.save(c2, entryOf(QStringLiteral("2"))));
    now(two.save(c1, entryOf(QStringLiteral("3"))));
    QCOMPARE(now(one.load(c1)).entry.actor.identity.id, QStringLiteral("1"));
    QCOMPARE(now(one.load(c2)).entry.actor.identity.id, QStringLiteral("2"));
    QCOMPARE(now(two.load(c1)).entry.actor.identity.id, QStringLiteral("3"));
    QCOMPARE(now(two.load(c2)).state, State::Absent);
}

void TestSessionVault::clears()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    now(vault.save(c1, entryOf(QStringLiteral("2"))));
    QCOMPARE(now(vault.clear(c1)), Trouble::None);
    QCOMPARE(now(vault.load(c1)).state, State::Absent);
    QVERIFY(keychain.entries.isEmpty());
    QCOMPARE(now(vault.clear(c1)), Trouble::None);
}

void TestSessionVault::tellsThreeAnswersApart_data()
{
    QTest::addColumn<KeychainTrouble>("trouble");
    QTest::newRow("locked") << Trouble::Locked;
    QTest::newRow("no service") << Trouble::NoService;
    QTest::newRow("failed") << Trouble::Failed;
    QTest::newRow("timed out") << Trouble::TimedOut;
}

//! Promise «Nothing lost»: absent and unreadable are different answers.
void TestSessionVault::tellsThreeAnswersApart()
{
    QFETCH(KeychainTrouble, trouble);
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    QCOMPARE(now(vault.load(c1)).state, State::Absent);
    now(vault.save(c1, entryOf(QStringLiteral("2"))));
    keychain.trouble = trouble;
    const VaultReading reading = now(vault.load(c1));
    QCOMPARE(reading.state, State::Unavailable);
    QCOMPARE(reading.trouble, trouble);
    QCOMPARE(now(vault.save(c1, entryOf(QStringLiteral("3")))), trouble);
    QCOMPARE(now(vault.clear(c1)), trouble);
    keychain.trouble = Trouble::None;
    QCOMPARE(now(vault.load(c1)).entry.actor.identity.id, QStringLiteral("2"));
}

void TestSessionVault::unreadableIsNotAbsent_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("garbage") << QByteArray("\xff\x00garbage", 9);
    QTest::newRow("empty object") << QByteArray("{}");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("later version") << QByteArray(R"({"version":"2","actor":{}})");
    QTest::newRow("broken actor") << QByteArray(R"({"version":"1","actor":{}})");
}

void TestSessionVault::unreadableIsNotAbsent()
{
    QFETCH(QByteArray, data);
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.entries.insert(key1, data);
    const VaultReading reading = now(vault.load(c1));
    QCOMPARE(reading.state, State::Unavailable);
    QCOMPARE(reading.trouble, Trouble::Failed);
    QCOMPARE(now(vault.save(c1, entryOf(QStringLiteral("2")))), Trouble::None);
    QCOMPARE(now(vault.load(c1)).state, State::Found);
}

void TestSessionVault::reportsFailures()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.failCall(2);
    QCOMPARE(now(vault.save(c1, entryOf(QStringLiteral("1")))), Trouble::None);
    QCOMPARE(now(vault.save(c1, entryOf(QStringLiteral("2")))), Trouble::Failed);
    QCOMPARE(now(vault.load(c1)).entry.actor.identity.id, QStringLiteral("1"));
    QCOMPARE(keychain.calls.size(), 3); // a failure is not retried: the caller decides
}

void TestSessionVault::oneAtATimeInOrder()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched first(vault.save(c1, entryOf(QStringLiteral("1"))));
    const Watched second(vault.clear(c1));
    const Watched third(vault.save(c1, entryOf(QStringLiteral("3"))));
    const Watched last(vault.load(c1));
    QCOMPARE(keychain.pendingCalls(), 1);
    QCOMPARE(keychain.calls, QStringList{QStringLiteral("write ") + key1});
    keychain.release();
    QTRY_VERIFY(last.isDone());
    QVERIFY(first.isDone() && second.isDone() && third.isDone());
    QCOMPARE(keychain.calls.size(), 4);
    QCOMPARE(last.value().entry.actor.identity.id, QStringLiteral("3"));
}

void TestSessionVault::connectionsDoNotWaitForEachOther()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched first(vault.save(c1, entryOf(QStringLiteral("1"))));
    const Watched second(vault.save(c2, entryOf(QStringLiteral("2"))));
    QCOMPARE(keychain.pendingCalls(), 2);
    keychain.release();
    QTRY_VERIFY(first.isDone() && second.isDone());
}

//! The late write comes in after the next one was answered, before it is read back.
void TestSessionVault::lateWriteIsUndoneByTheNextSave()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched lost(vault.save(c1, entryOf(QStringLiteral("2"), QStringLiteral("42"))));
    keychain.timeOut();
    QTRY_VERIFY(lost.isDone());
    QCOMPARE(lost.value(), Trouble::TimedOut);

    const Watched next(vault.save(c1, entryOf(QStringLiteral("2"))));
    keychain.release(); // the write happens, then its read back
    QTRY_VERIFY(next.isDone());
    QCOMPARE(next.value(), Trouble::None);
    QVERIFY(now(vault.load(c1)).entry == entryOf(QStringLiteral("2")));

    keychain.calls.clear();
    now(vault.save(c1, entryOf(QStringLiteral("3"))));
    QCOMPARE(keychain.calls.size(), 1); // certain again: nothing to read back
}

void TestSessionVault::lateWriteIsUndoneByTheNextClear()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched lost(vault.save(c1, entryOf(QStringLiteral("2"), QStringLiteral("42"))));
    keychain.timeOut();
    QTRY_VERIFY(lost.isDone());
    const Watched next(vault.clear(c1));
    keychain.release();
    QTRY_VERIFY(next.isDone());
    QCOMPARE(next.value(), Trouble::None);
    QVERIFY(keychain.entries.isEmpty());
}

void TestSessionVault::lateRemovalIsUndoneByTheNextSave()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched lost(vault.clear(c1));
    keychain.timeOut();
    QTRY_VERIFY(lost.isDone());
    const Watched next(vault.save(c1, entryOf(QStringLiteral("2"))));
    keychain.release();
    QTRY_VERIFY(next.isDone());
    QVERIFY(now(vault.load(c1)).entry == entryOf(QStringLiteral("2")));
}

void TestSessionVault::lateWriteDuringTheReadBack()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched lost(vault.save(c1, entryOf(QStringLiteral("2"), QStringLiteral("42"))));
    keychain.timeOut();
    QTRY_VERIFY(lost.isDone());

    const Watched next(vault.save(c1, entryOf(QStringLiteral("2"))));
    keychain.answerPending(); // the write; the read back then waits
    QTRY_COMPARE(keychain.calls.last(), QStringLiteral("read ") + key1);
    QVERIFY(!next.isDone());
    keychain.land(); // and now the store holds the lost entry again
    keychain.release();
    QTRY_VERIFY(next.isDone());
    QCOMPARE(next.value(), Trouble::None);
    QVERIFY(now(vault.load(c1)).entry == entryOf(QStringLiteral("2")));
    QCOMPARE(keychain.calls.count(QStringLiteral("write ") + key1), 3);
}

void TestSessionVault::readBackFailureIsReported()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.hang();
    const Watched lost(vault.save(c1, entryOf(QStringLiteral("2"), QStringLiteral("42"))));
    keychain.timeOut();
    QTRY_VERIFY(lost.isDone());
    keychain.release();
    keychain.failCall(2, Trouble::Locked); // the read back
    QCOMPARE(now(vault.clear(c1)), Trouble::Locked);
    keychain.calls.clear();
    QCOMPARE(now(vault.clear(c1)), Trouble::None);
    QCOMPARE(keychain.calls.size(), 2); // still in doubt, so it looked again
}

void TestSessionVault::unlocks()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    keychain.trouble = Trouble::Locked;
    keychain.unlockResult = Trouble::Locked;
    QCOMPARE(now(vault.unlock()), Trouble::Locked);
    keychain.unlockResult = Trouble::None;
    QCOMPARE(now(vault.unlock()), Trouble::None);
    QCOMPARE(now(vault.load(c1)).state, State::Absent);
}

void TestSessionVault::drainWaits()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    QVERIFY(vault.drain(1h).isReady());
    keychain.hang();
    const Watched saving(vault.save(c1, entryOf(QStringLiteral("1"))));
    const QCoro::Task<void> drained = vault.drain(1h);
    const QCoro::Task<void> impatient = vault.drain(1ms);
    QTRY_VERIFY(impatient.isReady());
    QVERIFY(!drained.isReady());
    keychain.release();
    QTRY_VERIFY(drained.isReady());
    QVERIFY(saving.isDone());
}

//! Windows caps an entry at 2,560 bytes: two bearer sessions have to fit.
void TestSessionVault::entryStaysSmall()
{
    FakeKeychain keychain;
    SessionVault vault(keychain, QStringLiteral("installation"));
    VaultEntry entry = entryOf(QStringLiteral("2"), QStringLiteral("42"));
    for (Session *session : {&entry.actor, &*entry.subject}) {
        session->identity = {QStringLiteral("42"),
                             QStringLiteral("Grace Hopper"),
                             QStringLiteral("g@example.com"),
                             QStringLiteral("customer"),
                             QStringLiteral("7")};
        session->credentials.setValue(QStringLiteral("token"),
                                      Secret(QByteArrayView(QByteArray(64, 'x'))));
    }
    now(vault.save(c1, entry));
    QVERIFY(keychain.entries.value(key1).size() < 1024);
}

QTEST_GUILESS_MAIN(TestSessionVault)
#include "tst_session_vault.moc"
