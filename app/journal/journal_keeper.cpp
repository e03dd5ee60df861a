// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/journal_keeper.h"

#include "base/logging.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <utility>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

constexpr int entriesAtOnce = 50;
constexpr qint64 largestFile = 1024 * 1024;
const QString member = QStringLiteral("journalDays");

QJsonObject settingsIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.read(largestFile)).object();
}

int daysIn(const QString &path)
{
    const bool silent = !QFile::exists(path);
    const QJsonObject settings = settingsIn(path);
    if (silent || (!settings.isEmpty() && !settings.contains(member)))
        return JournalKeeper::oneYear;
    return qMax(JournalKeeper::forever, settings.value(member).toInt(JournalKeeper::forever));
}

} // namespace

JournalKeeper::JournalKeeper(JournalArchive &archive, const Clock &clock, const QString &folder)
    : m_archive(archive)
    , m_clock(clock)
    , m_path(folder + QStringLiteral("/settings.json"))
    , m_days(daysIn(m_path))
{
    m_daily.setInterval(24h);
    connect(&m_daily, &QTimer::timeout, this, &JournalKeeper::sweep);
}

Result<void> JournalKeeper::setDays(int days)
{
    m_days = days;
    if (m_daily.isActive())
        sweep();
    QJsonObject settings = settingsIn(m_path);
    settings.insert(member, days);
    const QByteArray json = QJsonDocument(settings).toJson();
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json) == json.size() && file.flush() && file.commit();
    if (!written)
        return failure(ErrorKind::Unavailable, file.errorString(), QStringLiteral("settings"));
    return {};
}

void JournalKeeper::start()
{
    m_daily.start();
    sweep();
}

void JournalKeeper::sweep()
{
    if (m_sweeping) {
        m_sweepAgain = true;
        return;
    }
    if (m_days == forever)
        return;
    m_sweeping = true;
    removeSome(m_clock.now().wall.addDays(-m_days), 0);
}

void JournalKeeper::removeSome(const QDateTime &before, int gone)
{
    QCoro::connect(m_archive.removeEndedBefore(before, entriesAtOnce),
                   this,
                   [this, before, gone](const Result<int> &removedNow) {
                       if (!removedNow)
                           qCWarning(lcJournal) << "retention:" << removedNow.error().message;
                       const int all = gone + removedNow.value_or(0);
                       const bool more = removedNow.value_or(0) == entriesAtOnce;
                       if (more && !m_sweepAgain)
                           return removeSome(before, all);
                       m_sweeping = false;
                       if (all > 0)
                           Q_EMIT removed(all);
                       if (std::exchange(m_sweepAgain, false))
                           sweep();
                   });
}

} // namespace Understudy
