// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/keychain_secret_settings.h"

namespace Understudy {

namespace {

QString nameOf(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::None:
        return {};
    case KeychainTrouble::Locked:
        return QStringLiteral("locked");
    case KeychainTrouble::NoService:
        return QStringLiteral("no service");
    case KeychainTrouble::TimedOut:
        return QStringLiteral("timed out");
    case KeychainTrouble::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

Result<void> resultOf(KeychainTrouble trouble)
{
    if (trouble != KeychainTrouble::None)
        return failure(errorOf(trouble));
    return {};
}

} // namespace

Error errorOf(KeychainTrouble trouble)
{
    return {.kind = ErrorKind::Unavailable,
            .message = nameOf(trouble),
            .source = QStringLiteral("keychain")};
}

KeychainSecretSettings::KeychainSecretSettings(SessionVault &vault)
    : m_vault(vault)
{ }

QCoro::Task<Result<QMap<QString, Secret>>> KeychainSecretSettings::load(QString connectionId)
{
    const SettingsReading reading = co_await m_vault.loadSettings(connectionId);
    if (reading.trouble != KeychainTrouble::None)
        co_return failure(errorOf(reading.trouble));
    co_return reading.settings;
}

QCoro::Task<Result<void>> KeychainSecretSettings::change(QString connectionId,
                                                         QMap<QString, Secret> changes)
{
    if (changes.isEmpty())
        co_return Result<void>();
    const SettingsReading reading = co_await m_vault.loadSettings(connectionId);
    if (reading.trouble != KeychainTrouble::None)
        co_return failure(errorOf(reading.trouble));
    QMap<QString, Secret> settings = reading.settings;
    settings.insert(changes);
    for (auto one = settings.begin(); one != settings.end();)
        one = one->isEmpty() ? settings.erase(one) : std::next(one);
    co_return resultOf(co_await m_vault.saveSettings(connectionId, settings));
}

QCoro::Task<Result<void>> KeychainSecretSettings::clear(QString connectionId)
{
    co_return resultOf(co_await m_vault.clearSettings(connectionId));
}

} // namespace Understudy
