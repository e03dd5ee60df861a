// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "remote/remote_wording.h"

#include "journal/journal_format.h"
#include "pages/journal/journal_wording.h"
#include "plain_text.h"
#include "wording.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

// In the order of ImpersonationState.
constexpr std::array stateWords{
    "signedOut", "signedIn", "starting", "impersonating", "stopping", "unconfirmed"};

QJsonObject personOf(const Identity &person)
{
    return {{QStringLiteral("id"), person.id},
            {QStringLiteral("name"), person.name},
            {QStringLiteral("email"), person.email}};
}

} // namespace

QString RemoteWording::status(const ImpersonationStatus &status, std::chrono::milliseconds left)
{
    const QString where = neutralised(status.connectionName, 60);
    const QString actor = JournalWording::actor(status.actor);
    if (!status.barShown())
        return status.actor.id.isEmpty() ? tr("Nobody is signed in.")
                                         : tr("Signed in at %1 as %2.").arg(where, actor);
    QStringList lines{joined({Wording::impersonating(neutralised(status.subject.id, 60)),
                              neutralised(status.subject.name, 60),
                              where})};
    if (const QString state = Wording::state(status); !state.isEmpty())
        lines += state;
    if (left > 0ms)
        lines += tr("%1 left").arg(minutesAndSeconds(left));
    lines += tr("Reason: %1").arg(joined({neutralised(status.reason), neutralised(status.ticket)}));
    return lines.join(QLatin1Char('\n'));
}

QString RemoteWording::statusAsJson(const ImpersonationStatus &status,
                                    std::chrono::milliseconds left)
{
    QJsonObject object{
        {QStringLiteral("state"), QLatin1String(stateWords.at(size_t(status.state)))}};
    if (!status.connectionName.isEmpty())
        object.insert(QStringLiteral("connection"), status.connectionName);
    if (!status.actor.id.isEmpty())
        object.insert(QStringLiteral("actor"), personOf(status.actor));
    if (status.barShown()) {
        object.insert(QStringLiteral("subject"), personOf(status.subject));
        object.insert(QStringLiteral("reason"), status.reason);
        object.insert(QStringLiteral("ticket"), status.ticket);
        object.insert(QStringLiteral("secondsLeft"),
                      qint64(std::chrono::ceil<std::chrono::seconds>(left).count()));
    }
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString RemoteWording::journal(const QList<JournalRecord> &records)
{
    QStringList lines;
    for (const JournalRecord &record : records)
        lines += JournalWording::spoken(record.entry, {});
    return lines.isEmpty() ? tr("The journal is empty.") : lines.join(QLatin1Char('\n'));
}

} // namespace Understudy
