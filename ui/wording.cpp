// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wording.h"

#include "base/logging.h"
#include "impersonation/start_order.h"
#include "plain_text.h"

#include <QRegularExpression>

namespace Understudy {

namespace {

//! The failing party's own words, as the end of a sentence; empty where they say no more than a
//! code.
QString wordsOf(const Error &error)
{
    static const QRegularExpression codeAlone(QStringLiteral(
                                                  "^(http|error|status|code|[\\s:/.#0-9])*$"),
                                              QRegularExpression::CaseInsensitiveOption);
    QString words = neutralised(redacted(error.message), 200);
    if (codeAlone.match(words).hasMatch())
        return {};
    while (words.endsWith(QLatin1Char('.')))
        words.chop(1);
    return words;
}

QString nameOf(const Wording::About &about)
{
    return about.connectionName.isEmpty() ? Wording::tr("The backend")
                                          : neutralised(about.connectionName, 60);
}

QString userOf(const Wording::About &about)
{
    return neutralised(about.userId, 60);
}

} // namespace

QString Wording::error(const Error &error, const About &about)
{
    switch (error.kind) {
    case ErrorKind::SignedOut:
        return tr("Your session at %1 has ended. Sign in again.").arg(nameOf(about));
    case ErrorKind::WrongPassword:
        return tr("%1 does not know this email with this password. Check both and try again.")
            .arg(nameOf(about));
    case ErrorKind::SecondFactor:
        return tr("%1 asks for a second factor, which this form cannot give.").arg(nameOf(about));
    case ErrorKind::Refused:
        return refused(error, about);
    case ErrorKind::NoSuchUser:
        return about.userId.isEmpty()
            ? tr("This user does not exist at %1.").arg(nameOf(about))
            : tr("User %1 does not exist at %2.").arg(userOf(about), nameOf(about));
    case ErrorKind::Invalid:
        return inputFault(error);
    case ErrorKind::AlreadyImpersonating:
        return tr("You are impersonating somebody already. Stop first, then try again.");
    case ErrorKind::NotImpersonating:
        return tr("%1 says that nobody is being impersonated.").arg(nameOf(about));
    case ErrorKind::ActorGone:
        return tr("Your account at %1 is gone or may no longer act. Ask its administrator.")
            .arg(nameOf(about));
    case ErrorKind::TryLater:
        return error.retryAfter.count() > 0
            ? tr("%1 asks to wait. Try again in %2.")
                  .arg(nameOf(about), minutesAndSeconds(error.retryAfter))
            : tr("%1 asks to wait. Try again in a moment.").arg(nameOf(about));
    case ErrorKind::Unreachable:
        return tr("%1 does not answer. Check that it runs and that the network is up, then try "
                  "again.")
            .arg(nameOf(about));
    case ErrorKind::Untrusted:
        return tr("%1 could not prove that it is itself, so nothing was sent. Its certificate "
                  "needs a look.")
            .arg(nameOf(about));
    case ErrorKind::Malformed:
        return tr("%1 sent an answer that makes no sense here. Check its address and its profile.")
            .arg(nameOf(about));
    case ErrorKind::Unavailable:
        return unavailable(error);
    case ErrorKind::Unexpected:
        break;
    }
    const QString words = wordsOf(error);
    return tr("Sorry, we had an unexpected error. Please try again. - %1")
        .arg(words.isEmpty() ? nameOf(about) : words);
}

QString Wording::refused(const Error &error, const About &about)
{
    if (error.source == QLatin1String("userId"))
        return tr("User %1 is you. Choose another user.").arg(userOf(about));
    if (error.source == QLatin1String("policy"))
        return refusedByPolicy(error, about);
    const QString words = wordsOf(error);
    return words.isEmpty() ? tr("%1 refused. You may not do this there.").arg(nameOf(about))
                           : tr("%1 refused: %2.").arg(nameOf(about), words);
}

QString Wording::inputFault(const Error &error)
{
    if (error.source == QLatin1String("reason")) {
        return tr("A reason has %L1 to %L2 characters, on one line.")
            .arg(shortestReason)
            .arg(longestReason);
    }
    if (error.source == QLatin1String("ticket") && !error.message.isEmpty())
        return tr("A ticket is needed, and has to look like this: %1")
            .arg(neutralised(error.message, 200));
    if (error.source == QLatin1String("ticket"))
        return tr("A ticket has at most %L1 characters, on one line.").arg(longestTicket);
    if (error.source == QLatin1String("minutes"))
        return tr("Choose between %L1 and %L2 minutes.").arg(shortestMinutes).arg(longestMinutes);
    const QString words = wordsOf(error);
    return words.isEmpty() ? tr("This was not accepted. Check what you typed.")
                           : tr("This was not accepted: %1.").arg(words);
}

QString Wording::unavailable(const Error &error)
{
    if (error.source == QLatin1String("journal"))
        return tr("The journal cannot be written, so nobody was switched. Check the space and the "
                  "permissions of the data folder.");
    if (error.source == QLatin1String("keychain"))
        return tr("The keychain cannot be used, so nothing was kept. Unlock it and try again.");
    const QString words = wordsOf(error);
    if (error.source == QLatin1String("policy"))
        return tr("The policy of this computer cannot be used, so nobody can sign in or be "
                  "switched to: %1. Ask whoever looks after the computer.")
            .arg(words);
    return words.isEmpty() ? tr("Something on this computer does not work. See the details.")
                           : tr("Something on this computer does not work: %1.").arg(words);
}

QString Wording::keychain(KeychainTrouble trouble)
{
    switch (trouble) {
    case KeychainTrouble::None:
        return {};
    case KeychainTrouble::Locked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case KeychainTrouble::NoService:
        return tr("There is no keychain on this computer, and sessions are kept nowhere else. "
                  "Install gnome-keyring or KWallet, "
                  "sign in to your desktop again and start Understudy.");
    case KeychainTrouble::TimedOut:
        return tr("The keychain does not answer. Wait a moment, then try again.");
    case KeychainTrouble::Failed:
        return tr("The keychain answered with an error. Check it with your desktop's password "
                  "manager, then try again.");
    }
    Q_UNREACHABLE();
}

QString Wording::problem(const Problem &problem, const About &about)
{
    const QString detail = neutralised(problem.detail, 300);
    switch (problem.kind) {
    case ProblemKind::BackendError:
        return error(problem.error, about);
    case ProblemKind::NotSwitched:
        return tr("%1 said yes and did not switch. You are still yourself.").arg(nameOf(about));
    case ProblemKind::WrongPerson:
        return tr("%1 made you somebody else: %2. This was undone.")
            .arg(nameOf(about), detail.isEmpty() ? tr("unknown") : detail);
    case ProblemKind::BecameActor:
        return tr("%1 had made you yourself again without saying so. The impersonation is over.")
            .arg(nameOf(about));
    case ProblemKind::ViewLeftSubject:
        return tr("The application's page signed out or became somebody else, so the impersonation "
                  "was stopped.");
    case ProblemKind::EndedElsewhere:
        return tr("%1 had ended the impersonation already.").arg(nameOf(about));
    case ProblemKind::DeadlineReached:
        return tr("The time was up, so the impersonation was stopped.");
    case ProblemKind::NotVerified:
        return tr("%1 did not say who you are just now. Understudy goes on asking.")
            .arg(nameOf(about));
    case ProblemKind::JournalUnwritable:
        return tr("The journal cannot be written. Nobody can be switched to until the data folder "
                  "has space and may be written.");
    case ProblemKind::JournalDamaged:
        return tr("The journal was damaged. It is kept as %1; a new one was begun.").arg(detail);
    case ProblemKind::KeychainTroubled:
        return keychain(problem.trouble);
    case ProblemKind::KeychainNotCleared:
        return tr("The session is over, but the keychain could not forget it yet. It is void and "
                  "will be removed at the next unlock.");
    case ProblemKind::ActorNotSaved:
        return tr("Your own session could not be saved in the keychain. It ends with this window.");
    case ProblemKind::SignInAgain:
        return tr("%1 could not give you your own session back. Sign in again.").arg(nameOf(about));
    case ProblemKind::StopUnanswered:
        return tr("%1 does not answer the stop. Understudy goes on trying until it is certain.")
            .arg(nameOf(about));
    case ProblemKind::StartUnanswered:
        return tr("%1 did not answer the switch.").arg(nameOf(about));
    case ProblemKind::ConnectionUnusable:
        return tr("The connection %1 cannot be used: %2")
            .arg(nameOf(about), error(problem.error, about));
    }
    Q_UNREACHABLE();
}

QString Wording::userId(UserIdTrouble trouble)
{
    switch (trouble) {
    case UserIdTrouble::None:
        return {};
    case UserIdTrouble::Empty:
        return tr("Type the id of the user.");
    case UserIdTrouble::NotANumber:
        return tr("A user id is a number here, such as 42.");
    case UserIdTrouble::Negative:
        return tr("A user id is not negative.");
    case UserIdTrouble::Fraction:
        return tr("A user id is a whole number.");
    case UserIdTrouble::TooLarge:
        return tr("This number is too large for a user id.");
    case UserIdTrouble::TooLong:
        return tr("A user id has at most 256 characters.");
    case UserIdTrouble::ControlCharacter:
        return tr("This holds characters that cannot be in a user id.");
    case UserIdTrouble::Dots:
        return tr("A user id cannot be dots alone.");
    }
    Q_UNREACHABLE();
}

QString Wording::impersonating(const QString &userId)
{
    const QString shown = neutralised(userId);
    return shown.isEmpty() ? tr("Currently impersonating an unknown user")
                           : tr("Currently impersonating user %1").arg(shown);
}

QString Wording::state(const ImpersonationStatus &status)
{
    switch (status.state) {
    case ImpersonationState::SignedOut:
    case ImpersonationState::SignedIn:
        return {};
    case ImpersonationState::Starting:
        return status.stopWished ? tr("Starting: will stop as soon as the backend has answered")
                                 : tr("Starting…");
    case ImpersonationState::Impersonating:
        return status.problem && status.problem->kind == ProblemKind::NotVerified
            ? tr("Not verified just now")
            : QString();
    case ImpersonationState::Stopping:
        return status.retrying ? tr("Stopping: no answer yet") : tr("Stopping…");
    case ImpersonationState::Unconfirmed:
        return status.stopWished ? tr("Unconfirmed: will stop as soon as it can be reached")
                                 : tr("Unconfirmed");
    }
    Q_UNREACHABLE();
}

QString Wording::unconfirmed(const ImpersonationStatus &status)
{
    const QString id = neutralised(status.subject.id, 60);
    const QString first = id.isEmpty()
        ? tr("Understudy cannot tell whether it still holds somebody else's session.")
        : tr("Understudy cannot tell whether it still holds a session as user %1.").arg(id);
    const QString next = status.actor.id.isEmpty() && !status.stopWished
        ? tr("Press Verify to ask again, or sign in to check for yourself.")
        : status.stopWished
        ? tr("It stops as soon as it can reach the session.")
        : tr("Press Verify to ask again, or Stop to end it as soon as it can be reached.");
    if (!status.until.isValid())
        return first + QLatin1Char(' ') + next;
    return first + QLatin1Char(' ') + next + QLatin1Char(' ')
        + tr("It is over at %1 at the latest.").arg(timeOfDay(status.until));
}

QString Wording::orphan(const OrphanNotice &notice)
{
    const QString id = neutralised(notice.subjectId, 60);
    const QString where = neutralised(notice.connectionName, 60);
    const QString until = notice.until.isValid() ? timeOfDay(notice.until) : QString();
    if (until.isEmpty())
        return where.isEmpty() ? tr("A session as user %1 may still be live.").arg(id)
                               : tr("A session as user %1 may still be live at %2.").arg(id, where);
    return where.isEmpty()
        ? tr("A session as user %1 may still be live, until %2 at the latest.").arg(id, until)
        : tr("A session as user %1 may still be live at %2, until %3 at the latest.")
              .arg(id, where, until);
}

QString Wording::demo(DemoState state)
{
    switch (state) {
    case DemoState::Failed:
        return tr("The demo could not be started.");
    case DemoState::Ended:
        return tr("The demo has ended by itself.");
    case DemoState::Unused:
    case DemoState::Starting:
    case DemoState::Running:
        return {};
    }
    Q_UNREACHABLE();
}

QString Wording::connectionsUnreadable(const QString &damagedCopy)
{
    if (damagedCopy.isEmpty())
        return tr("The list of your connections could not be read. Nothing was changed.");
    return tr("The list of your connections could not be understood. It is kept as %1.")
        .arg(damagedCopy);
}

QString Wording::linkNotUnderstood()
{
    return tr("That link asks for something this console does not do, so nothing was filled in.");
}

QString Wording::favouriteNotKept()
{
    return tr(
        "The favourite could not be kept, because the journal cannot be written. Nothing else "
        "has changed; try again when it can.");
}

QString Wording::viewEnd(ViewEnd why, const QString &details)
{
    switch (why) {
    case ViewEnd::NoBrowser:
        return details.isEmpty()
            ? tr("There is no browser here that can be isolated. Install Chromium, Chrome, Edge or "
                 "Brave, then try again.")
            : tr("The browser could not be started. See the details, or choose another one in "
                 "the preferences or in UNDERSTUDY_BROWSER.");
    case ViewEnd::Broken:
        return tr(
            "The view's browser ended by itself. You are still impersonating; open it again.");
    case ViewEnd::Closed:
    case ViewEnd::Ended:
        break;
    }
    return {};
}

QString Wording::environment(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return tr("production");
    case Environment::Staging:
        return tr("staging");
    case Environment::Development:
        return tr("development");
    case Environment::Demo:
        return tr("demo");
    }
    Q_UNREACHABLE();
}

QString Wording::details(const Error &error)
{
    return joined(
        {errorKindName(error.kind), error.source, neutralised(redacted(error.message), 1000)});
}

} // namespace Understudy
