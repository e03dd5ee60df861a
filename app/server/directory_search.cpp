// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/directory_search.h"

#include "server/database.h"
#include "server/trigram_search.h"
#include "server/user_store.h"

#include <algorithm>

namespace Understudy {

namespace {

//! As many users are looked at one by one, to put them in order.
constexpr int mostCandidates = 1000;
constexpr int mostRows = 5000;
//! As many rows are asked for at a time.
constexpr int rowsAtOnce = 500;

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

} // namespace

//! One search at work.
class DirectorySearch::Run
{
public:
    Run(Database &database, const DirectoryOrder &order)
        : m_database(database)
        , m_order(order)
        , m_query(order.query)
        , m_trigrams(TrigramSearch::of(database, order.query))
    { }

    Result<DirectoryPage> page();

private:
    using Found = std::pair<DirectoryPosition, User>;

    bool hasOrganisation();
    void findById();
    void findOthers();
    QList<DirectorySource> narrowSources() const;
    bool isFew(const DirectorySource &source);
    void readCandidates(const DirectorySource &source);
    void readTier(DirectoryTier tier);
    bool readSome(DirectoryPosition &reached);
    DirectorySource tierSource(DirectoryTier tier, const DirectoryPosition &from) const;
    std::optional<DirectoryRow> wantedRow(const Statement &found) const;
    bool passes(const User &user, const QString &organisationKey) const;
    Statement read(const QString &what, const DirectorySource &source);
    DirectoryPage result() const;

    bool isFull() const { return m_found.size() > m_order.limit; }

    Database &m_database;
    const DirectoryOrder &m_order;
    const DirectoryQuery &m_query;
    std::unique_ptr<TrigramSearch> m_trigrams;
    QList<Found> m_found;
    int m_rowsLeft = mostRows;
    std::optional<DirectoryPosition> m_stoppedAt; //!< where all rows were spent
    bool m_failed = false;
};

Result<DirectoryPage> DirectorySearch::Run::page()
{
    if (hasOrganisation()) {
        findById();
        m_failed = m_failed || !m_trigrams->prepare();
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
//! position either, which shows an address.
Statement DirectorySearch::Run::read(const QString &what, const DirectorySource &source)
{
    if (m_order.roles.isEmpty())
        return m_database.run(what.arg(source.from + source.order), source.values);
    const SqlEngine &engine = m_database.engine();
    const QString visible = QLatin1String(" AND ") + engine.isInList(QStringLiteral("u.role"));
    return m_database.run(what.arg(source.from + visible + source.order),
                          source.values + QVariantList{engine.listOf(m_order.roles)});
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

void DirectorySearch::Run::findOthers()
{
    const QList<DirectorySource> sources = narrowSources();
    const auto few = std::find_if(sources.begin(),
                                  sources.end(),
                                  [this](const DirectorySource &source) { return isFew(source); });
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
QList<DirectorySource> DirectorySearch::Run::narrowSources() const
{
    QList<DirectorySource> sources;
    if (!m_trigrams->isEmpty())
        sources.append(m_trigrams->everybody());
    if (!m_query.role().isEmpty())
        sources.append({usersWith("u.role = ?"), {m_query.role()}});
    if (m_query.organisation())
        sources.append({QLatin1String("'' FROM users u WHERE u.org_id IN (") + organisationsWith
                            + QLatin1Char(')'),
                        organisationValues(*m_query.organisation())});
    return sources;
}

bool DirectorySearch::Run::isFew(const DirectorySource &source)
{
    static const QString count = QStringLiteral("SELECT count(*) FROM (SELECT %1 LIMIT ")
        + QString::number(mostCandidates + 1) + QLatin1String(") AS few");
    Statement counted = read(count, source);
    m_failed = m_failed || !counted.ok();
    return counted.next() && counted.value(0).toInt() <= mostCandidates;
}

void DirectorySearch::Run::readCandidates(const DirectorySource &source)
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
    if (m_order.after.tier > tier)
        return;
    DirectoryPosition reached =
        m_order.after.tier == tier ? m_order.after : DirectoryPosition{.tier = tier};
    while (!isFull() && !m_stoppedAt && !m_failed && readSome(reached)) { }
}

//! Reads the next rows of a tier, from \a reached on, which moves with them; false where there are
//! no more.
bool DirectorySearch::Run::readSome(DirectoryPosition &reached)
{
    static const QString limit = QStringLiteral(" LIMIT %1").arg(rowsAtOnce);
    DirectorySource source = tierSource(reached.tier, reached);
    if (source.from.isEmpty())
        return false;
    source.order += limit;
    Statement found = read(columns(), source);
    m_failed = !found.ok();
    int rows = 0;
    for (; !isFull() && !m_stoppedAt && found.next(); ++rows) {
        reached.key = found.value(keyColumn).toByteArray();
        reached.id = found.value(0).toLongLong();
        const std::optional<DirectoryRow> row = wantedRow(found);
        if (row && m_query.positionOf(*row) == reached)
            m_found.append({reached, row->user});
        if (--m_rowsLeft == 0)
            m_stoppedAt = reached;
    }
    return rows == rowsAtOnce;
}

DirectorySource DirectorySearch::Run::tierSource(DirectoryTier tier,
                                                 const DirectoryPosition &from) const
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
        return {QStringLiteral("w.word FROM user_words w %1 users u ON u.id = w.user_id "
                               "WHERE (w.word, w.user_id) > (?, ?) AND w.word < ?")
                    .arg(m_database.engine().joinInOrder()),
                {key, from.id, endOf(beginning)},
                QStringLiteral(" ORDER BY w.word, w.user_id")};
    case DirectoryTier::Elsewhere:
        if (!m_trigrams->isEmpty())
            return m_trigrams->behind(from.id);
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
