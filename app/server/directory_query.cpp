// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_query.h"

#include "base/folding.h"
#include "server/directory_index.h"

#include <algorithm>

namespace Understudy {

namespace {

constexpr qsizetype trigram = 3;

//! Counted in code points: a pair of surrogates is one character.
bool isLong(const QString &word)
{
    return word.toUcs4().size() >= trigram;
}

//! The least word of \a nameKey that begins with \a beginning; null where none does.
QString wordWith(const QString &nameKey, const QString &beginning)
{
    QStringList found = nameKey.split(QLatin1Char(' ')).filter(beginning);
    found.removeIf([&beginning](const QString &word) { return !word.startsWith(beginning); });
    const auto least = std::min_element(found.begin(), found.end(), [](auto &a, auto &b) {
        return a.toUtf8() < b.toUtf8();
    });
    return least == found.end() ? QString() : *least;
}

bool hasWord(const QString &emailKey, const QString &nameKey, const QString &word)
{
    if (isLong(word))
        return emailKey.contains(word) || nameKey.contains(word);
    return emailKey.startsWith(word) || !wordWith(nameKey, word).isNull();
}

} // namespace

DirectoryQuery::DirectoryQuery(const QString &typed)
{
    const QStringList words = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        takeWord(word);
    // Words in another order are the same query: of equally long ones the least leads.
    std::sort(m_words.begin(), m_words.end());
    const auto longest = std::max_element(m_words.begin(), m_words.end(), [](auto &a, auto &b) {
        return a.size() < b.size();
    });
    if (longest != m_words.end())
        m_lead = *longest;
    if (m_words.size() == 1)
        m_id = userIdFrom(m_lead);
}

void DirectoryQuery::takeWord(const QString &word)
{
    const QString value = word.section(QLatin1Char(':'), 1);
    if (!value.isEmpty() && word.startsWith(QLatin1String("role:")))
        m_role = value;
    else if (!value.isEmpty() && word.startsWith(QLatin1String("org:")))
        m_organisation = organisationKey(value);
    else
        m_words.append(word);
}

QStringList DirectoryQuery::trigrams() const
{
    QStringList all;
    for (const QString &word : m_words) {
        const QList<uint> points = word.toUcs4();
        for (qsizetype i = 0; i + trigram <= points.size(); ++i)
            all.append(QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData() + i),
                                         trigram));
    }
    all.removeDuplicates();
    return all;
}

bool DirectoryQuery::matches(const QString &emailKey, const QString &nameKey) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        return hasWord(emailKey, nameKey, word);
    });
}

DirectoryPosition DirectoryQuery::positionOf(const DirectoryRow &row) const
{
    const qint64 id = row.user.id;
    if (m_lead.isEmpty())
        return {.tier = DirectoryTier::Everybody, .id = id};
    if (row.emailKey.startsWith(m_lead + QLatin1Char('@')))
        return {.tier = DirectoryTier::EmailName, .key = row.emailKey.toUtf8(), .id = id};
    if (row.emailKey.startsWith(m_lead))
        return {.tier = DirectoryTier::EmailPrefix, .key = row.emailKey.toUtf8(), .id = id};
    const QString word = wordWith(row.nameKey, m_lead);
    if (!word.isNull())
        return {.tier = DirectoryTier::NamePrefix, .key = word.toUtf8(), .id = id};
    return {.tier = DirectoryTier::Elsewhere, .id = id};
}

} // namespace Understudy
