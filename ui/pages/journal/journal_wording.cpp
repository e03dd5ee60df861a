// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/journal/journal_wording.h"

#include "plain_text.h"

#include <QLocale>
#include <QMap>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr int longestName = 60;

QString named(const Identity &person)
{
    return neutralised(person.name, longestName);
}

QString userWithId(const Identity &person)
{
    return JournalWording::tr("user %1").arg(neutralised(person.id, longestName));
}

} // namespace

JournalWording::Mark JournalWording::mark(const JournalEntry &entry, const QString &runningAt)
{
    const bool open = entry.state != JournalState::Closed;
    const bool known = open && entry.state != JournalState::Unconfirmed
        && entry.connectionId == runningAt && !runningAt.isEmpty();
    if (known)
        return Mark::Running;
    if (isUnsettled(entry))
        return Mark::Unknown;
    return entry.outcome == JournalOutcome::Refused ? Mark::NeverBegan : Mark::Over;
}

QString JournalWording::standing(const JournalEntry &entry, const QString &runningAt)
{
    if (mark(entry, runningAt) == Mark::Running)
        return entry.state == JournalState::Stopping ? tr("Stopping") : tr("In progress");
    if (entry.state != JournalState::Closed)
        return tr("Not known");
    if (entry.outcome == JournalOutcome::OrphanPossible && entry.orphanAcknowledged)
        return tr("Looked after");
    return outcome(entry.outcome);
}

QString JournalWording::outcome(JournalOutcome outcome)
{
    switch (outcome) {
    case JournalOutcome::None:
        return tr("Open or not known");
    case JournalOutcome::Stopped:
        return tr("Stopped");
    case JournalOutcome::Expired:
        return tr("Time was up");
    case JournalOutcome::EndedElsewhere:
        return tr("Ended elsewhere");
    case JournalOutcome::Refused:
        return tr("Refused");
    case JournalOutcome::Undone:
        return tr("Undone");
    case JournalOutcome::OrphanPossible:
        return tr("May be live");
    case JournalOutcome::CheckedByActor:
        return tr("Checked by hand");
    }
    Q_UNREACHABLE();
}

QString JournalWording::ending(const JournalEntry &entry, const QString &runningAt)
{
    if (mark(entry, runningAt) == Mark::Running)
        return tr("It goes on.");
    if (entry.state != JournalState::Closed)
        return tr("Nobody has proved yet how this ended, or whether it did.");
    switch (entry.outcome) {
    case JournalOutcome::None:
        return {};
    case JournalOutcome::Stopped:
        return tr("It was stopped here.");
    case JournalOutcome::Expired:
        return tr("Its time was up.");
    case JournalOutcome::EndedElsewhere:
        return tr("The backend had ended it before anybody stopped it here.");
    case JournalOutcome::Refused:
        return tr("It never began: the backend or this computer said no.");
    case JournalOutcome::Undone:
        return tr("It was not what it should be, and was ended again at once.");
    case JournalOutcome::OrphanPossible:
        return entry.orphanAcknowledged
            ? tr("A session may have been left at the backend. Somebody has looked after it.")
            : tr("The backend never answered: a session that nobody holds may be left there.");
    case JournalOutcome::CheckedByActor:
        return tr("Somebody checked by hand that it was over, and closed it.");
    }
    Q_UNREACHABLE();
}

QString JournalWording::event(const JournalEvent &event)
{
    static const QMap<QString, const char *> words{
        {QStringLiteral("intended"), QT_TR_NOOP("About to ask the backend")},
        {QStringLiteral("started"), QT_TR_NOOP("Switched, and verified")},
        {QStringLiteral("start lost"), QT_TR_NOOP("The start was lost on its way")},
        {QStringLiteral("start unanswered"), QT_TR_NOOP("No answer to the start")},
        {QStringLiteral("session not found at start"),
         QT_TR_NOOP("No session found when Understudy started")},
        {QStringLiteral("found at start"), QT_TR_NOOP("Found when Understudy started")},
        {QStringLiteral("resumed"), QT_TR_NOOP("Taken up again when Understudy started")},
        {QStringLiteral("confirmed"), QT_TR_NOOP("The backend confirmed it")},
        {QStringLiteral("stop wished"), QT_TR_NOOP("Stop pressed")},
        {QStringLiteral("stopping"), QT_TR_NOOP("Stopping")},
        {QStringLiteral("ended"), QT_TR_NOOP("Ended for certain")},
        {QStringLiteral("closed"), QT_TR_NOOP("Closed")},
        {QStringLiteral("tested"), QT_TR_NOOP("Ended by the test of the connection")},
        {QStringLiteral("recorded late"), QT_TR_NOOP("Recorded late")},
        {QStringLiteral("keychain purged"), QT_TR_NOOP("Removed from the keychain")},
        {QStringLiteral("orphan acknowledged"), QT_TR_NOOP("Looked after")},
    };
    const QString changes = QStringLiteral("changes allowed: ");
    if (event.event.startsWith(changes))
        return tr("Changes allowed: %1").arg(neutralised(event.event.mid(changes.size()), 500));
    const char *const known = words.value(event.event);
    return known ? tr(known) : neutralised(event.event, 500);
}

QString JournalWording::subject(const Identity &subject)
{
    const QString name = named(subject);
    return name.isEmpty() ? userWithId(subject) : name;
}

QString JournalWording::actor(const Identity &actor)
{
    const QString name = named(actor);
    return name.isEmpty() ? userWithId(actor) : name;
}

QString JournalWording::length(const JournalEntry &entry)
{
    const bool told = entry.state == JournalState::Closed
        && entry.outcome != JournalOutcome::Refused
        && entry.outcome != JournalOutcome::OrphanPossible;
    return told ? length(lengthOf(entry)) : QString();
}

QString JournalWording::length(std::chrono::milliseconds length)
{
    if (length < 1min)
        return tr("%L1 s").arg(length / 1s);
    const auto minutes = std::chrono::round<std::chrono::minutes>(length).count();
    if (minutes < 60)
        return tr("%L1 min").arg(minutes);
    return tr("%L1 h %L2 min").arg(minutes / 60).arg(minutes % 60);
}

QString JournalWording::day(QDate day)
{
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : tr("Day not known");
}

QString JournalWording::localTime(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    //: A date and the time of the day.
    return tr("%1, %2").arg(day(local.date()), secondOfDay(time));
}

QString JournalWording::secondOfDay(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
}

QString JournalWording::utcTime(const QDateTime &time)
{
    return time.isValid()
        ? tr("%1 UTC").arg(time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
        : QString();
}

QString JournalWording::spoken(const JournalEntry &entry, const QString &runningAt)
{
    const QString who = tr("%1 as %2").arg(actor(entry.actor), subject(entry.subject));
    return listed({who,
                   userWithId(entry.subject),
                   standing(entry, runningAt),
                   day(entry.started.wall.toLocalTime().date()),
                   timeOfDay(entry.started.wall),
                   length(entry),
                   neutralised(entry.connectionName, longestName),
                   neutralised(entry.reason, 500)});
}

} // namespace Understudy
