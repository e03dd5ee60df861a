// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/options.h"

#include "server/postgres_address.h"
#include "server/server_clock.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace Understudy {

namespace {

constexpr int fewestUsers = 3;
constexpr int mostUsers = 5'000'000;

tl::unexpected<Error> wrong(const QString &sentence)
{
    return failure(ErrorKind::Invalid, sentence, QStringLiteral("options"));
}

Result<void> setListen(Options &options, const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(?:\\[(.+)\\]|([^:]+)):(\\d{1,5})$"));
    const QRegularExpressionMatch match = form.match(value);
    const QString host = match.captured(1) + match.captured(2);
    const QHostAddress address(host == QLatin1String("localhost") ? QStringLiteral("127.0.0.1")
                                                                  : host);
    const int port = match.captured(3).toInt();
    if (!match.hasMatch() || address.isNull() || port > 65535)
        return wrong(
            QStringLiteral("--listen takes ADDRESS:PORT, for example 127.0.0.1:8311, not \"%1\".")
                .arg(value));
    if (!address.isLoopback())
        return wrong(QStringLiteral(
            "understudyd listens on loopback alone; put a proxy such as nginx in front of it "
            "to serve a network (see --public-url)."));
    options.address = address;
    options.port = quint16(port);
    return {};
}

Result<void> setDatabase(Options &options, const QString &value)
{
    const QLatin1String scheme("sqlite:");
    if (PostgresAddress::isMeantBy(value)) {
        options.database = value;
        return PostgresAddress::parse(value).map([](const PostgresAddress &) {});
    }
    if (!value.startsWith(scheme) || value.size() == scheme.size())
        return wrong(QStringLiteral(
            "--database takes sqlite:PATH or postgresql://[USER@]HOST[:PORT]/DATABASE."));
    options.database = value.mid(scheme.size());
    return {};
}

Result<void> setUsers(Options &options, const QString &value)
{
    bool ok = false;
    options.users = value.toInt(&ok);
    if (!ok || options.users < fewestUsers || options.users > mostUsers)
        return wrong(QStringLiteral("--users takes a number from %1 to %2, not \"%3\".")
                         .arg(fewestUsers)
                         .arg(mostUsers)
                         .arg(value));
    return {};
}

Result<void> setPublicUrl(Options &options, const QString &value)
{
    options.publicUrl = QUrl(value, QUrl::StrictMode);
    const QString scheme = options.publicUrl.scheme();
    if (options.publicUrl.host().isEmpty()
        || (scheme != QLatin1String("https") && scheme != QLatin1String("http")))
        return wrong(
            QStringLiteral("--public-url takes an http or https address, not \"%1\".").arg(value));
    return {};
}

Result<void> setAuditKey(Options &options, const QString &value)
{
    options.auditKey = value;
    return {};
}

Result<void> setHead(Options &options, const QString &value)
{
    options.audit.head = value;
    return {};
}

Result<void> setInstant(std::optional<qint64> &instant, const QString &value)
{
    instant = instantFrom(value);
    if (!instant)
        return wrong(QStringLiteral("\"%1\" is no moment such as 2026-01-31 or "
                                    "2026-01-31T09:00:00Z.")
                         .arg(value));
    return {};
}

Result<void> setFrom(Options &options, const QString &value)
{
    return setInstant(options.audit.from, value);
}

Result<void> setTo(Options &options, const QString &value)
{
    return setInstant(options.audit.to, value);
}

Result<void> setFormat(Options &options, const QString &value)
{
    const bool isCsv = value == QLatin1String("csv");
    if (!isCsv && value != QLatin1String("jsonl"))
        return wrong(QStringLiteral("--format takes csv or jsonl, not \"%1\".").arg(value));
    options.audit.format = isCsv ? AuditOrder::Format::Csv : AuditOrder::Format::JsonLines;
    return {};
}

using Setter = Result<void> (*)(Options &, const QString &);

const QHash<QString, Setter> &valueOptions()
{
    static const QHash<QString, Setter> setters{{QStringLiteral("--listen"), setListen},
                                                {QStringLiteral("--database"), setDatabase},
                                                {QStringLiteral("--users"), setUsers},
                                                {QStringLiteral("--public-url"), setPublicUrl},
                                                {QStringLiteral("--audit-key"), setAuditKey},
                                                {QStringLiteral("--head"), setHead},
                                                {QStringLiteral("--from"), setFrom},
                                                {QStringLiteral("--to"), setTo},
                                                {QStringLiteral("--format"), setFormat}};
    return setters;
}

bool setFlag(Options &options, const QString &name)
{
    if (name == QLatin1String("--demo"))
        options.demo = true;
    else if (name == QLatin1String("--trust-proxy"))
        options.trustProxy = true;
    else if (name == QLatin1String("--exit-with-stdin"))
        options.exitWithStdin = true;
    else if (name == QLatin1String("--version"))
        options.task = Options::Task::Version;
    else if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        options.task = Options::Task::Help;
    else
        return false;
    return true;
}

const QHash<QString, UserOrder::Action> &actions()
{
    using Action = UserOrder::Action;
    static const QHash<QString, Action> names{{QStringLiteral("add"), Action::Add},
                                              {QStringLiteral("disable"), Action::Disable},
                                              {QStringLiteral("enable"), Action::Enable},
                                              {QStringLiteral("role"), Action::Role},
                                              {QStringLiteral("password"), Action::Password},
                                              {QStringLiteral("delete"), Action::Delete}};
    return names;
}

Result<Options> withUserOrder(Options options, const QStringList &words)
{
    const QString usage =
        QStringLiteral("Say: understudyd user add EMAIL [ROLE [NAME]] | role EMAIL ROLE | "
                       "disable|enable|password|delete EMAIL.");
    if (words.size() < 3 || !actions().contains(words.at(1)))
        return wrong(usage);
    UserOrder order{
        .action = actions().value(words.at(1)), .email = words.at(2), .role = {}, .name = {}};
    const bool adds = order.action == UserOrder::Action::Add;
    const bool setsRole = order.action == UserOrder::Action::Role;
    const qsizetype most = adds ? 5 : setsRole ? 4 : 3;
    if (words.size() > most || (setsRole && words.size() != 4))
        return wrong(usage);
    order.role = words.value(3, adds ? QStringLiteral("customer") : QString());
    order.name = words.value(4, adds ? order.email.section(QLatin1Char('@'), 0, 0) : QString());
    if (!isEmail(order.email))
        return wrong(QStringLiteral("\"%1\" is not an email address.").arg(order.email));
    if ((adds || setsRole) && !isRole(order.role))
        return wrong(QStringLiteral(
            "A role is a word of small letters, such as admin, support or customer."));
    options.task = Options::Task::User;
    options.user = order;
    return options;
}

//! `import FILE`, `migrate`, `backup FILE`.
Result<Options> withFileOrder(Options options, const QStringList &words)
{
    const QString action = words.first();
    const bool needsFile = action != QLatin1String("migrate");
    if (words.size() != (needsFile ? 2 : 1))
        return wrong(QStringLiteral("Say: understudyd %1%2.")
                         .arg(action, needsFile ? QStringLiteral(" FILE") : QString()));
    options.task = action == QLatin1String("import") ? Options::Task::Import
        : needsFile                                  ? Options::Task::Backup
                                                     : Options::Task::Migrate;
    options.file = words.value(1);
    return options;
}

Result<Options> withAuditOrder(Options options, const QStringList &words)
{
    const bool exports = words.value(1) == QLatin1String("export");
    if (words.size() != 2 || (!exports && words.at(1) != QLatin1String("verify")))
        return wrong(QStringLiteral("Say: understudyd audit verify | export."));
    options.task = Options::Task::Audit;
    options.audit.action = exports ? AuditOrder::Action::Export : AuditOrder::Action::Verify;
    return options;
}

} // namespace

bool isRole(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_-]{0,31}$"));
    return form.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^[^\\s@]+@[^\\s@]+$"));
    return text.size() <= 254 && form.match(text).hasMatch();
}

Result<Options> parseOptions(const QStringList &arguments)
{
    Options options;
    QStringList words;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (!argument.startsWith(QLatin1Char('-'))) {
            words.append(argument);
            continue;
        }
        const QString name = argument.section(QLatin1Char('='), 0, 0);
        const Setter set = valueOptions().value(name);
        const bool hasValue = argument.contains(QLatin1Char('='));
        if (!set && (hasValue || !setFlag(options, argument)))
            return wrong(QStringLiteral("understudyd does not know the option %1.").arg(name));
        if (!set)
            continue;
        if (!hasValue && i + 1 == arguments.size())
            return wrong(QStringLiteral("%1 needs a value.").arg(name));
        const Result<void> done =
            set(options, hasValue ? argument.section(QLatin1Char('='), 1) : arguments.at(++i));
        if (!done)
            return failure(done.error());
    }
    if (words.isEmpty())
        return options;
    if (words.first() == QLatin1String("user"))
        return withUserOrder(options, words);
    if (words.first() == QLatin1String("audit"))
        return withAuditOrder(options, words);
    static const QStringList fileOrders{QStringLiteral("import"),
                                        QStringLiteral("migrate"),
                                        QStringLiteral("backup")};
    if (fileOrders.contains(words.first()))
        return withFileOrder(options, words);
    return wrong(QStringLiteral("understudyd does not know \"%1\".").arg(words.first()));
}

QString helpText()
{
    return QStringLiteral(
        "understudyd: the backend that comes with Understudy\n"
        "\n"
        "  understudyd [OPTIONS]                       serve until SIGTERM\n"
        "  understudyd [--database …] user ACTION …    change an account, also while it serves\n"
        "  understudyd [--database …] audit ACTION …   verify or export the audit log\n"
        "  understudyd [--database …] import FILE      add the accounts of a CSV file\n"
        "  understudyd [--database …] migrate          bring the database up to date\n"
        "  understudyd [--database …] backup FILE      copy the database, also while it is served\n"
        "\n"
        "Options:\n"
        "  --listen 127.0.0.1:PORT   where to listen (8311; port 0 picks a free one); loopback "
        "alone\n"
        "  --database sqlite:PATH    the database's file, made where it does not exist\n"
        "  --database postgresql://[USER@]HOST[:PORT]/DATABASE[?sslmode=…]\n"
        "                            a PostgreSQL database; ?host=FOLDER names a socket's. Several "
        "servers can\n"
        "                            use one. Everybody on the machine can read an address given "
        "here: leave the\n"
        "                            password to a file of mode 600 that PGPASSFILE names\n"
        "  --demo                    fill an empty database with a demo; the password of its "
        "accounts comes\n"
        "                            from UNDERSTUDY_DEMO_PASSWORD, else one is made and printed\n"
        "  --users N                 how many demo accounts (1000)\n"
        "  --public-url URL          the address under which a proxy offers this server\n"
        "  --trust-proxy             believe the proxy's X-Forwarded-For\n"
        "  --audit-key PATH          the key that signs the audit log (beside the database, made "
        "at first; with\n"
        "                            PostgreSQL in ~/.local/share/understudyd). All servers on one "
        "database need\n"
        "                            the same\n"
        "  --exit-with-stdin         end when standard input ends\n"
        "  --version, --help\n"
        "\n"
        "Accounts:\n"
        "  user add EMAIL [ROLE [NAME]]   the password is read from standard input\n"
        "  user password EMAIL            the password is read from standard input\n"
        "  user role EMAIL ROLE           admin, support, customer, or a role without rights\n"
        "  user disable|enable|delete EMAIL\n"
        "\n"
        "Import:\n"
        "  The first line names the columns: email, and in any order name, role, organisation, "
        "disabled.\n"
        "  Bad lines are told and skipped; accounts that are there stay as they are. Run again "
        "after an\n"
        "  interruption, it goes on where it was.\n"
        "\n"
        "Audit log:\n"
        "  audit verify [--head FILE]     whether it is as it was written, and still goes as far "
        "as "
        "the\n"
        "                                 head in FILE\n"
        "  audit export [--from TIME] [--to TIME] [--format csv|jsonl] [--head FILE]\n"
        "                                 writes it to standard output, and a signed head to "
        "FILE\n");
}

} // namespace Understudy
