// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "peer_bench.h"

#include "session/secret_settings.h"

namespace Understudy {

class PeerBench::Secrets final : public SecretSettings
{
public:
    QMap<QString, Secret> values;

    QCoro::Task<Result<QMap<QString, Secret>>> load(QString) override
    {
        const Result<QMap<QString, Secret>> copy = values; // QCoro 0.8 moves out of a member
        co_return copy;
    }
};

SignInFields emailAndPassword(const QString &email, const QString &password)
{
    return {{QStringLiteral("email"), Secret(email)},
            {QStringLiteral("password"), Secret(password)}};
}

PeerBench::PeerBench(Connection connection, const QString &profileFile)
    : m_connection(std::move(connection))
    , m_profiles(m_folder.filePath(QStringLiteral("profiles")))
    , m_secrets(std::make_unique<Secrets>())
{
    clock.setWall(QDateTime::currentDateTimeUtc());
    if (!profileFile.isEmpty()) {
        const Result<BackendProfile> imported = m_profiles.import(profileFile);
        if (!imported)
            qWarning("%ls", qUtf16Printable(imported.error().message));
    }
}

PeerBench::~PeerBench()
{
    close();
}

void PeerBench::setSecrets(const QMap<QString, Secret> &secrets)
{
    m_secrets->values = secrets;
}

void PeerBench::open()
{
    close();
    m_backend = makeBackend(m_connection);
    m_vault = std::make_unique<SessionVault>(keychain, QStringLiteral("installation"));
    m_journal = std::make_unique<SqlJournal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
    const BackendFactory backends =
        [this](const Connection &connection) -> Result<std::unique_ptr<Backend>> {
        return makeBackend(connection);
    };
    m_console = std::make_unique<Impersonation>(backends, *m_vault, *m_journal, clock, settings);
    outcome(await(m_console->open(m_connection)));
}

void PeerBench::close()
{
    if (m_console)
        await(m_console->shutdown());
    if (m_vault)
        await(m_vault->drain(std::chrono::seconds(5)));
    m_console.reset();
    m_journal.reset();
    m_vault.reset();
}

std::unique_ptr<ProfileBackend> PeerBench::makeBackend(const Connection &connection) const
{
    const Result<BackendProfile> profile = m_profiles.profileOf(connection);
    if (!profile)
        qFatal("%ls", qUtf16Printable(profile.error().message));
    return std::make_unique<ProfileBackend>(*profile, connection, clock, m_secrets.get(), m_limit);
}

QString PeerBench::state() const
{
    static const QStringList names{QStringLiteral("SignedOut"),
                                   QStringLiteral("SignedIn"),
                                   QStringLiteral("Starting"),
                                   QStringLiteral("Impersonating"),
                                   QStringLiteral("Stopping"),
                                   QStringLiteral("Unconfirmed")};
    return names.at(int(status().state));
}

std::optional<ProblemKind> PeerBench::problem() const
{
    return status().problem ? std::optional(status().problem->kind) : std::nullopt;
}

QString PeerBench::current() const
{
    return status().current ? status().current->identity.id : QString();
}

QString PeerBench::signIn(const SignInFields &fields)
{
    return outcome(await(m_console->signIn(fields)));
}

QString PeerBench::start(const QString &userId, int minutes)
{
    const StartOrder order{.userId = userId,
                           .reason = QStringLiteral("She asked us to look"),
                           .minutes = minutes};
    return outcome(await(m_console->start(order)));
}

QString PeerBench::signOut()
{
    return outcome(await(m_console->signOut()));
}

void PeerBench::stop()
{
    await(m_console->stop());
}

void PeerBench::verify()
{
    await(m_console->verify());
}

void PeerBench::pass(std::chrono::milliseconds by)
{
    clock.advance(by);
    m_console->tick();
}

QStringList PeerBench::everybody(const Credentials &actor, int pageSize)
{
    constexpr int mostPages = 50;
    UserQuery query{.limit = pageSize};
    QStringList ids;
    for (int pages = 0; pages < mostPages; ++pages) {
        const Result<UserPage> page = await(m_backend->findUsers(actor, query));
        if (!page)
            qWarning("%ls", qUtf16Printable(page.error().message));
        const UserPage found = page.value_or(UserPage{});
        for (const Identity &user : found.users)
            ids.append(user.id);
        query.from = found.next;
        if (query.from.isEmpty())
            break;
    }
    return ids;
}

QString PeerBench::outcome(const Result<void> &result)
{
    m_error = result ? Error{} : result.error();
    return result ? QStringLiteral("done") : errorKindName(m_error.kind);
}

std::optional<VaultEntry> PeerBench::vaulted()
{
    SessionVault reader(keychain, QStringLiteral("installation"));
    const VaultReading reading = await(reader.load(m_connection.id));
    return reading.state == VaultReading::State::Found ? std::optional(reading.entry)
                                                       : std::nullopt;
}

} // namespace Understudy
