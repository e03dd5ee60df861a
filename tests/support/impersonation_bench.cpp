// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/impersonation_bench.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace Understudy {

namespace {

//! Tasks on fakes end before they return; one that died keeps what \a result was.
QCoro::Task<void> keep(QCoro::Task<Result<void>> task, Result<void> *result)
{
    try {
        *result = co_await task;
    } catch (const ConsoleDied &) { }
}

} // namespace

//! Counts the calls over every edge and dies at the one it was told to.
class ImpersonationBench::Edge
{
public:
    explicit Edge(FakeBackendWorld &world)
        : m_world(world)
    { }

    void killAt(int nth, bool afterEffect)
    {
        m_left = nth;
        m_afterEffect = afterEffect;
    }

    void before() { pass(!m_afterEffect); }

    void after() { pass(m_afterEffect); }

private:
    void pass(bool counts)
    {
        if (m_world.dead)
            throw ConsoleDied{};
        if (!counts || m_left == 0 || --m_left > 0)
            return;
        m_world.dead = true;
        throw ConsoleDied{};
    }

    FakeBackendWorld &m_world;
    int m_left = 0;
    bool m_afterEffect = false;
};

class ImpersonationBench::CrashingJournal final : public Journal
{
public:
    CrashingJournal(Edge &edge, Journal &journal)
        : m_edge(edge)
        , m_journal(journal)
    { }

    QCoro::Task<Result<void>> record(JournalEntry entry, QString event) override
    {
        m_edge.before();
        const Result<void> result = co_await m_journal.record(std::move(entry), std::move(event));
        m_edge.after();
        co_return result;
    }

    QCoro::Task<Result<QList<JournalEntry>>> pending() override
    {
        m_edge.before();
        Result<QList<JournalEntry>> result = co_await m_journal.pending();
        m_edge.after();
        co_return result;
    }

    QCoro::Task<Result<QList<JournalEntry>>> recentSubjects(QString connectionId,
                                                            int limit) override
    {
        Result<QList<JournalEntry>> result =
            co_await m_journal.recentSubjects(std::move(connectionId), limit);
        co_return result;
    }

    QString damagedCopy() const override { return m_journal.damagedCopy(); }

private:
    Edge &m_edge;
    Journal &m_journal;
};

class ImpersonationBench::CrashingKeychain final : public Keychain
{
public:
    CrashingKeychain(Edge &edge, Keychain &keychain)
        : m_edge(edge)
        , m_keychain(keychain)
    { }

    QCoro::Task<KeychainReading> read(QString key) override
    {
        m_edge.before();
        KeychainReading reading = co_await m_keychain.read(std::move(key));
        m_edge.after();
        co_return reading;
    }

    QCoro::Task<KeychainTrouble> write(QString key, QByteArray data) override
    {
        m_edge.before();
        const KeychainTrouble trouble = co_await m_keychain.write(std::move(key), std::move(data));
        m_edge.after();
        co_return trouble;
    }

    QCoro::Task<KeychainTrouble> remove(QString key) override
    {
        m_edge.before();
        const KeychainTrouble trouble = co_await m_keychain.remove(std::move(key));
        m_edge.after();
        co_return trouble;
    }

    QCoro::Task<KeychainTrouble> unlock() override
    {
        const KeychainTrouble trouble = co_await m_keychain.unlock();
        co_return trouble;
    }

    QCoro::Task<void> drain(std::chrono::milliseconds limit) override
    {
        co_await m_keychain.drain(limit);
    }

private:
    Edge &m_edge;
    Keychain &m_keychain;
};

ImpersonationBench::ImpersonationBench(Effect effect)
{
    world.does = {.effect = effect,
                  .hasStop = effect != Effect::Header,
                  .stopRepeatable = effect == Effect::Mints,
                  .honoursIdempotencyKey = effect == Effect::Mints,
                  .tellsActor = true,
                  .takesReason = true,
                  .takesMinutes = effect == Effect::Mints};
    boot();
}

ImpersonationBench::~ImpersonationBench() = default;

void ImpersonationBench::boot()
{
    m_console.reset();
    world.dead = false;
    m_edge = std::make_unique<Edge>(world);
    world.onCall = [this](const QString &) {
        m_edge->before();
    };
    m_journalEdge = std::make_unique<CrashingJournal>(*m_edge, journal);
    m_keychainEdge = std::make_unique<CrashingKeychain>(*m_edge, keychain);
    m_vault = std::make_unique<SessionVault>(*m_keychainEdge, QStringLiteral("installation"));
    const BackendFactory backends = [this](const Connection &) -> Result<std::unique_ptr<Backend>> {
        return std::make_unique<FakeBackend>(world);
    };
    m_console =
        std::make_unique<Impersonation>(backends, *m_vault, *m_journalEdge, clock, settings);
    m_console->open(connection);
}

void ImpersonationBench::kill()
{
    world.dead = true;
}

void ImpersonationBench::killAtCall(int nth, bool afterEffect)
{
    m_edge->killAt(nth, afterEffect);
}

Result<void> ImpersonationBench::signIn()
{
    return awaited(m_console->signIn({{QStringLiteral("user"), Secret(QStringLiteral("1"))}}));
}

Result<void> ImpersonationBench::start(const QString &userId, int minutes)
{
    return awaited(m_console->start(
        {.userId = userId, .reason = QStringLiteral("She asked us to look"), .minutes = minutes}));
}

void ImpersonationBench::stop()
{
    m_console->stop();
}

Result<void> ImpersonationBench::awaited(QCoro::Task<Result<void>> task)
{
    Result<void> result = failure(ErrorKind::Unexpected, QStringLiteral("the console died"));
    keep(std::move(task), &result);
    return result;
}

void ImpersonationBench::pass(std::chrono::milliseconds by, std::chrono::milliseconds step)
{
    for (std::chrono::milliseconds passed{0}; passed < by; passed += step) {
        clock.advance(step);
        world.advance(step);
        if (!world.dead)
            m_console->tick();
    }
}

std::optional<VaultEntry> ImpersonationBench::vaulted()
{
    SessionVault reader(keychain, QStringLiteral("installation"));
    const VaultReading reading = QCoro::waitFor(reader.load(connection.id));
    return reading.state == VaultReading::State::Found ? std::optional(reading.entry)
                                                       : std::nullopt;
}

} // namespace Understudy
