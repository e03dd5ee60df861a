// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check_report.h"

#include "base/logging.h"
#include "plain_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

namespace {

constexpr int longestMessage = 300;

bool saysNothing(const Error &error)
{
    return error.kind == ErrorKind::Unexpected && error.message.isEmpty();
}

} // namespace

CheckReport::CheckReport(BackendTraits traits, QString userId, bool signsIn, QList<Secret> secrets)
    : m_traits(std::move(traits))
    , m_userId(std::move(userId))
    , m_signsIn(signsIn)
    , m_secrets(std::move(secrets))
{ }

QString CheckReport::line(const CheckStep &step)
{
    const QString words = detail(step);
    switch (step.outcome) {
    case CheckOutcome::Passed:
        return QStringLiteral("ok      %1: %2 (%3 ms)")
            .arg(nameOf(step.kind), words)
            .arg(step.took.count());
    case CheckOutcome::Failed:
        return QStringLiteral("FAILED  %1: %2").arg(nameOf(step.kind), words);
    case CheckOutcome::Skipped:
        return QStringLiteral("-       %1: %2").arg(nameOf(step.kind), words);
    case CheckOutcome::Absent:
        return {};
    }
    Q_UNREACHABLE();
}

QByteArray CheckReport::json(const QList<CheckStep> &steps)
{
    QJsonArray result;
    for (const CheckStep &step : steps) {
        const QString words = detail(step);
        if (step.outcome != CheckOutcome::Absent)
            result.append(QJsonObject{{QStringLiteral("step"), keyOf(step.kind)},
                                      {QStringLiteral("ok"), step.outcome == CheckOutcome::Passed},
                                      {QStringLiteral("detail"), words}});
    }
    return QJsonDocument(result).toJson();
}

QString CheckReport::detail(const CheckStep &step)
{
    m_failed = m_failed || step.outcome == CheckOutcome::Failed;
    QString words;
    if (step.outcome == CheckOutcome::Passed)
        words = passed(step);
    else if (step.outcome == CheckOutcome::Failed)
        words = failed(step);
    else if (step.outcome == CheckOutcome::Skipped)
        words = skipped(step);
    return words;
}

//! A foreign text without what must not be shown, cut only after that.
QString CheckReport::shown(const QString &foreign) const
{
    QString text = foreign;
    for (const Secret &secret : m_secrets)
        text.replace(QString::fromUtf8(secret.reveal()), QStringLiteral("[redacted]"));
    return neutralised(text, longestMessage);
}

//! A failure as profiles name it, with the failing party's own words.
QString CheckReport::wordsOf(const Error &error) const
{
    const QString kind = errorKindName(error.kind);
    const QString words = shown(redacted(error.message));
    return words.isEmpty() ? kind : QStringLiteral("%1, \"%2\"").arg(kind, words);
}

QString CheckReport::passed(const CheckStep &step) const
{
    switch (step.kind) {
    case CheckStepKind::Reach:
        return step.tls.isEmpty() ? tr("it answers, and says \"signed out\"; not encrypted")
                                  : tr("it answers, and says \"signed out\"; %1").arg(step.tls);
    case CheckStepKind::SignIn:
    case CheckStepKind::WhoAmI:
    case CheckStepKind::WhoAmIAsSubject:
    case CheckStepKind::WhoAmIAsActor:
        return person(step);
    case CheckStepKind::Impersonate:
        return tr("it agreed to user %1").arg(shown(m_userId));
    case CheckStepKind::Stop:
        return m_traits.effect == Effect::Header ? tr("the header was dropped") : tr("it stopped");
    case CheckStepKind::FindUsers:
        return tr("rows that came back: %1").arg(step.found);
    case CheckStepKind::Revoke:
        return tr("it ended one session and left another alive");
    case CheckStepKind::SignOut:
        return tr("it says \"signed out\" again");
    }
    Q_UNREACHABLE();
}

//! Who it is, by whom, and until when, as far as the backend tells.
QString CheckReport::person(const CheckStep &step) const
{
    const Identity &who = step.who;
    QString words = tr("user %1").arg(shown(who.id));
    const QString more = joined({shown(who.name), shown(who.email), shown(who.role)});
    if (!more.isEmpty())
        words += QStringLiteral(" (%1)").arg(more);
    if (!step.actorId.isEmpty())
        words += tr(", impersonated by user %1").arg(shown(step.actorId));
    else if (step.kind == CheckStepKind::WhoAmIAsSubject)
        words += tr(", by whom it does not tell");
    if (step.expiresAt.isValid())
        words += tr(", until %1").arg(step.expiresAt.toUTC().toString(Qt::ISODate));
    return words;
}

QString CheckReport::failed(const CheckStep &step) const
{
    const Error &error = step.error;
    const bool refused = error.kind == ErrorKind::Refused;
    if (step.kind == CheckStepKind::Revoke && error.kind == ErrorKind::SignedOut)
        return tr("it ended all of the user's sessions, not the one alone. Take \"revoke\" out of "
                  "the profile.");
    if (refused && error.source == QLatin1String("userId"))
        return tr("user %1 is who signed in. Choose another user.").arg(shown(m_userId));
    if (refused && error.source == QLatin1String("whoAmI"))
        return tr("refused: the backend did not switch, who am I still names user %1")
            .arg(shown(step.who.id));
    if (saysNothing(error))
        return failedWithoutError(step);
    const bool orphan = step.kind == CheckStepKind::Impersonate && error.inDoubt
        && m_traits.effect == Effect::Mints;
    return orphan
        ? tr("%1; a session as user %2 may still be live").arg(wordsOf(error), shown(m_userId))
        : wordsOf(error);
}

//! Who-am-I answered, and not what it should.
QString CheckReport::failedWithoutError(const CheckStep &step) const
{
    switch (step.kind) {
    case CheckStepKind::Reach:
        return tr("nobody is signed in, and who am I names %1").arg(person(step));
    case CheckStepKind::Revoke:
        return tr("the session is still alive");
    case CheckStepKind::SignOut:
        return tr("the session is still alive: who am I names %1").arg(person(step));
    default:
        break;
    }
    const QString expected = shown(step.expectedId);
    if (step.who.id != step.expectedId)
        return tr("who am I names %1, not user %2").arg(person(step), expected);
    return step.kind == CheckStepKind::WhoAmIAsSubject && step.actorId.isEmpty()
        ? tr("who am I names user %1, and not who impersonates").arg(expected)
        : tr("who am I names %1, which is not as it should be").arg(person(step));
}

QString CheckReport::skipped(const CheckStep &step) const
{
    if (m_failed)
        return tr("not tried, because another step failed");
    if (!m_signsIn)
        return tr("not tried: the profile has no sign-in fields, and a browser cannot be opened "
                  "here");
    if (step.kind == CheckStepKind::Revoke)
        return tr("not shown: it takes two sessions of one person at once, and signing in again "
                  "did not give a second");
    return m_userId.isEmpty() ? tr("not tried: name somebody with --user") : tr("not tried");
}

QStringList CheckReport::notes(const BackendTraits &traits)
{
    QStringList result;
    if (!traits.takesReason)
        result.append(tr("The reason of an impersonation reaches no backend: it is kept in your "
                         "journal only."));
    if (!traits.tellsActor)
        result.append(tr("The backend does not tell the actor: Understudy cannot check who "
                         "impersonates."));
    if (traits.effect == Effect::Mints && !traits.hasStop && !traits.hasRevoke)
        result.append(tr("There is no stop and no revoke: a session as somebody else lives on at "
                         "the backend until it expires."));
    return result;
}

QString CheckReport::keyOf(CheckStepKind kind)
{
    switch (kind) {
    case CheckStepKind::Reach:
        return QStringLiteral("reach");
    case CheckStepKind::SignIn:
        return QStringLiteral("signIn");
    case CheckStepKind::WhoAmI:
        return QStringLiteral("whoAmI");
    case CheckStepKind::Impersonate:
        return QStringLiteral("impersonate");
    case CheckStepKind::WhoAmIAsSubject:
        return QStringLiteral("whoAmIAsSubject");
    case CheckStepKind::Stop:
        return QStringLiteral("stop");
    case CheckStepKind::WhoAmIAsActor:
        return QStringLiteral("whoAmIAsActor");
    case CheckStepKind::FindUsers:
        return QStringLiteral("findUsers");
    case CheckStepKind::Revoke:
        return QStringLiteral("revoke");
    case CheckStepKind::SignOut:
        return QStringLiteral("signOut");
    }
    Q_UNREACHABLE();
}

QString CheckReport::nameOf(CheckStepKind kind)
{
    switch (kind) {
    case CheckStepKind::Reach:
        return tr("Reach");
    case CheckStepKind::SignIn:
        return tr("Sign in");
    case CheckStepKind::WhoAmI:
        return tr("Who am I");
    case CheckStepKind::Impersonate:
        return tr("Impersonate");
    case CheckStepKind::WhoAmIAsSubject:
        return tr("Who am I, as the subject");
    case CheckStepKind::Stop:
        return tr("Stop");
    case CheckStepKind::WhoAmIAsActor:
        return tr("Who am I, after the stop");
    case CheckStepKind::FindUsers:
        return tr("Find users");
    case CheckStepKind::Revoke:
        return tr("Revoke");
    case CheckStepKind::SignOut:
        return tr("Sign out");
    }
    Q_UNREACHABLE();
}

} // namespace Understudy
