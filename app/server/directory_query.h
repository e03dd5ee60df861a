// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/user.h"

#include <QByteArray>
#include <QStringList>

#include <compare>
#include <optional>

namespace Understudy {

//! A user as the directory knows him.
struct DirectoryRow
{
    User user;
    QString emailKey; //!< folded
    QString nameKey;
};

//! How well a user fits what was typed, best first.
enum class DirectoryTier {
    Id, //!< has the id
    EmailName, //!< what stands before the @ is the leading word
    EmailPrefix, //!< the address begins with the leading word
    NamePrefix, //!< a word of the name begins with it
    Elsewhere, //!< it is somewhere else in name or address
    Everybody, //!< nothing was typed
};

//! A place in the order of a directory's answers: tier, then key (as bytes), then id.
struct DirectoryPosition
{
    DirectoryTier tier = DirectoryTier::Id;
    QByteArray key = {}; //!< UTF-8
    qint64 id = 0;

    std::strong_ordering operator<=>(const DirectoryPosition &) const = default;
};

//! What somebody typed to find users. Words match in any order: three characters and more anywhere
//! in name or address, fewer where the address or a word of the name begins. "role:customer" asks
//! for a role, "org:acme" for an organisation by its id or how its name begins.
class DirectoryQuery
{
public:
    DirectoryQuery() = default;
    //! Reads \a typed.
    explicit DirectoryQuery(const QString &typed);

    //! The words that were typed, folded.
    const QStringList &words() const { return m_words; }

    //! The leading word, by which answers are ordered: the longest; empty where there are no words.
    const QString &lead() const { return m_lead; }

    //! The one number that was typed; 0 where something else was.
    qint64 id() const { return m_id; }

    const QString &role() const { return m_role; }

    //! As organisationKey() makes it; nothing where none is asked for, and empty where what is
    //! asked for can be none.
    const std::optional<QString> &organisation() const { return m_organisation; }

    //! The trigrams of the words, each once: who matches has all of them. Empty where no word has
    //! three characters.
    QStringList trigrams() const;

    //! Whether the words of the query are in a user's folded address and name.
    bool matches(const QString &emailKey, const QString &nameKey) const;
    //! Where \a row, which matches, stands among the answers.
    DirectoryPosition positionOf(const DirectoryRow &row) const;

private:
    void takeWord(const QString &word);

    QStringList m_words;
    QString m_lead;
    qint64 m_id = 0;
    QString m_role;
    std::optional<QString> m_organisation;
};

} // namespace Understudy
