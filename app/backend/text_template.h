// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace Understudy {

//! The value of a placeholder's name ("userId", "value:token"); nothing where it has none.
using PlaceholderLookup = std::function<std::optional<QJsonValue>(const QString &name)>;

//! The names of the placeholders in \a text, in their order; `{+name}` gives "+name", and
//! `{cookie:{prefix}_id}` gives "cookie:{prefix}_id". Nothing where braces do not match or enclose
//! nothing.
std::optional<QStringList> placeholdersIn(const QString &text);

//! \a text with every placeholder replaced by its value as it is. Nothing where one of them has no
//! value.
std::optional<QString> expandText(const QString &text, const PlaceholderLookup &lookup);

//! \a path with every placeholder replaced by its value as one percent-encoded segment; `{+name}`
//! keeps single slashes and may be empty. Nothing where one has no value, or where a value is empty
//! or would be read as `.` or `..`.
std::optional<QString> expandPath(const QString &path, const PlaceholderLookup &lookup);

//! \a json with its texts expanded. A text that is one whole placeholder takes the value's own
//! type. A member whose placeholder has no value is left out; an element becomes null.
QJsonValue expandJson(const QJsonValue &json, const PlaceholderLookup &lookup);

} // namespace Understudy
