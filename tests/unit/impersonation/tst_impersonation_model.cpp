// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"
#include "support/test_case.h"

#include <rapidcheck.h>
#include <set>

using namespace Understudy;
using namespace std::chrono_literals;
using State = ImpersonationState;

namespace {

enum class Event {
    Start,
    StartUnknown,
    Stop,
    SignIn,
    SignOut,
    Verify,
    CloseUnconfirmed,
    DismissOrphans,
    PassSeconds,
    PassMinutes,
    Fault,
    NetworkDown,
    NetworkUp,
    WrongPerson,
    NotSwitched,
    EndedElsewhere,
    JournalFails,
    JournalUnavailable,
    JournalBack,
    KeychainFails,
    KeychainLocked,
    KeychainOpen,
    KillAtCall,
    KillNow,
    Reboot,
    ClockBack,
    ClockForward,
    Count
};

//! The simple model: what must be true of the console, read off the truth at the backend, in the
//! keychain and in the journal after every event.
class Model
{
public:
    explicit Model(Effect effect)
        : bench(effect)
    {
        watch();
    }

    void apply(Event event, int number);
    void check();
    //! Whatever happened: once everything works again, one Stop ends it.
    void recover();
    int events = 0;

private:
    void watch();
    void restart();
    void started(const QString &call);
    void published();
    void checkBar();
    void checkVault();
    void checkDeadline();
    void checkOnce() const;

    ImpersonationBench bench;
    std::set<QString>
        forgiven; //!< tokens whose end the actor vouched for, or that fell to a clock that lied
    bool clockLied = false; //!< since this impersonation began, over a restart
    bool wallTampered = false;
    bool limitUnknown = false; //!< the journal, which knows it, could not be read at a restart
    bool blind = false; //!< it still cannot be: the console says so, and cannot say more
};

void Model::watch()
{
    const auto die = bench.world.onCall;
    bench.world.onCall = [this, die](const QString &call) {
        started(call);
        die(call);
    };
    QObject::connect(&bench.console(), &Impersonation::statusChanged, &bench.console(), [this] {
        published();
    });
}

//! Recorded, One at a time, Bar: at the moment in which the backend is asked to switch.
void Model::started(const QString &call)
{
    if (!call.startsWith(QLatin1String("start ")) || bench.world.dead)
        return;
    const auto open = std::count_if(bench.journal.entries.cbegin(),
                                    bench.journal.entries.cend(),
                                    [](const JournalEntry &entry) {
                                        return entry.state != JournalState::Closed;
                                    });
    RC_ASSERT(open >= 1);
    RC_ASSERT(bench.status().barShown());
    RC_ASSERT(!bench.status().current.has_value());
}

//! Verified, No crossing: nothing is published as the subject that the backend does not call the
//! subject.
void Model::published()
{
    const ImpersonationStatus &status = bench.status();
    if (status.state != State::Impersonating || !status.current
        || status.verifiedAt != bench.clock.now().wall)
        return;
    const Credentials &credentials = status.current->credentials;
    const FakeBackendWorld::Login login = bench.world.logins.value(tokenOf(credentials));
    const QString header = QString::fromUtf8(credentials.headers().value("Sudo").reveal());
    RC_ASSERT((header.isEmpty() ? login.as : header) == status.subject.id);
}

void Model::restart()
{
    bench.boot();
    watch();
    if (wallTampered)
        clockLied = true;
    if (bench.journal.unavailable)
        limitUnknown = blind = true;
}

void Model::apply(Event event, int number)
{
    ++events;
    Impersonation &console = bench.console();
    switch (event) {
    case Event::Start:
        (void)bench.start(number % 2 == 0 ? QStringLiteral("42") : QStringLiteral("43"),
                          5 + number % 56);
        break;
    case Event::StartUnknown:
        (void)bench.start(QStringLiteral("999"));
        break;
    case Event::Stop:
        bench.stop();
        break;
    case Event::SignIn:
        (void)bench.signIn();
        break;
    case Event::SignOut:
        console.signOut();
        break;
    case Event::Verify:
        console.verify();
        break;
    case Event::CloseUnconfirmed:
        if (bench.status().state == State::Unconfirmed && !bench.status().actor.id.isEmpty())
            for (const QString &token : bench.world.impersonating())
                forgiven.insert(token);
        bench.world.loseWhatIsOnItsWay(); // the actor says that he has checked
        console.closeUnconfirmed();
        break;
    case Event::DismissOrphans:
        bench.world.loseWhatIsOnItsWay();
        for (const OrphanNotice &orphan : QList(bench.status().orphans)) {
            console.dismissOrphan(orphan.entryId);
            for (const QString &token : bench.world.impersonating())
                forgiven.insert(token);
        }
        break;
    case Event::PassSeconds:
        bench.pass(std::chrono::seconds(1 + number % 40), 1s);
        break;
    case Event::PassMinutes:
        bench.pass(std::chrono::minutes(1 + number % 20), 20s);
        break;
    case Event::Fault:
        bench.world.faults.append(Fault(1 + number % 7));
        break;
    case Event::NetworkDown:
        bench.world.faults = QList<Fault>(1 + number % 12, Fault::NotSent);
        break;
    case Event::NetworkUp:
        bench.world.faults.clear();
        break;
    case Event::WrongPerson:
        bench.world.becomes = QStringLiteral("43");
        break;
    case Event::NotSwitched:
        bench.world.switchesNothing = true;
        break;
    case Event::EndedElsewhere:
        if (bench.world.does.effect == Effect::Mints)
            for (const QString &token : bench.world.impersonating())
                bench.world.end(token);
        break;
    case Event::JournalFails:
        bench.journal.failRecord(1 + number % 4);
        break;
    case Event::JournalUnavailable:
        bench.journal.unavailable = true;
        break;
    case Event::JournalBack:
        bench.journal.unavailable = false;
        bench.pass(31s);
        blind = false;
        break;
    case Event::KeychainFails:
        bench.keychain.failCall(1 + number % 4,
                                number % 2 == 0 ? KeychainTrouble::Failed
                                                : KeychainTrouble::Locked);
        break;
    case Event::KeychainLocked:
        bench.keychain.trouble = KeychainTrouble::Locked;
        break;
    case Event::KeychainOpen:
        bench.keychain.trouble = KeychainTrouble::None;
        break;
    case Event::KillAtCall:
        bench.killAtCall(1 + number % 8, number % 2 == 0);
        break;
    case Event::KillNow:
        bench.kill();
        break;
    case Event::Reboot:
        bench.kill();
        bench.clock.reboot(std::chrono::minutes(1 + number % 30), 30s);
        bench.world.advance(std::chrono::minutes(1 + number % 30));
        break;
    case Event::ClockBack:
        bench.clock.setWall(bench.clock.now().wall.addSecs(-60 * (1 + number % 90)));
        wallTampered = true;
        break;
    case Event::ClockForward:
        bench.clock.setWall(bench.clock.now().wall.addSecs(60 * (1 + number % 90)));
        wallTampered = true;
        break;
    case Event::Count:
        break;
    }
    if (bench.killed())
        restart();
}

void Model::check()
{
    checkBar();
    checkVault();
    checkDeadline();
    checkOnce();
    RC_ASSERT(bench.world.impersonating().size() <= 1 || !bench.status().orphans.isEmpty()
              || bench.status().barShown() || !forgiven.empty());
}

//! Bar and Nothing lost: what is live at the backend is shown by the bar or by the orphan notice.
void Model::checkBar()
{
    const ImpersonationStatus &status = bench.status();
    if (clockLied)
        return; // across a restart the wall clock alone can place an orphan's end
    for (const QString &token : bench.world.impersonating()) {
        const bool shown = status.barShown() || !status.orphans.isEmpty()
            || forgiven.contains(token) || (blind && status.problem);
        RC_ASSERT(shown);
    }
}

//! Vault and Way back: a subject in the keychain means the bar, or a void entry that waits to be
//! purged; and where there is a subject, the actor is parked beside it.
void Model::checkVault()
{
    const std::optional<VaultEntry> held = bench.vaulted();
    if (!held || !held->subject)
        return;
    RC_ASSERT(held->actor.identity.id == QStringLiteral("1"));
    // Either the bar, or a journal that will not let it be forgotten.
    const bool pending =
        std::any_of(bench.journal.entries.cbegin(),
                    bench.journal.entries.cend(),
                    [](const JournalEntry &entry) {
                        return entry.vaultToPurge || entry.state != JournalState::Closed;
                    });
    RC_ASSERT(bench.status().barShown() || pending || bench.journal.unavailable);
}

//! Deadline: by true time, whatever the clocks say, but for a restart under a clock that was set.
void Model::checkDeadline()
{
    if (bench.status().state != State::Impersonating || clockLied)
        return;
    const std::chrono::milliseconds left = bench.console().timeLeft();
    RC_ASSERT(left <= std::chrono::minutes(longestMinutes));
    if (bench.world.does.effect != Effect::Mints || limitUnknown)
        return;
    const QString token = tokenOf(bench.status().current->credentials);
    // The backend counts true time from the same start.
    RC_ASSERT(bench.world.logins.value(token).ends + 21s >= bench.world.now);
}

//! Once: without a key, a start goes out once an intent; with one, the repetition carries the same
//! key, so that one session at the most has it.
void Model::checkOnce() const
{
    std::set<QString> keys;
    for (const FakeBackendWorld::Login &login : bench.world.logins)
        if (login.live && !login.key.isEmpty())
            RC_ASSERT(keys.insert(login.key).second);
}

void Model::recover()
{
    bench.world.faults.clear();
    bench.world.becomes.clear();
    bench.world.switchesNothing = false;
    bench.journal.unavailable = false;
    blind = false;
    bench.journal.failRecord(0);
    bench.keychain.failCall(0);
    bench.keychain.trouble = KeychainTrouble::None;
    bench.killAtCall(0, false);
    if (bench.status().actor.id.isEmpty())
        (void)bench.signIn();
    bench.stop();
    bench.pass(2min, 1s);
    bench.stop();
    bench.pass(3min, 1s);
    const ImpersonationStatus &status = bench.status();
    // What nobody can prove stays Unconfirmed, and says so: by time, or by the actor's word, it
    // ends.
    if (status.state == State::Unconfirmed) {
        if (status.actor.id.isEmpty())
            (void)bench.signIn();
        for (const QString &token : bench.world.impersonating())
            forgiven.insert(token);
        bench.console().closeUnconfirmed();
    }
    RC_ASSERT(!status.barShown());
    check();
    if (status.state == State::SignedOut)
        RC_ASSERT(bench.signIn().has_value());
    Result<void> again = bench.start();
    if (!again
        && again.error().kind == ErrorKind::SignedOut) { // the session ended unnoticed; it says so
        RC_ASSERT(status.state == State::SignedOut);
        RC_ASSERT(bench.signIn().has_value());
        again = bench.start();
    }
    if (!again && again.error().kind == ErrorKind::AlreadyImpersonating && !forgiven.empty()) {
        bench.pass(2min,
                   1s); // what the actor vouched for was live after all, and was found and ended
        again = bench.start();
    }
    RC_LOG() << errorKindName(again ? ErrorKind::Unexpected : again.error().kind).toStdString();
    RC_ASSERT(again.has_value());
    RC_ASSERT(status.state == State::Impersonating);
    bench.stop();
    RC_ASSERT(status.state == State::SignedIn);
}

} // namespace

//! Random events, faults at every step, kills at every call: the promises Bar, Stop, Verified,
//! Recorded, One at a time, Way back, Once and Deadline hold after each of them, with all three
//! effects.
class TestImpersonationModel : public TestCase
{
    Q_OBJECT

private Q_SLOTS:
    void promisesHold_data();
    void promisesHold();
};

void TestImpersonationModel::promisesHold_data()
{
    QTest::addColumn<int>("effect");
    QTest::newRow("mints") << int(Effect::Mints);
    QTest::newRow("shared") << int(Effect::Shared);
    QTest::newRow("header") << int(Effect::Header);
}

void TestImpersonationModel::promisesHold()
{
    QFETCH(int, effect);
    constexpr int eventsWanted = 60'000;
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &) {}); // faults are the point
    int events = 0;
    const bool holds = rc::check([&] {
        const auto sequence = *rc::gen::container<std::vector<std::pair<int, int>>>(
            60, rc::gen::pair(rc::gen::inRange(0, int(Event::Count)), rc::gen::inRange(0, 1000)));
        Model model{Effect(effect)};
        model.apply(Event::SignIn, 0);
        model.apply(Event::Start, 0);
        for (const auto &[event, number] : sequence) {
            model.apply(Event(event), number);
            model.check();
        }
        model.recover();
        events += model.events;
    });
    qInstallMessageHandler(nullptr);
    QVERIFY(holds);
    qInfo("%d events", events);
    QVERIFY(events >= eventsWanted);
}

int main(int argc, char **argv)
{
    // 1000 sequences of 62 events each, for each effect; a seed in RC_PARAMS repeats a failure.
    // The same sequences each time, so that a failure is a change's; RC_PARAMS="max_success=20000"
    // looks further.
    if (!qEnvironmentVariableIsSet("RC_PARAMS"))
        qputenv("RC_PARAMS", "max_success=1000 max_size=100 seed=2026");
    const QCoreApplication application(argc, argv);
    TestImpersonationModel test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_impersonation_model.moc"
