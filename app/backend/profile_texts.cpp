// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend/profile_texts.h"

#include "backend/json_cursor.h"
#include "backend/reply_reader.h"
#include "backend/text_template.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace Understudy {

namespace {

QString at(const char *name)
{
    return QString::fromLatin1(name);
}

bool isWholly(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

//! RFC 9110 5.6.2; those that say where a request goes, how long it is and as whom are ours.
void checkHeaderName(const QString &name, const JsonCursor &one)
{
    static const QStringList ours{QStringLiteral("connection"),
                                  QStringLiteral("content-length"),
                                  QStringLiteral("cookie"),
                                  QStringLiteral("host"),
                                  QStringLiteral("transfer-encoding")};
    if (!isWholly(name, QStringLiteral("[!#$%&'*+.^_`|~0-9A-Za-z-]+")))
        one.fail(QStringLiteral("is not the name of a header"));
    if (ours.contains(name.toLower()))
        one.fail(QStringLiteral("is a header that no profile sets"));
}

//! \a text with a letter in the place of each placeholder.
QString literalPart(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("\\{(?:[^{}]|\\{[^{}]*\\})*\\}"));
    return QString(text).replace(placeholder, QStringLiteral("x"));
}

//! Whether \a text, whatever its placeholders' values, stays below where it starts (RFC 3986 3.3).
bool isPlainPath(const QString &text)
{
    const QString literal = literalPart(text);
    QStringList segments = literal.split(QLatin1Char('/')).mid(1);
    if (!segments.isEmpty() && segments.last().isEmpty())
        segments.removeLast();
    const auto movesUp = [](const QString &segment) {
        const QString said = QUrl::fromPercentEncoding(segment.toLatin1());
        return said.isEmpty() || said == QLatin1String(".") || said == QLatin1String("..");
    };
    return isWholly(literal, QStringLiteral("(?:[A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})*"))
        && std::none_of(segments.cbegin(), segments.cend(), movesUp);
}

//! RFC 6901 section 3.
bool isPointer(const QString &text)
{
    return isWholly(text, QStringLiteral("(?:/(?:[^~/{}]|~[01])*)*"));
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

QString ProfileTexts::newPlaceholder(const JsonCursor &one)
{
    const QString name = one.text();
    if (!isWholly(name, QStringLiteral("[A-Za-z][A-Za-z0-9_-]{0,63}")))
        one.fail(QStringLiteral("must be letters, digits, hyphens and underscores"));
    if (m_known.contains(name))
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
    const auto found =
        std::find_if(m_settings.cbegin(), m_settings.cend(), [&id](const ProfileSetting &one) {
            return one.id == id;
        });
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

QString ProfileTexts::text(const JsonCursor &one) const
{
    const QString text = one.text();
    checkPlaceholders(text, one, false);
    return text;
}

QList<NamedText> ProfileTexts::texts(const JsonCursor &one) const
{
    QList<NamedText> result;
    for (const auto &[name, each] : one.members())
        result.append({name, text(each)});
    return result;
}

QList<NamedText> ProfileTexts::headers(const JsonCursor &one) const
{
    for (const auto &[name, each] : one.members())
        checkHeaderName(name, each);
    return texts(one);
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
    checkPlaceholders(text, one, true);
    return text;
}

QString ProfileTexts::pathWithQuery(const JsonCursor &one) const
{
    const QString text = one.text();
    const QString query = text.section(QLatin1Char('?'), 1);
    if (!isWholly(literalPart(query),
                  QStringLiteral("(?:[A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*")))
        one.fail(QStringLiteral("must be a path and a query"));
    checkPlaceholders(query, one, false);
    path(one.at(text.section(QLatin1Char('?'), 0, 0)));
    return text;
}

QString ProfileTexts::pathPattern(const QString &text, const JsonCursor &one) const
{
    if (!text.startsWith(QLatin1Char('/')) && !text.startsWith(QLatin1String("{+")))
        one.fail(QStringLiteral("must start with a slash or a path setting"));
    checkPlaceholders(text, one, true);
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
        checkPlaceholders(text, one, false);
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
    if (!isReference(result))
        one.fail(QStringLiteral("must be a reference such as body:/user/id or header:Name"));
    return result;
}

bool ProfileTexts::isSecret(const QString &reference) const
{
    const QString kind = reference.section(QLatin1Char(':'), 0, 0);
    const QString name = reference.section(QLatin1Char(':'), 1).section(QLatin1Char('/'), 0, 0);
    return kind == QLatin1String("cookie") || kind == QLatin1String("value")
        || reference.compare(QLatin1String("header:Set-Cookie"), Qt::CaseInsensitive) == 0
        || (kind == QLatin1String("doc") && m_secretDocuments.contains(name));
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

void ProfileTexts::checkPlaceholders(const QString &text, const JsonCursor &one, bool isPath) const
{
    const std::optional<QStringList> names = placeholdersIn(text);
    if (!names)
        one.fail(QStringLiteral("has braces that do not match"));
    for (const QString &name : names.value_or(QStringList())) {
        const bool keepsSlashes = name.startsWith(QLatin1Char('+'));
        const ProfileSetting *const found = setting(keepsSlashes ? name.mid(1) : name);
        if (keepsSlashes && (!isPath || !found || found->type != SettingType::Path))
            one.fail(QStringLiteral("{%1} is for settings of type path, in a path").arg(name));
        else if (!keepsSlashes && found && found->type == SettingType::Template)
            one.fail(QStringLiteral("{%1} is a template: a whole value in json").arg(name));
        else if (!keepsSlashes && !isKnown(name))
            one.fail(QStringLiteral("does not know the placeholder {%1}").arg(name));
    }
}

} // namespace Understudy
