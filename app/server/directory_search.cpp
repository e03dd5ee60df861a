// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_search.h"

#include "server/database.h"
#include "server/user_store.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Understudy {

namespace {

//! As many users are looked at one by one, to put them in order.
constexpr int mostCandidates = 1000;
constexpr int mostRows = 5000;
//! How rare a trigram is, shows in how far this many of its first rows reach.
constexpr int sampleRows = 200;
constexpr qsizetype mostTrigrams = 4;
//! One that is so many times more common than the rarest narrows little, and has more rows to walk
//! through.
constexpr qint64 tooCommon = 16;

//! Behind every text that begins with \a beginning.
QString endOf(const QString &beginning)
{
    constexpr char32_t last = 0x10ffff;
    return beginning + QString::fromUcs4(&last, 1);
}

const QString &columns()
{
    static const QString text = QStringLiteral(
        "SELECT u.id, u.email, u.name, u.role, u.org_id, u.disabled, u.email_key, u.name_key, "
        "(SELECT o.name_key FROM organisations o WHERE o.id = u.org_id), %1");
    return text;
}

constexpr int emailKeyColumn = 6;
constexpr int nameKeyColumn = 7;
constexpr int organisationKeyColumn = 8;
constexpr int keyColumn = 9;

//! Where users are read from, with which values, and in which order.
struct Source
{
    QString from;
    QVariantList values;
    QString order = {};
};

QString usersWith(const char *condition)
{
    return QLatin1String("'' FROM users u WHERE ") + QLatin1String(condition);
}

//! The organisations that are asked for: by id, or by how the name begins.
constexpr QLatin1String organisationsWith("SELECT id FROM organisations WHERE id = ? OR "
                                          "(name_key >= ? AND name_key < ?)");

QVariantList organisationValues(const QString &asked)
{
    return {userIdFrom(asked), asked, endOf(asked)};
}

QString usersWithTrigrams(const char *condition)
{
    return QLatin1String("'' FROM user_search CROSS JOIN users u ON u.id = user_search.rowid "
                         "WHERE user_search MATCH ?")
        + QLatin1String(condition);
}

} // namespace

//! One search at work.
class DirectorySearch::Run
{
public:
    Run(Database &database, const DirectoryOrder &order)
        : m_database(database)
        , m_order(order)
        , m_query(order.query)
    { }

    Result<DirectoryPage> page();

private:
    using Found = std::pair<DirectoryPosition, User>;

    bool hasOrganisation();
    void findById();
    void findOthers();
    QList<Source> narrowSources() const;
    bool isFew(const Source &source);
    void readCandidates(const Source &source);
    void readTier(DirectoryTier tier);
    Source tierSource(DirectoryTier tier, const DirectoryPosition &from) const;
    std::optional<DirectoryRow> wantedRow(const Statement &found) const;
    void chooseTrigrams();
    qint64 reachOf(const QString &trigram);
    bool passes(const User &user, const QString &organisationKey) const;
    Statement read(const QString &what, const Source &source);
    DirectoryPage result() const;

    bool isFull() const { return m_found.size() > m_order.limit; }

    Database &m_database;
    const DirectoryOrder &m_order;
    const DirectoryQuery &m_query;
    QString m_trigrams; //!< what the index of trigrams is asked
    QList<Found> m_found;
    int m_rowsLeft = mostRows;
    std::optional<DirectoryPosition> m_stoppedAt; //!< where all rows were spent
    bool m_failed = false;
};

Result<DirectoryPage> DirectorySearch::Run::page()
{
    if (hasOrganisation()) {
        findById();
        chooseTrigrams();
        findOthers();
    }
    if (m_failed)
        return failure(ErrorKind::Unavailable, {}, QStringLiteral("directory"));
    return result();
}

//! False where an organisation is asked for that does not exist.
bool DirectorySearch::Run::hasOrganisation()
{
    if (!m_query.organisation())
        return true;
    if (m_query.organisation()->isEmpty())
        return false;
    Statement found =
        m_database.run(QLatin1String("SELECT EXISTS(") + organisationsWith + QLatin1Char(')'),
                       organisationValues(*m_query.organisation()));
    m_failed = !found.ok();
    return found.next() && found.value(0).toBool();
}

//! Reads \a what of those in \a source whom the asker may see: who is invisible must not become a
//! position either, which shows an address. The plus keeps the index of roles out of it.
Statement DirectorySearch::Run::read(const QString &what, const Source &source)
{
    if (m_order.roles.isEmpty())
        return m_database.run(what.arg(source.from + source.order), source.values);
    static const QString visible =
        QStringLiteral(" AND +u.role IN (SELECT value FROM json_each(?))");
    const QByteArray roles = QJsonDocument(QJsonArray::fromStringList(m_order.roles)).toJson();
    return m_database.run(what.arg(source.from + visible + source.order),
                          source.values + QVariantList{QString::fromUtf8(roles)});
}

void DirectorySearch::Run::findById()
{
    const DirectoryPosition position{.tier = DirectoryTier::Id, .id = m_query.id()};
    if (m_query.id() == 0 || position <= m_order.after)
        return;
    Statement found = read(columns(), {usersWith("u.id = ?"), {m_query.id()}});
    m_failed = m_failed || !found.ok();
    if (!found.next())
        return;
    const User user = userOf(found);
    if (passes(user, found.value(organisationKeyColumn).toString()))
        m_found.append({position, user});
}

//! The rarest few are asked for; what is found has to be compared anyway.
void DirectorySearch::Run::chooseTrigrams()
{
    QList<std::pair<qint64, QString>> rarestFirst;
    for (const QString &trigram : m_query.trigrams()) {
        const QString term = QLatin1Char('"') + trigram + QLatin1Char('"');
        rarestFirst.append({-reachOf(term), term});
    }
    std::sort(rarestFirst.begin(), rarestFirst.end());
    QStringList chosen;
    for (const auto &[reach, term] : rarestFirst) {
        if (chosen.size() < mostTrigrams && reach <= rarestFirst.first().first / tooCommon)
            chosen.append(term);
    }
    m_trigrams = chosen.join(QLatin1String(" AND "));
}

//! How far the first rows with \a trigram reach; the largest id where there are fewer.
qint64 DirectorySearch::Run::reachOf(const QString &trigram)
{
    Statement found = m_database.run(
        QStringLiteral("SELECT rowid FROM user_search WHERE user_search MATCH ? LIMIT 1 OFFSET ?"),
        {trigram, sampleRows});
    m_failed = m_failed || !found.ok();
    return found.next() ? found.value(0).toLongLong() : largestUserId;
}

void DirectorySearch::Run::findOthers()
{
    const QList<Source> sources = narrowSources();
    const auto few = std::find_if(sources.begin(), sources.end(), [this](const Source &source) {
        return isFew(source);
    });
    if (few != sources.end()) {
        readCandidates(*few);
        return;
    }
    if (m_query.lead().isEmpty()) {
        readTier(DirectoryTier::Everybody);
        return;
    }
    for (const DirectoryTier tier : {DirectoryTier::EmailName,
                                     DirectoryTier::EmailPrefix,
                                     DirectoryTier::NamePrefix,
                                     DirectoryTier::Elsewhere})
        readTier(tier);
}

//! What may hold few users, and certainly all who match.
QList<Source> DirectorySearch::Run::narrowSources() const
{
    QList<Source> sources;
    if (!m_trigrams.isEmpty())
        sources.append({usersWithTrigrams(""), {m_trigrams}});
    if (!m_query.role().isEmpty())
        sources.append({usersWith("u.role = ?"), {m_query.role()}});
    if (m_query.organisation())
        sources.append({QLatin1String("'' FROM users u WHERE u.org_id IN (") + organisationsWith
                            + QLatin1Char(')'),
                        organisationValues(*m_query.organisation())});
    return sources;
}

bool DirectorySearch::Run::isFew(const Source &source)
{
    static const QString count = QStringLiteral("SELECT count(*) FROM (SELECT %1 LIMIT ")
        + QString::number(mostCandidates + 1) + QLatin1Char(')');
    Statement counted = read(count, source);
    m_failed = m_failed || !counted.ok();
    return counted.next() && counted.value(0).toInt() <= mostCandidates;
}

void DirectorySearch::Run::readCandidates(const Source &source)
{
    Statement found = read(columns(), source);
    m_failed = m_failed || !found.ok();
    while (found.next()) {
        const std::optional<DirectoryRow> row = wantedRow(found);
        const DirectoryPosition position = row ? m_query.positionOf(*row) : DirectoryPosition();
        if (position > m_order.after)
            m_found.append({position, row->user});
    }
    std::sort(m_found.begin(), m_found.end(), [](const Found &a, const Found &b) {
        return a.first < b.first;
    });
}

void DirectorySearch::Run::readTier(DirectoryTier tier)
{
    if (isFull() || m_stoppedAt || m_failed || m_order.after.tier > tier)
        return;
    const bool isUnderWay = m_order.after.tier == tier;
    const Source source =
        tierSource(tier, isUnderWay ? m_order.after : DirectoryPosition{.tier = tier});
    if (source.from.isEmpty())
        return;
    Statement found = read(columns(), source);
    m_failed = !found.ok();
    while (!isFull() && found.next()) {
        const DirectoryPosition position{.tier = tier,
                                         .key = found.value(keyColumn).toByteArray(),
                                         .id = found.value(0).toLongLong()};
        const std::optional<DirectoryRow> row = wantedRow(found);
        if (row && m_query.positionOf(*row) == position)
            m_found.append({position, row->user});
        if (--m_rowsLeft == 0) {
            m_stoppedAt = position;
            return;
        }
    }
}

Source DirectorySearch::Run::tierSource(DirectoryTier tier, const DirectoryPosition &from) const
{
    const QString &lead = m_query.lead();
    const QString beginning = tier == DirectoryTier::EmailName ? lead + QLatin1Char('@') : lead;
    const QString key = from.id > 0 ? QString::fromUtf8(from.key) : beginning;
    switch (tier) {
    case DirectoryTier::EmailName:
    case DirectoryTier::EmailPrefix:
        return {QStringLiteral("u.email_key FROM users u WHERE (u.email_key, u.id) > (?, ?) AND "
                               "u.email_key < ?"),
                {key, from.id, endOf(beginning)},
                QStringLiteral(" ORDER BY u.email_key, u.id")};
    case DirectoryTier::NamePrefix:
        return {QStringLiteral("w.word FROM user_words w CROSS JOIN users u ON u.id = w.user_id "
                               "WHERE (w.word, w.user_id) > (?, ?) AND w.word < ?"),
                {key, from.id, endOf(beginning)},
                QStringLiteral(" ORDER BY w.word, w.user_id")};
    case DirectoryTier::Elsewhere:
        if (!m_trigrams.isEmpty())
            return {usersWithTrigrams(" AND user_search.rowid > ?"),
                    {m_trigrams, from.id},
                    QStringLiteral(" ORDER BY user_search.rowid")};
        break;
    case DirectoryTier::Everybody:
        return {usersWith("u.id > ?"), {from.id}, QStringLiteral(" ORDER BY u.id")};
    case DirectoryTier::Id:
        break;
    }
    return {};
}

//! The row that was read; nothing where it is not among the answers. The keys decide most, so they
//! are read first.
std::optional<DirectoryRow> DirectorySearch::Run::wantedRow(const Statement &found) const
{
    DirectoryRow row{.user = {},
                     .emailKey = found.value(emailKeyColumn).toString(),
                     .nameKey = found.value(nameKeyColumn).toString()};
    if (!m_query.matches(row.emailKey, row.nameKey))
        return {};
    row.user = userOf(found);
    if (row.user.id == m_query.id()
        || !passes(row.user, found.value(organisationKeyColumn).toString()))
        return {};
    return row;
}

//! Whether the filters let \a user pass, who belongs to an organisation with that key.
bool DirectorySearch::Run::passes(const User &user, const QString &organisationKey) const
{
    const std::optional<QString> &organisation = m_query.organisation();
    return (m_query.role().isEmpty() || user.role == m_query.role())
        && (!organisation
            || (user.orgId
                && (user.orgId == userIdFrom(*organisation)
                    || organisationKey.startsWith(*organisation))));
}

DirectoryPage DirectorySearch::Run::result() const
{
    DirectoryPage page;
    for (const Found &found : m_found.first(std::min<qsizetype>(m_order.limit, m_found.size())))
        page.users.append(found.second);
    if (isFull())
        page.next = m_found.at(m_order.limit - 1).first;
    else
        page.next = m_stoppedAt;
    return page;
}

DirectorySearch::DirectorySearch(Database &database)
    : m_database(database)
{ }

Result<DirectoryPage> DirectorySearch::find(const DirectoryOrder &order)
{
    return Run(m_database, order).page();
}

} // namespace Understudy
