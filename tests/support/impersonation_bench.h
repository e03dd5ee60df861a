// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "impersonation/impersonation.h"
#include "support/fake_backend.h"
#include "support/fake_clock.h"
#include "support/fake_journal.h"
#include "support/fake_keychain.h"

#include <memory>

namespace Understudy {

//! A whole engine on fakes. The world, the journal and the keychain outlive the console, which can
//! be killed between any two of its calls and started again.
class ImpersonationBench
{
public:
    explicit ImpersonationBench(Effect effect);
    ~ImpersonationBench();
    Q_DISABLE_COPY_MOVE(ImpersonationBench)

    FakeBackendWorld world;
    FakeClock clock;
    FakeKeychain keychain;
    FakeJournal journal;
    Settings settings;
    Connection connection{.id = QStringLiteral("acme"), .name = QStringLiteral("Acme")};

    Impersonation &console() { return *m_console; }

    const ImpersonationStatus &status() const { return m_console->status(); }

    //! Starts a console on what the last one left.
    void boot();
    //! The console stops existing here and now; nothing of it happens any more.
    void kill();
    //! The console dies at its \a nth call (1 is the next) to journal, keychain or backend: before
    //! it has an effect, or right after.
    void killAtCall(int nth, bool afterEffect);

    bool killed() const { return world.dead; }

    //! Signs in as user 1; a start as that user; both awaited.
    Result<void> signIn();
    Result<void> start(const QString &userId = QStringLiteral("42"), int minutes = 30);
    void stop();
    //! Time passes everywhere, a second (or \a step) at a time, the console ticking.
    void pass(std::chrono::milliseconds by,
              std::chrono::milliseconds step = std::chrono::seconds(1));

    //! What the keychain holds for the connection.
    std::optional<VaultEntry> vaulted();

private:
    class Edge;
    class CrashingJournal;
    class CrashingKeychain;

    static Result<void> awaited(QCoro::Task<Result<void>> task);

    std::unique_ptr<Edge> m_edge;
    std::unique_ptr<CrashingJournal> m_journalEdge;
    std::unique_ptr<CrashingKeychain> m_keychainEdge;
    std::unique_ptr<SessionVault> m_vault;
    std::unique_ptr<Impersonation> m_console;
};

} // namespace Understudy
