// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_command.h"

#include "backend/user_id.h"
#include "cli/check_run.h"
#include "cli/output.h"
#include "folders.h"
#include "plain_text.h"
#include "settings/policy_file.h"
#include "translations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimer>

namespace Understudy {

namespace {

constexpr int badInput = 2;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

int refuse(const QString &why)
{
    warn(why);
    return badInput;
}

//! The profile alone: nobody is asked.
int tellParsed(const CheckTarget &target, bool json)
{
    const QString words =
        Words::tr("the profile \"%1\" is sound. Nobody was asked: give --address to try it.")
            .arg(neutralised(target.profile.name));
    const QJsonObject step{{QStringLiteral("step"), QStringLiteral("profile")},
                           {QStringLiteral("ok"), true},
                           {QStringLiteral("detail"), words}};
    if (json)
        sayRaw(QJsonDocument(QJsonArray{step}).toJson());
    else
        say(QStringLiteral("%1: %2").arg(target.connection.name, words));
    const SystemClock clock;
    tellNotes(ProfileBackend(target.profile, target.connection, clock).traits(), json);
    return 0;
}

int walk(const CheckTarget &target, const CheckOptions &options)
{
    if (const Result<void> allowed = target.allowedBy(PolicyFile::usual()); !allowed)
        return refuse(allowed.error().message);
    const ParsedUserId userId = parseUserId(options.userId, target.profile.userId);
    if (!options.userId.isEmpty() && userId.trouble != UserIdTrouble::None)
        return refuse(Words::tr("--user: this is no user id. The profile says that they are %1.")
                          .arg(target.profile.userId == UserIdKind::Integer
                                   ? Words::tr("whole numbers")
                                   : Words::tr("texts of up to 256 characters")));
    const QList<WantedCredential> wanted = GivenCredentials::wantedBy(target.profile);
    const Result<QMap<QString, Secret>> given = options.credentialsFd
        ? GivenCredentials::read(*options.credentialsFd, wanted)
        : GivenCredentials::ask(wanted);
    if (!given)
        return refuse(given.error().message);
    CheckRun run(target, *given, userId.id, options.json);
    QObject::connect(&run, &CheckRun::over, &run, [](int status) {
        QCoreApplication::exit(status);
    });
    QTimer::singleShot(0, &run, &CheckRun::start);
    return QCoreApplication::exec();
}

} // namespace

int runCheck(const QStringList &arguments)
{
    int count = 1;
    char name[] = "understudy";
    char *values[] = {name, nullptr};
    const QCoreApplication application(count, values);
    QCoreApplication::setApplicationName(QStringLiteral("understudy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(UNDERSTUDY_VERSION));
    const Translations translations;

    const CheckOptions options = CheckOptions::parse(arguments);
    if (options.action == CheckOptions::Action::Refuse)
        return refuse(options.message);
    if (options.action == CheckOptions::Action::ShowHelp) {
        sayRaw(options.message.toLocal8Bit());
        return 0;
    }
    const Result<CheckTarget> target = CheckTarget::find(options, Folders::usual({}).configuration);
    if (!target)
        return refuse(target.error().message);
    return target->connection.address.isEmpty() ? tellParsed(*target, options.json)
                                                : walk(*target, options);
}

} // namespace Understudy
