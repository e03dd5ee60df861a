// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_import.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/options.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

namespace {

constexpr int rowsOfBatch = 1000;
constexpr qint64 bytesOfFingerprint = 64 * 1024;
const QString metaKey = QStringLiteral("import");

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorKind::Refused, sentence, QStringLiteral("import"));
}

const QStringList &knownColumns()
{
    static const QStringList names{QStringLiteral("email"),
                                   QStringLiteral("name"),
                                   QStringLiteral("role"),
                                   QStringLiteral("organisation"),
                                   QStringLiteral("disabled")};
    return names;
}

//! What \a text says; nothing where it says neither.
std::optional<bool> flag(const QString &text)
{
    const QString word = text.trimmed().toLower();
    if (word.isEmpty() || word == QLatin1String("no") || word == QLatin1String("false")
        || word == QLatin1String("0"))
        return false;
    if (word == QLatin1String("yes") || word == QLatin1String("true") || word == QLatin1String("1"))
        return true;
    return std::nullopt;
}

bool hasControls(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.category() == QChar::Other_Control;
    });
}

} // namespace

UserImport::UserImport(Database &database, ServerClock &clock, QFile &file, Listener listener)
    : m_database(database)
    , m_users(database)
    , m_clock(clock)
    , m_file(file)
    , m_reader(file)
    , m_listener(std::move(listener))
{
    m_progress.total = file.size();
}

Result<ImportProgress> UserImport::run()
{
    m_fingerprint = fingerprint();
    const Result<void> ready = readColumns().and_then([this] { return resume(); });
    if (!ready)
        return failure(ready.error());
    for (;;) {
        const Result<bool> more = writeSome();
        if (!more)
            return failure(more.error());
        m_progress.bytes = m_file.pos();
        m_listener.progress(m_progress);
        if (!*more)
            return m_progress;
    }
}

Result<void> UserImport::readColumns()
{
    const std::optional<CsvRecord> head = m_reader.next();
    if (!head || !head->fault.isEmpty())
        return refused(QStringLiteral("The file must begin with a line that names its columns."));
    for (qsizetype i = 0; i < head->fields.size(); ++i) {
        const QString name = head->fields.at(i).trimmed().toLower();
        if (!knownColumns().contains(name) || m_columns.contains(name))
            return refused(
                QStringLiteral("The column \"%1\" is not one of: %2.")
                    .arg(head->fields.at(i).left(60), knownColumns().join(QStringLiteral(", "))));
        m_columns.insert(name, int(i));
    }
    if (!m_columns.contains(QStringLiteral("email")))
        return refused(QStringLiteral("The first line must name a column \"email\"."));
    return {};
}

//! Tells one file from another.
QByteArray UserImport::fingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_file.peek(bytesOfFingerprint));
    hash.addData(QByteArray::number(m_file.size()));
    return hash.result().toHex();
}

Result<void> UserImport::resume()
{
    const QJsonObject before = QJsonDocument::fromJson(m_database.meta(metaKey).toUtf8()).object();
    if (before.value(QLatin1String("file")).toString() != QString::fromLatin1(m_fingerprint))
        return {};
    if (!m_file.seek(before.value(QLatin1String("offset")).toInteger()))
        return refused(QStringLiteral("The file cannot be read."));
    m_reader.setLine(before.value(QLatin1String("line")).toInteger());
    m_progress.added = before.value(QLatin1String("added")).toInteger();
    m_progress.known = before.value(QLatin1String("known")).toInteger();
    m_progress.skipped = before.value(QLatin1String("skipped")).toInteger();
    return {};
}

//! Whether there is more to come.
Result<bool> UserImport::writeSome()
{
    bool isOver = false;
    const bool written = m_database.write([&] {
        for (int row = 0; row < rowsOfBatch; ++row) {
            const std::optional<CsvRecord> record = m_reader.next();
            isOver = !record;
            if (isOver)
                break;
            if (!take(*record))
                return false;
        }
        return remember(isOver);
    }) && m_database.commit();
    if (!written)
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("The database cannot be written. The same command goes on "
                                      "where this one was."),
                       QStringLiteral("import"));
    return !isOver;
}

bool UserImport::take(const CsvRecord &record)
{
    User user;
    const QString fault = faultOf(record, user);
    if (!fault.isEmpty()) {
        ++m_progress.skipped;
        m_listener.skipped(record.line, fault);
        return true;
    }
    const Result<std::optional<User>> known = m_users.byEmail(user.email);
    if (!known)
        return false;
    if (*known) {
        ++m_progress.known;
        return true;
    }
    const QString organisationName = field(record, "organisation");
    if (!organisationName.isEmpty()) {
        user.orgId = organisation(organisationName);
        if (!user.orgId)
            return false;
    }
    ++m_progress.added;
    return m_users.add(user, {}, m_clock.now()).has_value();
}

QString UserImport::field(const CsvRecord &record, const char *column) const
{
    const int at = m_columns.value(QLatin1String(column), -1);
    return at < 0 ? QString() : record.fields.value(at).trimmed();
}

//! Why \a record is no account; empty where it is one: then \a user is it.
QString UserImport::faultOf(const CsvRecord &record, User &user)
{
    if (!record.fault.isEmpty())
        return record.fault;
    if (record.fields.size() != m_columns.size())
        return QStringLiteral("it has %1 fields, the first line has %2")
            .arg(record.fields.size())
            .arg(m_columns.size());
    const QString email = field(record, "email");
    if (!isEmail(email))
        return QStringLiteral("\"%1\" is not an email address").arg(email.left(60));
    const QString role = field(record, "role");
    if (!role.isEmpty() && !isRole(role))
        return QStringLiteral("\"%1\" is not a role").arg(role.left(60));
    const std::optional<bool> disabled = flag(field(record, "disabled"));
    if (!disabled)
        return QStringLiteral("disabled is neither yes nor no");
    for (const QString &one : record.fields)
        if (hasControls(one) || one.size() > longestName)
            return QStringLiteral("a field is too long, or has control characters");
    const QString name = field(record, "name");
    user = {.email = email,
            .name = name.isEmpty() ? email.section(QLatin1Char('@'), 0, 0) : name,
            .role = role.isEmpty() ? QStringLiteral("customer") : role,
            .disabled = *disabled};
    return {};
}

std::optional<qint64> UserImport::organisation(const QString &name)
{
    if (!m_organisations.contains(name)) {
        const Result<qint64> id = m_users.organisationNamed(name);
        if (!id)
            return std::nullopt;
        m_organisations.insert(name, *id);
    }
    return m_organisations.value(name);
}

//! Writes down how far it has come, or that it is done.
bool UserImport::remember(bool isOver)
{
    if (isOver)
        return m_database.setMeta(metaKey, QStringLiteral(""))
            && AuditLog(m_database)
                   .append({.time = m_clock.now(),
                            .action = QStringLiteral("users.imported"),
                            .address = QStringLiteral("command line"),
                            .detail = QStringLiteral("%1 added, %2 known, %3 skipped")
                                          .arg(m_progress.added)
                                          .arg(m_progress.known)
                                          .arg(m_progress.skipped)});
    const QJsonObject done{{QStringLiteral("file"), QString::fromLatin1(m_fingerprint)},
                           {QStringLiteral("offset"), m_file.pos()},
                           {QStringLiteral("line"), m_reader.line()},
                           {QStringLiteral("added"), m_progress.added},
                           {QStringLiteral("known"), m_progress.known},
                           {QStringLiteral("skipped"), m_progress.skipped}};
    return m_database.setMeta(
        metaKey, QString::fromUtf8(QJsonDocument(done).toJson(QJsonDocument::Compact)));
}

} // namespace Understudy
