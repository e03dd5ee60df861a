// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/user_import.h"

#include "server/audit_log.h"
#include "server/database.h"
#include "server/options.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QThread>

#include <algorithm>

namespace Understudy {

namespace {

//! A server waits 750 ms for the lock, and SQLite looks whether it is free every 100 ms.
constexpr qint64 batchLasts = 300; // ms
constexpr unsigned long pauseOfBatch = 110; // ms
constexpr int recordsAtOnce = 200;
constexpr qint64 bytesOfFingerprint = 64 * 1024;
const QString metaKey = QStringLiteral("import");

tl::unexpected<Error> refused(const QString &sentence)
{
    return failure(ErrorKind::Refused, sentence, QStringLiteral("import"));
}

tl::unexpected<Error> unwritable()
{
    return failure(ErrorKind::Unavailable,
                   QStringLiteral("The database cannot be written. The same command goes on where "
                                  "this one was."),
                   QStringLiteral("import"));
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

//! \a text as a terminal may show it.
QString quoted(QString text)
{
    text = text.left(60);
    for (QChar &c : text)
        if (!c.isPrint())
            c = QChar::ReplacementCharacter;
    return QLatin1Char('"') + text + QLatin1Char('"');
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
    if (m_file.isSequential())
        return refused(QStringLiteral("It takes a file, which can be read twice."));
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
        if (m_database.engine().mustPause())
            QThread::msleep(pauseOfBatch);
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

//! Tells one file from another, and whether it is the same still just before \a offset.
QByteArray UserImport::fingerprint(qint64 offset)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(m_file.size()));
    const qint64 before = m_file.pos();
    for (const qint64 from : {qint64(0), std::max<qint64>(0, offset - bytesOfFingerprint)}) {
        m_file.seek(from);
        hash.addData(m_file.read(std::min(bytesOfFingerprint, offset - from)));
    }
    m_file.seek(before);
    return hash.result().toHex();
}

Result<void> UserImport::resume()
{
    const QJsonObject before = QJsonDocument::fromJson(m_database.meta(metaKey).toUtf8()).object();
    const qint64 offset = before.value(QLatin1String("offset")).toInteger();
    if (before.value(QLatin1String("file")).toString() != QString::fromLatin1(fingerprint(offset)))
        return {};
    if (!m_file.seek(offset))
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
    m_faults.clear();
    Result<bool> more = false;
    const qint64 addedBefore = m_progress.added;
    const bool written = m_database.write([&] {
        more = readSome();
        return more && remember(!*more, addedBefore);
    }) && m_database.commit();
    if (!more)
        return more;
    if (!written)
        return unwritable();
    for (const auto &[line, fault] : std::as_const(m_faults))
        m_listener.skipped(line, fault);
    return more;
}

//! Takes in some records; whether there are more.
Result<bool> UserImport::readSome()
{
    QElapsedTimer since;
    since.start();
    Result<bool> more = true;
    while (more && *more && !since.hasExpired(batchLasts)) {
        QList<Account> accounts;
        more = read(accounts);
        if (more && !add(accounts))
            return unwritable();
    }
    return more;
}

//! Reads as many records as go into one statement; whether there are more.
Result<bool> UserImport::read(QList<Account> &accounts)
{
    for (int i = 0; i < recordsAtOnce; ++i) {
        const std::optional<CsvRecord> record = m_reader.next();
        const bool isWhole =
            m_file.error() == QFileDevice::NoError && m_file.pos() == m_progress.total;
        if (!record && !isWhole)
            return refused(QStringLiteral("The file cannot be read to its end. The same command "
                                          "goes on where this one was."));
        if (!record)
            return false;
        take(*record, accounts);
    }
    return true;
}

void UserImport::take(const CsvRecord &record, QList<Account> &accounts)
{
    User user;
    const QString fault = faultOf(record, user);
    if (fault.isEmpty()) {
        accounts.append({user, field(record, "organisation")});
    } else {
        ++m_progress.skipped;
        m_faults.append({record.line, fault});
    }
}

//! Adds those of \a accounts whose addresses nobody has.
bool UserImport::add(const QList<Account> &accounts)
{
    if (accounts.isEmpty())
        return true;
    QStringList emails;
    for (const Account &account : accounts)
        emails.append(account.user.email);
    Result<QSet<QByteArray>> taken = m_users.takenAddresses(emails);
    if (!taken)
        return false;
    QList<User> added;
    for (auto [user, organisationName] : accounts) {
        const QByteArray key = addressKey(user.email);
        if (taken->contains(key))
            continue;
        taken->insert(key);
        if (!organisationName.isEmpty())
            user.orgId = organisation(organisationName);
        if (!organisationName.isEmpty() && !user.orgId)
            return false;
        added.append(user);
    }
    m_progress.added += added.size();
    m_progress.known += accounts.size() - added.size();
    return added.isEmpty() || m_users.addAll(added, m_clock.now());
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
        return QStringLiteral("%1 is not an email address").arg(quoted(email));
    const QString role = field(record, "role");
    if (!role.isEmpty() && !isRole(role))
        return QStringLiteral("%1 is not a role").arg(quoted(role));
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

//! Writes down how far it has come, or that it is done, and what came in since \a addedBefore.
bool UserImport::remember(bool isOver, qint64 addedBefore)
{
    const QJsonObject done{{QStringLiteral("file"), QString::fromLatin1(fingerprint(m_file.pos()))},
                           {QStringLiteral("offset"), m_file.pos()},
                           {QStringLiteral("line"), m_reader.line()},
                           {QStringLiteral("added"), m_progress.added},
                           {QStringLiteral("known"), m_progress.known},
                           {QStringLiteral("skipped"), m_progress.skipped}};
    const QString text = isOver
        ? QStringLiteral("") // NULL means nothing here
        : QString::fromUtf8(QJsonDocument(done).toJson(QJsonDocument::Compact));
    const qint64 added = m_progress.added - addedBefore;
    return m_database.setMeta(metaKey, text)
        && (added == 0
            || AuditLog(m_database)
                   .append({.time = m_clock.now(),
                            .action = QStringLiteral("users.imported"),
                            .address = QStringLiteral("command line"),
                            .detail = QStringLiteral("%1 accounts").arg(added)}));
}

} // namespace Understudy
