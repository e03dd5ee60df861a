// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sound_profile.h"

#include <QTest>

namespace Understudy {

// Tables of faults: what is changed in the sound profile, and what is said of it.

inline const char *const rooted = "must start with a slash or a path setting";
inline const char *const noPath = "must be a plain path: no query, no fragment, no dots";
inline const char *const reference = "must be a reference such as body:/user/id or header:Name";
inline const char *const identifier = "must be letters, digits, hyphens and underscores";
inline const char *const rowsAlone = "may be an item: reference in a row of users alone";
inline const char *const settingsAlone = "may have placeholders of text and pointer settings alone";

//! The sound profile with \a json at \a pointer has the fault \a reason, there or at \a at.
inline void row(const char *pointer, const char *json, const char *reason, const char *at = nullptr)
{
    QTest::addRow("%s is %s", pointer, json)
        << QString::fromLatin1(pointer) << QByteArray(json)
        << QString::fromLatin1(at ? at : pointer) << QString::fromLatin1(reason);
}

inline void elsewhere(const char *pointer, const char *json, const char *at, const char *reason)
{
    row(pointer, json, reason, at);
}

inline void addColumns()
{
    QTest::addColumn<QString>("pointer"); // where the profile is changed, and where the fault is
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("at");
    QTest::addColumn<QString>("reason");
}

inline void check()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, json);
    QFETCH(QString, at);
    QFETCH(QString, reason);
    QCOMPARE(messageOf(profileWith(pointer, json)),
             QStringLiteral("acme.json: %1: %2").arg(at, reason));
}

} // namespace Understudy
