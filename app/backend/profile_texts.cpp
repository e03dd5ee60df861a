// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_texts.h"

#include "backend/reply_reader.h"
#include "backend/text_shapes.h"
#include "backend/text_template.h"
#include "base/json_cursor.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

//! Some say where a request goes, how long it is and as whom: those are ours.
void checkHeaderName(const QString &name, const JsonCursor &one)
{
    static const QStringList ours{QStringLiteral("connection"),
                                  QStringLiteral("content-length"),
                                  QStringLiteral("cookie"),
                                  QStringLiteral("host"),
                                  QStringLiteral("transfer-encoding")};
    if (!isHeaderName(name))
        one.fail(QStringLiteral("is not the name of a header"));
    if (ours.contains(name.toLower()))
        one.fail(QStringLiteral("is a header that no profile sets"));
}

//! Why \a value cannot be a setting of \a type; nothing where it can.
const char *faultOf(const QJsonValue &value, SettingType type)
{
    if (type == SettingType::Template)
        return nullptr;
    if (!value.isString())
        return "must be a text";
    const QString text = value.toString();
    const bool control = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
    if (control)
        return "must have no control characters";
    const QString rooted = text.startsWith(QLatin1Char('/')) ? text : QLatin1Char('/') + text;
    if (type == SettingType::Path && (!isPlainPath(rooted) || text.contains(QLatin1Char('{'))))
        return "must be a plain path: no query, no fragment, no dots";
    if (type == SettingType::Pointer && !isPointer(text))
        return "must be a JSON pointer such as /result/user";
    return nullptr;
}

} // namespace

void checkIdentifier(const QString &name, const JsonCursor &one)
{
    if (!isIdentifier(name))
        one.fail(QStringLiteral("must be letters, digits, hyphens and underscores"));
}

QString ProfileTexts::newPlaceholder(const JsonCursor &one)
{
    // They have a value in a list alone, and their names are taken everywhere.
    static const QStringList ofLists{
        at("query"), at("limit"), at("offset"), at("page"), at("cursor"), at("impersonationId")};
    const QString name = one.text();
    checkIdentifier(name, one);
    if (m_known.contains(name) || ofLists.contains(name))
        one.fail(QStringLiteral("is taken"));
    m_known.append(name);
    return name;
}

ProfileSetting ProfileTexts::newSetting(const JsonCursor &one, const QJsonValue &given)
{
    one.onlyMembers({"id", "label", "type", "default"});
    ProfileSetting setting{.id = newPlaceholder(one.member(at("id"))),
                           .label = one.member(at("label")).text(),
                           .type = one.member(at("type"))
                                       .oneOf<SettingType>({{"text", SettingType::Text},
                                                            {"path", SettingType::Path},
                                                            {"pointer", SettingType::Pointer},
                                                            {"template", SettingType::Template},
                                                            {"secret", SettingType::Secret}}),
                           .required = !one.member(at("default")).exists()};
    setting.value = settingValue(one, setting.type, given);
    m_settings.append(setting);
    return setting;
}

QJsonValue ProfileTexts::settingValue(const JsonCursor &one,
                                      SettingType type,
                                      const QJsonValue &given) const
{
    const JsonCursor fallback = one.member(at("default"));
    if (type == SettingType::Secret) {
        if (fallback.exists() && fallback.value() != QJsonValue(QString()))
            fallback.fail(QStringLiteral("must be empty: a secret has no default"));
        if (!given.isUndefined())
            one.fail(QStringLiteral("is a secret, which the keychain keeps"));
        return QString();
    }
    const QJsonValue usual = fallback.exists() ? fallback.value() : QJsonValue(QString());
    const QJsonValue &value = given.isUndefined() ? usual : given;
    if (const char *fault = faultOf(value, type))
        (given.isUndefined() ? fallback : one).fail(at(fault));
    return value;
}

const ProfileSetting *ProfileTexts::setting(const QString &id) const
{
    const auto found = std::find_if(m_settings.cbegin(),
                                    m_settings.cend(),
                                    [&id](const ProfileSetting &one) { return one.id == id; });
    return found == m_settings.cend() ? nullptr : &*found;
}

//! \a text with the settings in it replaced: no other placeholder has a value yet.
QString ProfileTexts::withSettings(const QString &text, const JsonCursor &one) const
{
    const auto lookup = [this](const QString &name) -> std::optional<QJsonValue> {
        const ProfileSetting *const found = setting(name);
        const bool fits =
            found && (found->type == SettingType::Text || found->type == SettingType::Pointer);
        return fits ? std::optional(found->value) : std::nullopt;
    };
    const std::optional<QString> result = expandText(text, lookup);
    if (!result)
        one.fail(QStringLiteral("may have placeholders of text and pointer settings alone"));
    return result.value_or(QString());
}

ProfileTexts ProfileTexts::ofRows() const
{
    ProfileTexts result = *this;
    result.m_ofRows = true;
    return result;
}

QString ProfileTexts::text(const JsonCursor &one) const
{
    const QString text = one.text();
    checkPlaceholders(text, one, Place::Text);
    return text;
}

QString ProfileTexts::openText(const JsonCursor &one) const
{
    const QString text = one.text();
    checkPlaceholders(text, one, Place::OpenText);
    return text;
}

QList<NamedText> ProfileTexts::texts(const JsonCursor &one) const
{
    QList<NamedText> result;
    for (const auto &[name, each] : one.members())
        result.append({name, text(each)});
    return result;
}

QList<NamedText> ProfileTexts::openTexts(const JsonCursor &one) const
{
    QList<NamedText> result;
    for (const auto &[name, each] : one.members())
        result.append({name, openText(each)});
    return result;
}

QList<NamedText> ProfileTexts::headers(const JsonCursor &one) const
{
    for (const auto &[name, each] : one.members())
        checkHeaderName(name, each);
    return texts(one);
}

QStringList ProfileTexts::headerNames(const JsonCursor &list) const
{
    QStringList result;
    for (const JsonCursor &one : list.elements())
        result.append(QString::fromLatin1(headerName(one)));
    return result;
}

QByteArray ProfileTexts::headerName(const JsonCursor &one) const
{
    const QString name = one.text(QString());
    if (one.exists())
        checkHeaderName(name, one);
    return name.toLatin1();
}

QString ProfileTexts::path(const JsonCursor &one) const
{
    const QString text = one.text();
    if (!text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("{+")))
        one.fail(QStringLiteral("must start with a slash or a path setting"));
    if (!isPlainPath(text))
        one.fail(QStringLiteral("must be a plain path: no query, no fragment, no dots"));
    checkPlaceholders(text, one, Place::Path);
    return text;
}

QString ProfileTexts::pathWithQuery(const JsonCursor &one) const
{
    const QString text = one.text();
    const QString query = text.section(QLatin1Char('?'), 1);
    if (!isPlainQuery(query))
        one.fail(QStringLiteral("must be a path and a query"));
    checkPlaceholders(query, one, Place::OpenText);
    path(one.at(text.section(QLatin1Char('?'), 0, 0)));
    return text;
}

QString ProfileTexts::pathPattern(const QString &text, const JsonCursor &one) const
{
    if (!text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("{+")))
        one.fail(QStringLiteral("must start with a slash or a path setting"));
    if (!isPathPattern(text))
        one.fail(QStringLiteral("must be a path: no query, no fragment, no space"));
    checkPlaceholders(text, one, Place::Path);
    return text;
}

QJsonValue ProfileTexts::json(const JsonCursor &one) const
{
    return json(one, true);
}

//! What a template holds is checked where it stands: which placeholders have a value depends on it.
QJsonValue ProfileTexts::json(const JsonCursor &one, bool mayBeTemplate) const
{
    const QJsonValue &value = one.value();
    if (value.isString()) {
        const QString text = value.toString();
        const ProfileSetting *const found =
            mayBeTemplate && text.startsWith(QLatin1Char('{')) && text.endsWith(QLatin1Char('}'))
            ? setting(text.mid(1, text.size() - 2))
            : nullptr;
        if (found && found->type == SettingType::Template)
            return json(one.at(found->value), false);
        checkPlaceholders(text, one, Place::Text);
        return value;
    }
    if (value.isArray()) {
        QJsonArray result;
        for (const JsonCursor &each : one.elements())
            result.append(json(each, mayBeTemplate));
        return result;
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    for (const auto &[name, each] : one.members())
        result.insert(name, json(each, mayBeTemplate));
    return result;
}

QList<QByteArray> ProfileTexts::cookieNames(const JsonCursor &one) const
{
    QList<QByteArray> result;
    for (const JsonCursor &each : one.elements())
        result.append(withSettings(each.text(), each).toLatin1());
    return result;
}

QString ProfileTexts::reference(const JsonCursor &one) const
{
    return reference(one.text(), one);
}

QString ProfileTexts::reference(const QString &text, const JsonCursor &one) const
{
    const QString result = withSettings(text, one);
    // A setting without a value leaves nothing to find, which is no fault of the profile.
    const auto filled = [this](const QString &name) -> std::optional<QJsonValue> {
        const QString value = setting(name) ? setting(name)->value.toString() : QString();
        return value.isEmpty() ? QStringLiteral("x") : value;
    };
    checkReference(isReference(result) ? result : expandText(text, filled).value_or(result), one);
    return result;
}

void ProfileTexts::checkReference(const QString &reference, const JsonCursor &one) const
{
    const QString kind = reference.section(QLatin1Char(':'), 0, 0);
    const QString name = reference.section(QLatin1Char(':'), 1).section(QLatin1Char('/'), 0, 0);
    const bool ofRow = kind == QLatin1String("item");
    if (!isReference(reference))
        one.fail(QStringLiteral("must be a reference such as body:/user/id or header:Name"));
    else if (ofRow && !m_ofRows)
        one.fail(QStringLiteral("may be an item: reference in a row of users alone"));
    else if (!ofRow && m_ofRows)
        one.fail(QStringLiteral("must be an item: reference"));
    else if (kind == QLatin1String("doc") && !m_documents.contains(name))
        one.fail(QStringLiteral("does not know the document \"%1\"").arg(name));
}

bool ProfileTexts::isSecret(const QString &reference) const
{
    const QString kind = reference.section(QLatin1Char(':'), 0, 0);
    const QString name = reference.section(QLatin1Char(':'), 1).section(QLatin1Char('/'), 0, 0);
    return kind == QLatin1String("cookie") || kind == QLatin1String("value")
        || reference.compare(QLatin1String("header:Set-Cookie"), Qt::CaseInsensitive) == 0
        || (kind == QLatin1String("doc") && m_documents.value(name));
}

bool ProfileTexts::isKnown(const QString &placeholder) const
{
    const QString kind = placeholder.section(QLatin1Char(':'), 0, 0);
    if (kind == placeholder) {
        const ProfileSetting *const found = setting(placeholder);
        return m_known.contains(placeholder) && (!found || found->type != SettingType::Template);
    }
    const QString name = placeholder.mid(kind.size() + 1);
    if (kind == QLatin1String("cookie")) {
        const std::optional<QStringList> inner = placeholdersIn(name);
        return !name.isEmpty() && inner
            && std::all_of(inner->cbegin(), inner->cend(), [this](const QString &one) {
                   return setting(one) && setting(one)->type == SettingType::Text;
               });
    }
    if (kind == QLatin1String("base64")) {
        const QStringList both = name.split(QLatin1Char(','));
        return both.size() == 2 && isKnown(both.first()) && isKnown(both.last());
    }
    return (kind == QLatin1String("value") || kind == QLatin1String("actor"))
        && m_values.contains(name);
}

//! Whether \a placeholder, one that is known, lets a secret setting out.
bool ProfileTexts::isSecretSetting(const QString &placeholder) const
{
    const QString base64 = QStringLiteral("base64:");
    const QStringList names = placeholder.startsWith(base64)
        ? placeholder.mid(base64.size()).split(QLatin1Char(','))
        : QStringList{placeholder};
    return std::any_of(names.cbegin(), names.cend(), [this](const QString &name) {
        return setting(name) && setting(name)->type == SettingType::Secret;
    });
}

void ProfileTexts::checkPlaceholders(const QString &text, const JsonCursor &one, Place place) const
{
    const std::optional<QStringList> names = placeholdersIn(text);
    if (!names)
        one.fail(QStringLiteral("has braces that do not match"));
    for (const QString &name : names.value_or(QStringList())) {
        const bool keepsSlashes = name.startsWith(QLatin1Char('+'));
        const ProfileSetting *const found = setting(keepsSlashes ? name.mid(1) : name);
        const bool isPath = found && found->type == SettingType::Path;
        if (keepsSlashes && (place != Place::Path || !isPath))
            one.fail(QStringLiteral("{%1} is for settings of type path, in a path").arg(name));
        else if (!keepsSlashes && found && found->type == SettingType::Template)
            one.fail(QStringLiteral("{%1} is a template: a whole value in json").arg(name));
        else if (!keepsSlashes && !isKnown(name))
            one.fail(QStringLiteral("does not know the placeholder {%1}").arg(name));
        else if (place != Place::Text && isSecretSetting(name))
            one.fail(QStringLiteral("{%1} is a secret, which no address may hold").arg(name));
    }
}

} // namespace Understudy
