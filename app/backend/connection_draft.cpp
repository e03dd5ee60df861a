// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/connection_draft.h"

#include "backend/connection_store.h"
#include "backend/http_route.h"
#include "session/credentials.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Understudy {

namespace {

const QString noProxy = QStringLiteral("none");

//! A setting as it is typed; a template is JSON on several lines.
QString textOf(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson()).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson()).trimmed();
    return value.toString();
}

QJsonValue valueOf(const QString &text, SettingType type)
{
    if (type != SettingType::Template)
        return text.trimmed();
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

QString proxyOf(const ConnectionDraft &draft)
{
    if (draft.proxyKind != ProxyKind::Address)
        return draft.proxyKind == ProxyKind::None ? noProxy : QString();
    const QString typed = draft.proxy.trimmed();
    return typed.contains(QLatin1String("://")) ? typed : QStringLiteral("http://") + typed;
}

std::optional<DraftTrouble> nameTrouble(const QString &name, const QList<Connection> &others)
{
    if (name.isEmpty())
        return DraftTrouble::NameMissing;
    const bool taken = std::any_of(others.cbegin(), others.cend(), [&name](const Connection &one) {
        return one.name == name;
    });
    return taken ? std::optional(DraftTrouble::NameTaken) : std::nullopt;
}

std::optional<DraftTrouble> addressTrouble(const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return DraftTrouble::AddressMissing;
    const QUrl url = addressOf(typed);
    const bool web =
        url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || url.host().isEmpty() || !web)
        return DraftTrouble::AddressInvalid;
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return DraftTrouble::AddressHasMore;
    return {};
}

bool hasControlCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

bool isPlainPath(const QString &text)
{
    const QStringList segments = text.split(QLatin1Char('/'));
    return !text.contains(QLatin1Char('?')) && !text.contains(QLatin1Char('#'))
        && !text.contains(QLatin1Char('{')) && !segments.contains(QStringLiteral("."))
        && !segments.contains(QStringLiteral(".."));
}

std::optional<DraftFault> templateFault(const QString &text)
{
    QJsonParseError error;
    QJsonDocument::fromJson(text.toUtf8(), &error);
    if (error.error == QJsonParseError::NoError)
        return {};
    return DraftFault{.trouble = DraftTrouble::NotJson, .detail = error.errorString()};
}

//! Its field is yet to be named.
std::optional<DraftFault> settingFault(const ProfileSetting &setting, const QString &typed)
{
    const QString text = typed.trimmed();
    if (setting.required && text.isEmpty())
        return DraftFault{.trouble = DraftTrouble::SettingMissing};
    if (setting.type == SettingType::Template)
        return text.isEmpty() ? std::nullopt : templateFault(text);
    if (hasControlCharacter(text))
        return DraftFault{.trouble = DraftTrouble::ControlCharacter};
    if (setting.type == SettingType::Path && !isPlainPath(text))
        return DraftFault{.trouble = DraftTrouble::NotAPath};
    if (setting.type == SettingType::Pointer && !text.isEmpty()
        && !text.startsWith(QLatin1Char('/')))
        return DraftFault{.trouble = DraftTrouble::NotAPointer};
    return {};
}

void addSettingFaults(QList<DraftFault> &faults,
                      const ConnectionDraft &draft,
                      const BackendProfile &profile)
{
    for (const ProfileSetting &setting : profile.settings) {
        std::optional<DraftFault> fault;
        if (setting.type != SettingType::Secret)
            fault = settingFault(setting, draft.settings.value(setting.id));
        else if (setting.required && !draft.secrets.contains(setting.id))
            fault = DraftFault{.trouble = DraftTrouble::SettingMissing};
        if (!fault)
            continue;
        fault->field = QStringLiteral("settings/") + setting.id;
        faults.append(*fault);
    }
}

} // namespace

ConnectionDraft draftOf(const Connection &connection, const BackendProfile &profile)
{
    ConnectionDraft draft{.name = connection.name,
                          .address = connection.address.toString(),
                          .profileId = profile.id,
                          .environment = connection.environment,
                          .limitMinutes = connection.limitMinutes,
                          .allowPlainHttp = connection.allowPlainHttp,
                          .allowChanges = connection.allowChanges,
                          .caFile = connection.caFile};
    if (connection.proxy == noProxy)
        draft.proxyKind = ProxyKind::None;
    else if (!connection.proxy.isEmpty())
        draft.proxyKind = ProxyKind::Address;
    if (draft.proxyKind == ProxyKind::Address)
        draft.proxy = connection.proxy;
    for (const ProfileSetting &setting : profile.settings) {
        const QJsonValue own = connection.settings.value(setting.id);
        if (setting.type != SettingType::Secret)
            draft.settings.insert(setting.id, textOf(own.isUndefined() ? setting.value : own));
        else if (!connection.id.isEmpty() && profile.id == connection.profileId)
            draft.secrets.insert(setting.id);
    }
    return draft;
}

QList<DraftFault> faultsOf(const ConnectionDraft &draft,
                           const BackendProfile *profile,
                           const QList<Connection> &others)
{
    QList<DraftFault> faults;
    const auto add = [&faults](const char *field, std::optional<DraftTrouble> trouble) {
        if (trouble)
            faults.append({.field = QLatin1String(field), .trouble = *trouble});
    };
    add("name", nameTrouble(draft.name.simplified(), others));
    add("address", addressTrouble(draft.address));
    if (isUnencrypted(addressOf(draft.address)) && !draft.allowPlainHttp)
        add("allowPlainHttp", DraftTrouble::NotEncrypted);
    if (profile)
        addSettingFaults(faults, draft, *profile);
    else
        add("profile", DraftTrouble::ProfileMissing);
    if (!isProxy(proxyOf(draft)))
        add("proxy", DraftTrouble::ProxyInvalid);
    const QString caFile = draft.caFile.trimmed();
    if (!caFile.isEmpty() && !tlsTrusting(caFile))
        add("caFile", DraftTrouble::CaFileUnusable);
    return faults;
}

Connection connectionOf(const ConnectionDraft &draft,
                        const BackendProfile &profile,
                        const Connection &base)
{
    Connection connection = base;
    connection.name = draft.name.simplified();
    connection.address = addressOf(draft.address);
    connection.profileId = profile.id;
    connection.environment = draft.environment;
    connection.limitMinutes = draft.limitMinutes;
    connection.allowPlainHttp = draft.allowPlainHttp && isUnencrypted(connection.address);
    connection.allowChanges = draft.allowChanges;
    connection.proxy = proxyOf(draft);
    connection.caFile = draft.caFile.trimmed();
    connection.settings = {};
    for (const ProfileSetting &setting : profile.settings) {
        if (setting.type == SettingType::Secret || !draft.settings.contains(setting.id))
            continue;
        const QJsonValue value = valueOf(draft.settings.value(setting.id), setting.type);
        if (value != setting.value)
            connection.settings.insert(setting.id, value);
    }
    connection.revokeProven = base.revokeProven && sameBackend(base, connection);
    return connection;
}

QUrl addressOf(const QString &typed)
{
    const QString text = typed.trimmed();
    if (text.contains(QLatin1String("://")) || text.isEmpty())
        return QUrl(text, QUrl::StrictMode);
    const QUrl plain(QStringLiteral("http://") + text, QUrl::StrictMode);
    return isLoopback(plain) ? plain : QUrl(QStringLiteral("https://") + text, QUrl::StrictMode);
}

bool isUnencrypted(const QUrl &address)
{
    return address.scheme() == QLatin1String("http") && !isLoopback(address);
}

bool sameBackend(const Connection &one, const Connection &other)
{
    return one.address == other.address && one.profileId == other.profileId
        && one.settings == other.settings;
}

} // namespace Understudy
