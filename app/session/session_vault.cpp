// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_vault.h"

#include "session/keychain_entries.h"
#include "session/session_json.h"

#include <QJsonDocument>

#include <sodium.h>

namespace Understudy {

namespace {

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), size_t(bytes.size()));
}

QByteArray toBytes(const VaultEntry &entry)
{
    QJsonObject object{{QStringLiteral("version"), QStringLiteral("1")},
                       {QStringLiteral("actor"), entry.actor.toJson()}};
    if (entry.subject)
        object.insert(QStringLiteral("subject"), entry.subject->toJson());
    if (!entry.journalId.isEmpty())
        object.insert(QStringLiteral("journal"), entry.journalId);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

//! \a bytes as a secret; they themselves are overwritten.
Secret secretOf(QByteArray bytes)
{
    const Secret secret{QByteArrayView(bytes)};
    wipe(bytes);
    return secret;
}

QByteArray toBytes(const QMap<QString, Secret> &settings)
{
    QJsonObject values;
    for (auto one = settings.cbegin(); one != settings.cend(); ++one)
        values.insert(one.key(), jsonBytes(one->reveal()));
    return QJsonDocument(QJsonObject{{QStringLiteral("version"), QStringLiteral("1")},
                                     {QStringLiteral("settings"), values}})
        .toJson(QJsonDocument::Compact);
}

std::optional<QMap<QString, Secret>> settingsFrom(const QByteArray &bytes)
{
    StrictReader reader(QJsonDocument::fromJson(bytes).object(), QStringLiteral("settings"));
    const bool known = reader.text(QStringLiteral("version")) == QLatin1String("1");
    const QJsonObject values = reader.object(QStringLiteral("settings"));
    StrictReader each(values, QStringLiteral("settings"));
    QMap<QString, Secret> settings;
    for (auto one = values.begin(); one != values.end(); ++one)
        settings.insert(one.key(), each.secret(one.key()));
    return known && !reader.fault() && !each.fault() ? std::optional(settings) : std::nullopt;
}

Session sessionOf(StrictReader &reader, const QString &member)
{
    const Result<Session> session = Session::fromJson(reader.object(member));
    if (!session)
        reader.fail(session.error());
    return session.value_or(Session());
}

std::optional<VaultEntry> fromBytes(const QByteArray &bytes)
{
    StrictReader reader(QJsonDocument::fromJson(bytes).object(), QStringLiteral("entry"));
    if (reader.text(QStringLiteral("version")) != QLatin1String("1"))
        return {};
    VaultEntry entry{.actor = sessionOf(reader, QStringLiteral("actor"))};
    if (reader.has(QStringLiteral("subject")))
        entry.subject = sessionOf(reader, QStringLiteral("subject"));
    if (reader.has(QStringLiteral("journal")))
        entry.journalId = reader.text(QStringLiteral("journal"));
    if (reader.fault())
        return {};
    return entry;
}

VaultReading toVaultReading(const KeychainReading &reading)
{
    if (reading.state == KeychainReading::State::Absent)
        return {.state = VaultReading::State::Absent};
    if (reading.state == KeychainReading::State::Unavailable)
        return {.state = VaultReading::State::Unavailable, .trouble = reading.trouble};
    const std::optional<VaultEntry> entry = fromBytes(reading.data);
    if (!entry)
        return {.state = VaultReading::State::Unavailable, .trouble = KeychainTrouble::Failed};
    return {.state = VaultReading::State::Found, .entry = *entry};
}

SettingsReading toSettingsReading(const KeychainReading &reading)
{
    if (reading.state == KeychainReading::State::Absent)
        return {};
    if (reading.state == KeychainReading::State::Unavailable)
        return {.trouble = reading.trouble};
    const auto settings = settingsFrom(reading.data);
    return settings ? SettingsReading{.settings = *settings}
                    : SettingsReading{.trouble = KeychainTrouble::Failed};
}

} // namespace

class SessionVault::Private
{
public:
    Private(Keychain &keychain, QString installation)
        : entries(keychain)
        , installationId(std::move(installation))
    { }

    QString keyOf(const QString &connectionId) const
    {
        return QStringLiteral("%1/%2").arg(installationId, connectionId);
    }

    //! Beside the sessions, which change often and must stay small.
    QString settingsKeyOf(const QString &connectionId) const
    {
        return keyOf(connectionId) + QStringLiteral("/settings");
    }

    KeychainEntries entries;
    QString installationId;
};

SessionVault::SessionVault(Keychain &keychain, QString installationId)
    : d(std::make_unique<Private>(keychain, std::move(installationId)))
{ }

SessionVault::~SessionVault() = default;

QCoro::Task<VaultReading> SessionVault::load(QString connectionId)
{
    KeychainReading reading = co_await d->entries.read(connectionId, d->keyOf(connectionId));
    const VaultReading result = toVaultReading(reading);
    wipe(reading.data);
    co_return result;
}

QCoro::Task<KeychainTrouble> SessionVault::save(QString connectionId, VaultEntry entry)
{
    const Secret wanted = secretOf(toBytes(entry));
    co_return co_await d->entries.put(connectionId, d->keyOf(connectionId), wanted);
}

QCoro::Task<KeychainTrouble> SessionVault::clear(QString connectionId)
{
    co_return co_await d->entries.put(connectionId, d->keyOf(connectionId), Secret());
}

QCoro::Task<SettingsReading> SessionVault::loadSettings(QString connectionId)
{
    KeychainReading reading =
        co_await d->entries.read(connectionId, d->settingsKeyOf(connectionId));
    const SettingsReading result = toSettingsReading(reading);
    wipe(reading.data);
    co_return result;
}

QCoro::Task<KeychainTrouble> SessionVault::saveSettings(QString connectionId,
                                                        QMap<QString, Secret> settings)
{
    const Secret wanted = settings.isEmpty() ? Secret() : secretOf(toBytes(settings));
    co_return co_await d->entries.put(connectionId, d->settingsKeyOf(connectionId), wanted);
}

QCoro::Task<KeychainTrouble> SessionVault::clearSettings(QString connectionId)
{
    co_return co_await d->entries.put(connectionId, d->settingsKeyOf(connectionId), Secret());
}

QCoro::Task<KeychainTrouble> SessionVault::unlock()
{
    co_return co_await d->entries.unlock();
}

QCoro::Task<void> SessionVault::drain(std::chrono::milliseconds limit)
{
    co_await d->entries.drain(limit);
}

} // namespace Understudy
