// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/preferences.h"

#include "base/json_cursor.h"

#include <QJsonArray>

namespace Understudy {

namespace {

constexpr std::initializer_list<std::pair<const char *, Theme>> themeWords = {
    {"system", Theme::System},
    {"light", Theme::Light},
    {"dark", Theme::Dark},
    {"highContrast", Theme::HighContrast}};

//! \a usual where there is no member \a name.
int numberOf(const JsonCursor &root, const char *name, int least, int most, int usual)
{
    const JsonCursor member = root.member(QLatin1String(name));
    return member.exists() ? member.number(least, most) : usual;
}

//! Likewise; the first of \a words is the usual one.
template<typename T>
T wordOf(const JsonCursor &root,
         const char *name,
         std::initializer_list<std::pair<const char *, T>> words)
{
    const JsonCursor member = root.member(QLatin1String(name));
    return member.exists() ? member.oneOf<T>(words) : words.begin()->second;
}

template<typename T>
QString nameOf(T value, std::initializer_list<std::pair<const char *, T>> words)
{
    for (const auto &[name, meaning] : words)
        if (meaning == value)
            return QLatin1String(name);
    Q_UNREACHABLE();
}

QMap<QString, QStringList> shortcutsOf(const JsonCursor &cursor)
{
    QMap<QString, QStringList> result;
    for (const auto &[action, keys] : cursor.members())
        result.insert(action, keys.texts());
    return result;
}

QJsonObject toJson(const QMap<QString, QStringList> &shortcuts)
{
    QJsonObject result;
    for (auto one = shortcuts.cbegin(); one != shortcuts.cend(); ++one)
        result.insert(one.key(), QJsonArray::fromStringList(one.value()));
    return result;
}

} // namespace

Result<Preferences> parsePreferences(const QJsonValue &document)
{
    JsonFault fault;
    const JsonCursor root(document, fault);
    Preferences result;
    const int fewest = Preferences::fewestMinutes;
    const int most = Preferences::mostMinutes;
    result.minutes = numberOf(root, "minutes", fewest, most, result.minutes);
    result.longestMinutes = numberOf(root, "longestMinutes", fewest, most, result.longestMinutes);
    result.journalDays =
        numberOf(root, "journalDays", 0, Preferences::mostDays, result.journalDays);
    result.language = root.member(QStringLiteral("language")).text(QString());
    result.theme = wordOf<Theme>(root, "theme", themeWords);
    result.browser = root.member(QStringLiteral("browser")).text(QString());
    result.onLock = wordOf<OnLock>(root, "onLock", onLockWords);
    result.startsInTray = root.member(QStringLiteral("startsInTray")).flag(false);
    result.shortcuts = shortcutsOf(root.member(QStringLiteral("shortcuts")));
    if (!fault.text.isEmpty())
        return failure(ErrorKind::Invalid, fault.text, QStringLiteral("settings"));
    return result;
}

QJsonObject withPreferences(QJsonObject document, const Preferences &preferences)
{
    const Preferences usual;
    const auto set = [&document](const char *member, const QJsonValue &value, bool told) {
        if (told)
            document.insert(QLatin1String(member), value);
        else
            document.remove(QLatin1String(member));
    };
    const Preferences &own = preferences;
    set("minutes", own.minutes, own.minutes != usual.minutes);
    set("longestMinutes", own.longestMinutes, own.longestMinutes != usual.longestMinutes);
    set("journalDays", own.journalDays, true);
    set("language", own.language, !own.language.isEmpty());
    set("theme", nameOf(own.theme, themeWords), own.theme != usual.theme);
    set("browser", own.browser, !own.browser.isEmpty());
    set("onLock", nameOf(own.onLock, onLockWords), own.onLock != usual.onLock);
    set("startsInTray", true, own.startsInTray);
    set("shortcuts", toJson(own.shortcuts), !own.shortcuts.isEmpty());
    return document;
}

} // namespace Understudy
