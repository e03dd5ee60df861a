// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profile_words.h"

#include "plain_text.h"

#include <QCoreApplication>

namespace Understudy {

namespace {

constexpr int longest = 80;

//! For lupdate, which reads no JSON; tst_translations.py compares it with resources/profiles.
[[maybe_unused]] constexpr const char *known[] = {
    QT_TRANSLATE_NOOP("Profile", "Access token"),
    QT_TRANSLATE_NOOP("Profile", "Audience"),
    QT_TRANSLATE_NOOP("Profile", "Base path"),
    QT_TRANSLATE_NOOP("Profile", "Base path of the API"),
    QT_TRANSLATE_NOOP("Profile", "Client id"),
    QT_TRANSLATE_NOOP("Profile", "Client secret"),
    QT_TRANSLATE_NOOP("Profile", "Cookie prefix"),
    QT_TRANSLATE_NOOP("Profile", "Email"),
    QT_TRANSLATE_NOOP("Profile", "First page of the view"),
    QT_TRANSLATE_NOOP("Profile", "Password"),
    QT_TRANSLATE_NOOP("Profile", "RPC base path"),
    QT_TRANSLATE_NOOP("Profile", "Realm"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that impersonates"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that lists users"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that says who I am"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that signs in"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that signs out"),
    QT_TRANSLATE_NOOP("Profile", "Resolver that stops"),
    QT_TRANSLATE_NOOP("Profile", "Revocation endpoint"),
    QT_TRANSLATE_NOOP("Profile", "Scope"),
    QT_TRANSLATE_NOOP("Profile", "Sign-in page"),
    QT_TRANSLATE_NOOP("Profile", "Token endpoint"),
    QT_TRANSLATE_NOOP("Profile", "Type of token that a user id counts as"),
    QT_TRANSLATE_NOOP("Profile", "Type of token to ask for"),
    QT_TRANSLATE_NOOP("Profile", "User name or email"),
    QT_TRANSLATE_NOOP("Profile", "Userinfo endpoint"),
    QT_TRANSLATE_NOOP("Profile", "What it takes"),
    QT_TRANSLATE_NOOP("Profile", "Where a token names the actor"),
    QT_TRANSLATE_NOOP("Profile", "Where a user holds the name"),
    QT_TRANSLATE_NOOP("Profile", "Where a user holds the role"),
    QT_TRANSLATE_NOOP("Profile", "Where its result holds the count"),
    QT_TRANSLATE_NOOP("Profile", "Where its result holds the list"),
    QT_TRANSLATE_NOOP("Profile", "Where its result holds the user"),
    QT_TRANSLATE_NOOP("Profile", "Where the public data holds the actor's id"),
};

} // namespace

QString profileLabel(const QString &label)
{
    const QString said = QCoreApplication::translate("Profile", label.toUtf8().constData());
    return said == label ? neutralised(label, longest) : said;
}

} // namespace Understudy
