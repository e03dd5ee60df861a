// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/qt_keychain.h"

#include "base/logging.h"
#include "session/activity.h"
#include "session/secret_service.h"

#include <QCoroFuture>
#include <qt6keychain/keychain.h>
#include <QTimer>

#include <functional>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr std::chrono::milliseconds SoftTimeout = 3s;
constexpr std::chrono::milliseconds PromptLimit = 60s;

//! How a job of QtKeychain ended; TimedOut where it has not yet.
struct JobEnd
{
    bool timedOut = false;
    QKeychain::Error error = QKeychain::NoError;
    QByteArray data = {};
};

JobEnd endOf(const QKeychain::Job &job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(&job);
    return {.error = job.error(), .data = reading ? reading->binaryData() : QByteArray()};
}

//! What a whole call came to.
struct Outcome
{
    KeychainTrouble trouble = KeychainTrouble::None;
    JobEnd end = {};
};

KeychainTrouble troubleOf(const JobEnd &end)
{
    if (end.timedOut)
        return KeychainTrouble::TimedOut;
    switch (end.error) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return KeychainTrouble::None;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return KeychainTrouble::Locked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return KeychainTrouble::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return KeychainTrouble::Failed;
}

KeychainReading readingOf(const Outcome &outcome)
{
    if (outcome.trouble != KeychainTrouble::None)
        return {.state = KeychainReading::State::Unavailable, .trouble = outcome.trouble};
    if (outcome.end.error == QKeychain::EntryNotFound)
        return {.state = KeychainReading::State::Absent};
    return {.state = KeychainReading::State::Found, .data = outcome.end.data};
}

} // namespace

using JobMaker = std::function<QKeychain::Job *()>;

class QtKeychainStore::Private
{
public:
    explicit Private(QString name)
        : service(std::move(name))
    { }

    QCoro::Task<JobEnd> run(QKeychain::Job *job, QDeadlineTimer deadline) const;
    QCoro::Task<JobEnd> runTwiceIfRestarted(JobMaker make, QDeadlineTimer deadline) const;
    //! The whole of one call: nothing is asked of a locked keychain, which would prompt; and what
    //! looks like "not there" was only found out where the keychain is open afterwards.
    QCoro::Task<Outcome> perform(JobMaker make) const;

    QString service;
    //! Shared, because a job that hangs can outlive the store.
    std::shared_ptr<Activity> jobs = std::make_shared<Activity>();
};

//! The job has no parent and deletes itself: QtKeychain crashes where one goes before its answer
//! has come.
QCoro::Task<JobEnd> QtKeychainStore::Private::run(QKeychain::Job *job,
                                                  QDeadlineTimer deadline) const
{
    const auto promise = std::make_shared<QPromise<JobEnd>>();
    promise->start();
    const auto underWay = std::make_shared<ActivityScope>(jobs);
    QObject::connect(job,
                     &QKeychain::Job::finished,
                     [promise, underWay](const QKeychain::Job *ended) {
                         promise->addResult(endOf(*ended)); // without effect after the timeout
                         promise->finish();
                     });
    QTimer::singleShot(int(deadline.remainingTime()), job, [promise] {
        promise->addResult(JobEnd{.timedOut = true});
        promise->finish();
    });
    job->start();
    QFuture<JobEnd> future = promise->future();
    co_await future;
    co_return future.takeResult();
}

QCoro::Task<JobEnd> QtKeychainStore::Private::runTwiceIfRestarted(JobMaker make,
                                                                  QDeadlineTimer deadline) const
{
    const JobEnd first = co_await run(make(), deadline);
    if (first.timedOut || first.error != QKeychain::OtherError)
        co_return first;
    qCInfo(lcSession, "the keychain refused a call; trying once more with a new session");
    forgetSecretServiceSession();
    co_return co_await run(make(), deadline);
}

QCoro::Task<Outcome> QtKeychainStore::Private::perform(JobMaker make) const
{
    const ActivityScope underWay(jobs);
    const QDeadlineTimer deadline(SoftTimeout);
    Outcome outcome;
    outcome.trouble = co_await secretServiceState(deadline);
    if (outcome.trouble != KeychainTrouble::None)
        co_return outcome;
    outcome.end = co_await runTwiceIfRestarted(make, deadline);
    outcome.trouble = troubleOf(outcome.end);
    if (outcome.end.timedOut || outcome.end.error == QKeychain::NoError)
        co_return outcome;
    const KeychainTrouble after = co_await secretServiceState(deadline);
    if (after != KeychainTrouble::None)
        outcome.trouble = after;
    co_return outcome;
}

QtKeychainStore::QtKeychainStore(QString service)
    : d(std::make_unique<Private>(std::move(service)))
{ }

QtKeychainStore::~QtKeychainStore() = default;

QCoro::Task<KeychainReading> QtKeychainStore::read(QString key)
{
    const JobMaker make = [this, key]() -> QKeychain::Job * {
        auto *job = new QKeychain::ReadPasswordJob(d->service);
        job->setKey(key);
        return job;
    };
    const Outcome outcome = co_await d->perform(make);
    co_return readingOf(outcome);
}

QCoro::Task<KeychainTrouble> QtKeychainStore::write(QString key, QByteArray data)
{
    const JobMaker make = [this, key, data]() -> QKeychain::Job * {
        auto *job = new QKeychain::WritePasswordJob(d->service);
        job->setKey(key);
        job->setBinaryData(data);
        return job;
    };
    const Outcome outcome = co_await d->perform(make);
    if (outcome.trouble == KeychainTrouble::None && outcome.end.error != QKeychain::NoError)
        co_return KeychainTrouble::Failed;
    co_return outcome.trouble;
}

QCoro::Task<KeychainTrouble> QtKeychainStore::remove(QString key)
{
    const JobMaker make = [this, key]() -> QKeychain::Job * {
        auto *job = new QKeychain::DeletePasswordJob(d->service);
        job->setKey(key);
        return job;
    };
    const Outcome outcome = co_await d->perform(make);
    co_return outcome.trouble;
}

QCoro::Task<KeychainTrouble> QtKeychainStore::unlock()
{
    co_return co_await unlockSecretService(PromptLimit);
}

QCoro::Task<void> QtKeychainStore::drain(std::chrono::milliseconds limit)
{
    co_await d->jobs->idle(limit);
}

} // namespace Understudy
