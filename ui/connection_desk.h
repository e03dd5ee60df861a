// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection_store.h"
#include "backend/profile_catalogue.h"
#include "impersonation/impersonation.h"
#include "pages/connections/connection_pages.h"
#include "session/activity.h"
#include "session/keychain_secret_settings.h"

namespace Understudy {

//! Makes the backend of a connection with the secret settings from a source of its own.
using TestedBackendFactory =
    std::function<Result<std::unique_ptr<Backend>>(const Connection &, SecretSettings *)>;

//! Does what the pages about connections ask for: the file, the keychain and the test. One thing at
//! a time. Who is signed in where a connection is removed, or becomes another backend, is signed
//! out first.
class ConnectionDesk final : public QObject
{
    Q_OBJECT

public:
    //! What it works with; all borrowed, and outliving shutdown().
    struct Parts
    {
        ConnectionStore &store;
        ProfileCatalogue &profiles;
        SessionVault &vault;
        KeychainSecretSettings &secrets;
        Impersonation &impersonation;
        Journal &journal;
        const Clock &clock;
        const Settings &settings;
        ConnectionPages &pages;
    };

    ConnectionDesk(Parts parts, TestedBackendFactory backends);

    void setConnections(const QList<Connection> &connections);

    //! Whom a test holds a session of at the moment; empty for nobody.
    QString testedUser() const { return m_testedUser; }

    //! Ends what a test has under way; it then ends what it began.
    void abortTest();
    //! The same, and returns when nothing is under way.
    QCoro::Task<void> shutdown();

Q_SIGNALS:
    //! The file's connections now, and the id of the one that was changed, added or removed.
    void changed(const QList<Understudy::Connection> &stored, const QString &id);
    //! A test has begun to be somebody, or (empty) has ended it.
    void testedUserChanged(const QString &userId);

private:
    using Connections = Result<QList<Connection>>;

    void bind();
    void fillProfiles();
    void tell(const Result<void> &done, const QString &words);
    QCoro::Task<Result<QString>> save(Connection connection, QMap<QString, Secret> secrets);
    QCoro::Task<Result<void>> prepareToChange(Connection before, Connection after);
    QCoro::Task<Result<void>> remove(QString id);
    //! Signs out who is signed in at \a connection, as far as that can be, and forgets the session.
    QCoro::Task<Result<void>> forgetSession(Connection connection);
    QCoro::Task<Result<void>> write(Connection connection);
    QCoro::Task<Result<QString>> importFrom(QString path);
    QCoro::Task<Result<void>> exportTo(QString id, QString path);
    void importProfile(const QString &path);
    QCoro::Task<void> test(ConnectionTest test);
    QCoro::Task<QList<CheckStep>> runCheck(ConnectionTest test);
    QCoro::Task<Result<void>> recordIntent(ConnectionTest test);
    QCoro::Task<void> recordOutcome(QList<CheckStep> steps);
    QCoro::Task<void> keepProof(Connection tested, QList<CheckStep> steps);
    void setTestedUser(const QString &userId);
    const Connection *find(const QString &id) const;
    bool isInUse(const QString &id) const;

    Parts m_parts;
    TestedBackendFactory m_backends;
    QList<Connection> m_connections;
    std::unique_ptr<Backend> m_tested; //!< while a test runs
    BackendCheck *m_check = nullptr; //!< while it asks
    QString m_testedUser;
    JournalEntry m_entry; //!< of a test that switches
    std::shared_ptr<Activity> m_activity = std::make_shared<Activity>();
};

} // namespace Understudy
