// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/profile_backend.h"
#include "backend/profile_catalogue.h"
#include "impersonation/impersonation.h"
#include "journal/sql_journal.h"
#include "support/fake_clock.h"
#include "support/fake_keychain.h"

#include <QCoroTask>
#include <QTemporaryDir>

#include <memory>

namespace Understudy {

//! What the sign-in form holds.
using SignInFields = QMap<QString, Secret>;

//! Fields "email" and "password" of a person at a peer.
SignInFields emailAndPassword(const QString &email, const QString &password);

//! The console's whole engine on a backend of tests/peers: the profile's own requests, a real
//! journal, a keychain in memory and a clock that only the test moves.
class PeerBench
{
public:
    //! \a connection says where, by which profile and with which settings. \a profileFile: one that
    //! is not shipped.
    explicit PeerBench(Connection connection, const QString &profileFile = {});
    ~PeerBench();
    Q_DISABLE_COPY_MOVE(PeerBench)

    //! Values of the profile's secret settings.
    void setSecrets(const QMap<QString, Secret> &secrets);

    //! Of each request; before open().
    void setLimit(std::chrono::milliseconds limit) { m_limit = limit; }

    //! Starts a console; again: another one, on what the last one left in the keychain and the
    //! journal.
    void open();

    Impersonation &console() { return *m_console; }

    const ImpersonationStatus &status() const { return m_console->status(); }

    //! "SignedIn".
    QString state() const;
    //! The kind of the problem that shows, if any.
    std::optional<ProblemKind> problem() const;
    //! Whoever requests as the console now: "500", "1"; empty where nobody does.
    QString current() const;

    // Each returns "done", or the kind of its error: "noSuchUser".
    QString signIn(const SignInFields &fields);
    QString start(const QString &userId, int minutes = 60);
    QString signOut();
    void stop();
    void verify();
    //! The clock moves on by \a by, and the console looks at it.
    void pass(std::chrono::milliseconds by);

    //! What the last of these calls met.
    const Error &error() const { return m_error; }

    //! What the keychain holds.
    std::optional<VaultEntry> vaulted();

    //! The ids of all users, page by page, in the order in which they came.
    QStringList everybody(const Credentials &actor, int pageSize);

    //! The profile on the connection, without the engine.
    ProfileBackend &backend() { return *m_backend; }

    FakeClock clock;
    Settings settings;
    FakeKeychain keychain;

    template<typename T>
    static T await(QCoro::Task<T> task)
    {
        return QCoro::waitFor(std::move(task));
    }

private:
    class Secrets;

    QString outcome(const Result<void> &result);
    std::unique_ptr<ProfileBackend> makeBackend(const Connection &connection) const;
    void close();

    QTemporaryDir m_folder;
    Connection m_connection;
    ProfileCatalogue m_profiles;
    std::unique_ptr<Secrets> m_secrets;
    std::chrono::milliseconds m_limit{5'000};
    Error m_error;
    std::unique_ptr<ProfileBackend> m_backend;
    std::unique_ptr<SessionVault> m_vault;
    std::unique_ptr<SqlJournal> m_journal;
    std::unique_ptr<Impersonation> m_console;
};

} // namespace Understudy
