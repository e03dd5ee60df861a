// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/connections/connection_wording.h"

#include "plain_text.h"
#include "wording.h"

#include <algorithm>

namespace Understudy {

namespace {

QString personOf(const Identity &who)
{
    const QString id = neutralised(who.id, 40);
    const QString name = neutralised(who.name, 40);
    return name.isEmpty() ? ConnectionWording::tr("user %1").arg(id)
                          : ConnectionWording::tr("%1 (user %2)").arg(name, id);
}

} // namespace

QString ConnectionWording::fault(const DraftFault &fault)
{
    switch (fault.trouble) {
    case DraftTrouble::NameMissing:
        return tr("Type a name.");
    case DraftTrouble::NameTaken:
        return tr("Another connection has this name. Choose another one.");
    case DraftTrouble::AddressMissing:
        return tr("Type the application's address, such as https://app.example.com.");
    case DraftTrouble::AddressInvalid:
        return tr("This is no web address. It looks like https://app.example.com.");
    case DraftTrouble::AddressHasMore:
        return tr("An address ends with its path: no user, no question mark, no hash.");
    case DraftTrouble::NotEncrypted:
        return tr("Use https, or allow plain http here.");
    case DraftTrouble::ProfileMissing:
        return tr("Choose how this application speaks.");
    case DraftTrouble::SettingMissing:
        return tr("Type something here.");
    case DraftTrouble::ControlCharacter:
        return tr("This holds characters that cannot be here. Type it again.");
    case DraftTrouble::NotAPath:
        return tr("A plain path, such as /api: no question mark, no hash, no dots.");
    case DraftTrouble::NotAPointer:
        return tr("This begins with a slash, such as /result/user.");
    case DraftTrouble::NotJson:
        return tr("This is not JSON: %1.").arg(fault.detail);
    case DraftTrouble::ProxyInvalid:
        return tr("A proxy looks like http://proxy.example.com:3128 or socks5://…:1080.");
    case DraftTrouble::CaFileUnusable:
        return tr("There is no certificate in this file. Choose a PEM file.");
    }
    Q_UNREACHABLE();
}

QString ConnectionWording::verified(const BackendProfile &profile)
{
    const QString what = neutralised(profile.verified, 80);
    if (what.isEmpty())
        return {};
    return what == QLatin1String("from its documentation")
        ? tr("Written from its documentation, not tried yet. Test it.")
        : tr("Tried against %1").arg(what);
}

QStringList ConnectionWording::limits(const BackendTraits &traits, const QString &name)
{
    QStringList result;
    if (!traits.takesReason)
        result += tr("%1 is not told the reason: it is kept in your journal only.").arg(name);
    if (!traits.tellsActor)
        result += tr("%1 does not say who is behind a session: only your journal does.").arg(name);
    if (!traits.hasStop && !traits.hasRevoke)
        result +=
            tr("%1 cannot end such a session: Understudy forgets it, and there it runs out by "
               "itself.")
                .arg(name);
    return result;
}

QString ConnectionWording::step(const CheckStep &step, const QString &name)
{
    switch (step.outcome) {
    case CheckOutcome::Passed:
        return passed(step, name);
    case CheckOutcome::Failed:
        return failed(step, name);
    case CheckOutcome::Absent:
        return missing(step);
    case CheckOutcome::Skipped:
        return {};
    }
    Q_UNREACHABLE();
}

QString ConnectionWording::passed(const CheckStep &step, const QString &name)
{
    switch (step.kind) {
    case CheckStepKind::Reach:
        return step.tls.isEmpty() ? tr("%1 answers.").arg(name)
                                  : tr("%1 answers, encrypted with %2.").arg(name, step.tls);
    case CheckStepKind::SignIn:
        return tr("Signing in works.");
    case CheckStepKind::WhoAmI:
        return tr("It says who you are: %1.").arg(personOf(step.who));
    case CheckStepKind::Impersonate:
        return tr("Switching to a user works.");
    case CheckStepKind::WhoAmIAsSubject:
        return tr("It then says that you are %1.").arg(personOf(step.who));
    case CheckStepKind::Stop:
        return tr("Stopping works.");
    case CheckStepKind::WhoAmIAsActor:
        return tr("You are yourself again: %1.").arg(personOf(step.who));
    case CheckStepKind::FindUsers:
        return tr("Users can be searched: %Ln found.", nullptr, step.found);
    case CheckStepKind::Revoke:
        return tr("Sessions can be ended one by one, so left-over ones will be.");
    case CheckStepKind::SignOut:
        return tr("Signing out works.");
    }
    Q_UNREACHABLE();
}

QString ConnectionWording::failed(const CheckStep &step, const QString &name)
{
    const bool somebodyElse =
        step.error.kind == ErrorKind::Unexpected && step.error.message.isEmpty();
    if (somebodyElse && !step.expectedId.isEmpty())
        return named(step, name);
    const QString why =
        Wording::error(step.error, {.connectionName = name, .userId = step.expectedId});
    switch (step.kind) {
    case CheckStepKind::Reach:
        return why;
    case CheckStepKind::SignIn:
        return tr("Not signed in. %1").arg(why);
    case CheckStepKind::WhoAmI:
    case CheckStepKind::WhoAmIAsSubject:
    case CheckStepKind::WhoAmIAsActor:
        return tr("It does not say who you are. %1").arg(why);
    case CheckStepKind::Impersonate:
        return tr("Not switched. %1").arg(why);
    case CheckStepKind::Stop:
        return tr("Not stopped. %1").arg(why);
    case CheckStepKind::FindUsers:
        return tr("Users cannot be searched. %1").arg(why);
    case CheckStepKind::Revoke:
        return step.error.kind == ErrorKind::SignedOut
            ? tr("Ending one session ends others with it, so Understudy does not end left-over "
                 "ones.")
            : tr("It did not show that it can end one session alone, so left-over ones stay.");
    case CheckStepKind::SignOut:
        return tr("Not signed out. %1").arg(why);
    }
    Q_UNREACHABLE();
}

//! The step named somebody else than it should have.
QString ConnectionWording::named(const CheckStep &step, const QString &name)
{
    const QString expected = neutralised(step.expectedId, 40);
    if (step.who.id.isEmpty())
        return tr("%1 does not say who you are. User %2 was expected.").arg(name, expected);
    if (step.who.id != step.expectedId)
        return tr("%1 says that you are %2. User %3 was expected.")
            .arg(name, personOf(step.who), expected);
    return tr("%1 says that you are user %2, but not that it is you who is behind it.")
        .arg(name, expected);
}

QString ConnectionWording::missing(const CheckStep &step)
{
    switch (step.kind) {
    case CheckStepKind::Stop:
        return tr("There is no stop: the session is ended or forgotten.");
    case CheckStepKind::FindUsers:
        return tr("There is no list of users: you type their ids.");
    case CheckStepKind::Revoke:
        return tr("There is no way to end one session: left-over ones run out by themselves.");
    case CheckStepKind::SignOut:
        return tr("There is no signing out: the session is forgotten.");
    default:
        return {};
    }
}

QString ConnectionWording::took(const CheckStep &step)
{
    if (step.outcome != CheckOutcome::Passed || step.took.count() <= 0)
        return {};
    return step.took < std::chrono::seconds(1)
        ? tr("%L1 ms").arg(step.took.count())
        : tr("%1 s").arg(QLocale().toString(double(step.took.count()) / 1000, 'f', 1));
}

QString ConnectionWording::summary(const QList<CheckStep> &steps)
{
    const auto came = [&steps](CheckStepKind kind, CheckOutcome outcome) {
        return std::any_of(steps.cbegin(), steps.cend(), [&](const CheckStep &one) {
            return one.kind == kind && one.outcome == outcome;
        });
    };
    const bool failed = std::any_of(steps.cbegin(), steps.cend(), [](const CheckStep &one) {
        return one.outcome == CheckOutcome::Failed && one.kind != CheckStepKind::Revoke;
    });
    if (failed)
        return tr("This needs a look.");
    if (came(CheckStepKind::WhoAmIAsActor, CheckOutcome::Passed))
        return tr("All of it works.");
    if (came(CheckStepKind::WhoAmI, CheckOutcome::Passed))
        return tr("So far it works. Type a user id to try a switch, too.");
    return tr("So far it works. Type how you sign in to try more.");
}

} // namespace Understudy
