// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connection_desk.h"

#include "backend/connection_draft.h"
#include "backend/profile_backend.h"
#include "plain_text.h"
#include "wording.h"

#include <QCoroFuture>
#include <QFileInfo>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

namespace Understudy {

namespace {

//! For what is under way at the end.
constexpr std::chrono::seconds patience{5};

//! Without a keychain nothing can be in it.
Result<void> forgotten(KeychainTrouble trouble)
{
    if (trouble != KeychainTrouble::None && trouble != KeychainTrouble::NoService)
        return failure(errorOf(trouble));
    return {};
}

Result<void> inUse()
{
    return failure(ErrorKind::AlreadyImpersonating, {}, QStringLiteral("connections"));
}

QString nameOf(const Connection *connection)
{
    return connection ? neutralised(connection->name, 60) : QString();
}

} // namespace

ConnectionDesk::ConnectionDesk(Parts parts, TestedBackendFactory backends)
    : m_parts(parts)
    , m_backends(std::move(backends))
{
    bind();
}

void ConnectionDesk::bind()
{
    ConnectionPages *pages = &m_parts.pages;
    connect(pages, &ConnectionPages::opened, this, &ConnectionDesk::fillProfiles);
    connect(pages,
            &ConnectionPages::saveRequested,
            this,
            [this](const Connection &connection, const QMap<QString, Secret> &secrets) {
                QCoro::connect(save(connection, secrets),
                               this,
                               [this](const Result<QString> &done) {
                                   if (done)
                                       m_parts.pages.saved(*done);
                                   else
                                       m_parts.pages.showSaveError(done.error());
                               });
            });
    connect(pages, &ConnectionPages::removeRequested, this, [this](const QString &id) {
        const QString words = tr("%1 is removed.").arg(nameOf(find(id)));
        QCoro::connect(remove(id), this, [this, words](const Result<void> &done) {
            tell(done, words);
        });
    });
    connect(pages, &ConnectionPages::importRequested, this, [this](const QString &path) {
        QCoro::connect(importFrom(path), this, [this](const Result<QString> &done) {
            const Result<void> plain = done ? Result<void>() : failure(done.error());
            tell(plain,
                 done ? tr("%1 is imported. Edit it if it needs a secret, then test it.")
                            .arg(nameOf(find(*done)))
                      : QString());
        });
    });
    connect(pages,
            &ConnectionPages::exportRequested,
            this,
            [this](const QString &id, const QString &path) {
                const QString words =
                    tr("%1 is exported to %2, without its secrets.")
                        .arg(nameOf(find(id)), neutralised(QFileInfo(path).fileName()));
                QCoro::connect(exportTo(id, path), this, [this, words](const Result<void> &done) {
                    tell(done, words);
                });
            });
    connect(pages, &ConnectionPages::profileImportRequested, this, &ConnectionDesk::importProfile);
    connect(pages, &ConnectionPages::testRequested, this, [this](const ConnectionTest &wanted) {
        QCoro::connect(test(wanted), this, [] {});
    });
    connect(pages, &ConnectionPages::testLeft, this, &ConnectionDesk::abortTest);
}

void ConnectionDesk::fillProfiles()
{
    QList<ProfileChoice> choices;
    for (const BackendProfile &profile : m_parts.profiles.profiles())
        choices.append(
            {.profile = profile, .traits = ProfileBackend(profile, {}, m_parts.clock).traits()});
    std::stable_sort(choices.begin(), choices.end(), [](const auto &one, const auto &other) {
        return one.profile.name.localeAwareCompare(other.profile.name) < 0;
    });
    m_parts.pages.setProfiles(choices);
}

void ConnectionDesk::setConnections(const QList<Connection> &connections)
{
    m_connections = connections;
    m_parts.pages.setConnections(connections);
}

void ConnectionDesk::tell(const Result<void> &done, const QString &words)
{
    if (done)
        m_parts.pages.showMessage(words);
    else
        m_parts.pages.showError(Wording::error(done.error(), {}), Wording::details(done.error()));
}

const Connection *ConnectionDesk::find(const QString &id) const
{
    const auto found = std::find_if(m_connections.cbegin(),
                                    m_connections.cend(),
                                    [&id](const Connection &one) { return one.id == id; });
    return found == m_connections.cend() ? nullptr : &*found;
}

bool ConnectionDesk::isInUse(const QString &id) const
{
    const ImpersonationStatus &status = m_parts.impersonation.status();
    return status.barShown() && status.connectionId == id;
}

QCoro::Task<Result<QString>> ConnectionDesk::save(Connection connection,
                                                  QMap<QString, Secret> secrets)
{
    const ActivityScope underWay(m_activity);
    const Result<BackendProfile> usable = m_parts.profiles.profileOf(connection);
    if (!usable)
        co_return failure(usable.error());
    const bool isNew = connection.id.isEmpty();
    if (isNew)
        connection.id = newConnectionId();
    if (const Connection *before = find(connection.id)) {
        const Result<void> ready = co_await prepareToChange(*before, connection);
        if (!ready)
            co_return failure(ready.error());
    }
    const Result<void> kept = co_await m_parts.secrets.change(connection.id, secrets);
    if (!kept)
        co_return failure(kept.error());
    const Result<void> written = co_await write(connection);
    if (written)
        co_return connection.id;
    if (isNew && !secrets.isEmpty())
        co_await m_parts.secrets.clear(connection.id);
    co_return failure(written.error());
}

//! What was meant for one backend must not reach another.
QCoro::Task<Result<void>> ConnectionDesk::prepareToChange(Connection before, Connection after)
{
    if (isInUse(before.id))
        co_return inUse();
    if (sameBackend(before, after))
        co_return Result<void>();
    const Result<void> left = co_await forgetSession(before);
    if (!left || before.profileId == after.profileId)
        co_return left;
    co_return co_await m_parts.secrets.clear(before.id);
}

QCoro::Task<Result<void>> ConnectionDesk::remove(QString id)
{
    const ActivityScope underWay(m_activity);
    const Connection *known = find(id);
    if (!known)
        co_return Result<void>();
    if (isInUse(id))
        co_return inUse();
    const Result<void> left = co_await forgetSession(*known);
    if (!left)
        co_return left;
    const Result<void> cleared = forgotten(co_await m_parts.vault.clearSettings(id));
    if (!cleared)
        co_return cleared;
    const auto work = [this, id] {
        return m_parts.store.remove(id);
    };
    const Connections stored = co_await QtConcurrent::run(work);
    if (!stored)
        co_return failure(stored.error());
    Q_EMIT changed(*stored, id);
    co_return Result<void>();
}

QCoro::Task<Result<void>> ConnectionDesk::forgetSession(Connection connection)
{
    if (connection.id == m_parts.impersonation.status().connectionId) {
        if (!m_parts.impersonation.status().actor.id.isEmpty())
            co_await m_parts.impersonation.signOut(); // it tells what went wrong by itself
    } else {
        const VaultReading reading = co_await m_parts.vault.load(connection.id);
        const auto backend = m_backends(connection, &m_parts.secrets);
        if (reading.state == VaultReading::State::Found && backend)
            co_await (*backend)->signOut(reading.entry.actor.credentials); // if it can be reached
    }
    co_return forgotten(co_await m_parts.vault.clear(connection.id));
}

QCoro::Task<Result<void>> ConnectionDesk::write(Connection connection)
{
    const auto work = [this, connection] {
        return m_parts.store.put(connection);
    };
    const Connections stored = co_await QtConcurrent::run(work);
    if (!stored)
        co_return failure(stored.error());
    Q_EMIT changed(*stored, connection.id);
    co_return Result<void>();
}

QCoro::Task<Result<QString>> ConnectionDesk::importFrom(QString path)
{
    const ActivityScope underWay(m_activity);
    const auto work = [path, others = m_connections] {
        return importConnection(path, others);
    };
    const Result<Connection> imported = co_await QtConcurrent::run(work);
    if (!imported)
        co_return failure(imported.error());
    if (!m_parts.profiles.profiles().contains(imported->profileId)) {
        const QString words = tr("it needs the profile “%1”, which is not here. Import that first");
        co_return failure(ErrorKind::Invalid,
                          words.arg(neutralised(imported->profileId, 60)),
                          QStringLiteral("connections"));
    }
    const Result<void> written = co_await write(*imported);
    if (!written)
        co_return failure(written.error());
    co_return imported->id;
}

QCoro::Task<Result<void>> ConnectionDesk::exportTo(QString id, QString path)
{
    const ActivityScope underWay(m_activity);
    const Connection *known = find(id);
    if (!known)
        co_return Result<void>();
    const auto work = [path, connection = *known] {
        return exportConnection(connection, path);
    };
    co_return co_await QtConcurrent::run(work);
}

void ConnectionDesk::importProfile(const QString &path)
{
    const Result<BackendProfile> imported = m_parts.profiles.import(path);
    if (imported)
        fillProfiles();
    tell(imported ? Result<void>() : failure(imported.error()),
         imported ? tr("The profile %1 is here now. Choose it when you add a connection.")
                        .arg(neutralised(imported->name, 60))
                  : QString());
}

void ConnectionDesk::abortTest()
{
    if (!m_check || m_check->isCancelled()) // how it ends is not to be disturbed
        return;
    m_check->cancel();
    m_tested->abort();
}

QCoro::Task<void> ConnectionDesk::shutdown()
{
    abortTest();
    co_await m_activity->idle(patience);
    while (m_tested) { // a test that cannot end well: the next start tells of its orphan
        m_tested->abort();
        co_await m_activity->idle(std::chrono::milliseconds(100));
    }
}

} // namespace Understudy
