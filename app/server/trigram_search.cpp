// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/trigram_search.h"

#include "server/database.h"
#include "server/directory_query.h"

#include <algorithm>

namespace Understudy {

namespace {

//! How rare a trigram is, shows in how far this many of its first rows reach.
constexpr int sampleRows = 200;
constexpr qsizetype mostTrigrams = 4;
//! One that is so many times more common than the rarest narrows little, and has more rows to walk
//! through.
constexpr qint64 tooCommon = 16;

//! By a table of trigrams (SQLite's FTS5), which has to be told which of them are rare.
class TableSearch final : public TrigramSearch
{
public:
    TableSearch(Database &database, const DirectoryQuery &query)
        : m_database(database)
        , m_query(query)
    { }

    bool prepare() override;

    bool isEmpty() const override { return m_chosen.isEmpty(); }

    DirectorySource everybody() const override { return {from(""), {m_chosen}}; }

    DirectorySource behind(qint64 id) const override
    {
        return {from(" AND user_search.rowid > ?"),
                {m_chosen, id},
                QStringLiteral(" ORDER BY user_search.rowid")};
    }

private:
    static QString from(const char *condition)
    {
        return QLatin1String("'' FROM user_search CROSS JOIN users u ON u.id = user_search.rowid "
                             "WHERE user_search MATCH ?")
            + QLatin1String(condition);
    }

    std::optional<qint64> reachOf(const QString &trigram);

    Database &m_database;
    const DirectoryQuery &m_query;
    QString m_chosen;
};

//! The rarest few are asked for; what is found has to be compared anyway.
bool TableSearch::prepare()
{
    QList<std::pair<qint64, QString>> rarestFirst;
    for (const QString &trigram : m_query.trigrams()) {
        const QString term = QLatin1Char('"') + trigram + QLatin1Char('"');
        const std::optional<qint64> reach = reachOf(term);
        if (!reach)
            return false;
        rarestFirst.append({-*reach, term});
    }
    std::sort(rarestFirst.begin(), rarestFirst.end());
    QStringList chosen;
    for (const auto &[reach, term] : rarestFirst) {
        if (chosen.size() < mostTrigrams && reach <= rarestFirst.first().first / tooCommon)
            chosen.append(term);
    }
    m_chosen = chosen.join(QLatin1String(" AND "));
    return true;
}

//! How far the first rows with \a trigram reach; the largest id where there are fewer.
std::optional<qint64> TableSearch::reachOf(const QString &trigram)
{
    Statement found = m_database.run(
        QStringLiteral("SELECT rowid FROM user_search WHERE user_search MATCH ? LIMIT 1 OFFSET ?"),
        {trigram, sampleRows});
    if (!found.ok())
        return {};
    return found.next() ? found.value(0).toLongLong() : largestUserId;
}

//! By patterns, for which the database itself finds the best way (PostgreSQL's pg_trgm).
class PatternSearch final : public TrigramSearch
{
public:
    explicit PatternSearch(const DirectoryQuery &query)
    {
        for (const QString &word : query.words()) {
            if (word.toUcs4().size() >= 3)
                take(word);
        }
    }

    bool prepare() override { return true; }

    bool isEmpty() const override { return m_patterns.isEmpty(); }

    DirectorySource everybody() const override { return {m_from, m_patterns}; }

    DirectorySource behind(qint64 id) const override
    {
        return {m_from + QLatin1String(" AND u.id > ?"),
                m_patterns + QVariantList{id},
                QStringLiteral(" ORDER BY u.id")};
    }

private:
    void take(QString word)
    {
        m_from +=
            m_patterns.isEmpty() ? QLatin1String("'' FROM users u WHERE ") : QLatin1String(" AND ");
        m_from += QLatin1String("(u.email_key LIKE ? OR u.name_key LIKE ?)");
        for (const char special : {'\\', '%', '_'})
            word.replace(QLatin1Char(special), QLatin1Char('\\') + QString(QLatin1Char(special)));
        const QString pattern = QLatin1Char('%') + word + QLatin1Char('%');
        m_patterns += {pattern, pattern};
    }

    QString m_from;
    QVariantList m_patterns;
};

} // namespace

std::unique_ptr<TrigramSearch> TrigramSearch::of(Database &database, const DirectoryQuery &query)
{
    if (database.engine().trigramIndex().add.isEmpty())
        return std::make_unique<PatternSearch>(query);
    return std::make_unique<TableSearch>(database, query);
}

} // namespace Understudy
