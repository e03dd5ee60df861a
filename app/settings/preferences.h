// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QMap>
#include <QStringList>

#include <initializer_list>
#include <utility>

namespace Understudy {

enum class Theme { System, Light, Dark, HighContrast };

//! What happens to an impersonation when its person is away: the screen is locked, the machine
//! sleeps, or nobody has used anything for a while.
enum class OnLock {
    Hide, //!< pages and view are hidden; the impersonation goes on
    End, //!< it is stopped
};

inline constexpr std::initializer_list<std::pair<const char *, OnLock>> onLockWords = {
    {"hide", OnLock::Hide}, {"end", OnLock::End}};

//! How a person wants the console. Holds no secret.
struct Preferences
{
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 60;
    static constexpr int mostDays = 36500;
    static constexpr int forever = 0;

    int minutes = 30; //!< what a switch is for, unless changed in its form
    int longestMinutes = mostMinutes; //!< at any connection
    int journalDays = 365; //!< for how long what has ended stays in the journal; or forever
    QString language = {}; //!< "de"; empty for the desktop's
    Theme theme = Theme::System;
    QString browser = {}; //!< a path; empty for the first that is found
    OnLock onLock = OnLock::Hide;
    bool startsInTray = false;
    //! By the action's id, in portable text ("Ctrl+K"); an action that is not in it has its usual
    //! ones.
    QMap<QString, QStringList> shortcuts = {};

    bool operator==(const Preferences &) const = default;
};

//! The preferences in \a document; what it does not tell is as usual, members that are not known
//! are left alone. Invalid, naming the place, where one cannot be understood, or it is no object.
Result<Preferences> parsePreferences(const QJsonValue &document);

//! \a document with \a preferences in it; what is not known here stays.
QJsonObject withPreferences(QJsonObject document, const Preferences &preferences);

} // namespace Understudy
