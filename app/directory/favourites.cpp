// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "directory/favourites.h"

#include "base/logging.h"

#include <algorithm>

namespace Understudy {

namespace {

QString nameOf(const Identity &person)
{
    return person.name.isEmpty() ? person.id : person.name;
}

bool isBefore(const Identity &one, const Identity &other)
{
    const int order = QString::localeAwareCompare(nameOf(one), nameOf(other));
    return order != 0 ? order < 0 : one.id < other.id;
}

} // namespace

Favourites::Favourites(FavouriteArchive &archive, QObject *parent)
    : QObject(parent)
    , m_archive(archive)
{ }

void Favourites::show(const QString &connectionId, quint64 epoch)
{
    if (epoch < m_epoch)
        return;
    clear();
    m_epoch = epoch;
    QCoro::connect(m_archive.favourites(connectionId),
                   this,
                   [this, connectionId, request = m_request](
                       const Result<QList<Identity>> &people) {
                       if (request != m_request)
                           return;
                       if (!people) {
                           qCWarning(lcJournal) << "favourites:" << people.error().message;
                           return;
                       }
                       m_connectionId = connectionId;
                       take(*people);
                   });
}

void Favourites::clear()
{
    ++m_request;
    m_connectionId.clear();
    take({});
}

void Favourites::take(const QList<Identity> &people)
{
    if (m_people.isEmpty() && people.isEmpty())
        return;
    m_people = people;
    std::ranges::sort(m_people, isBefore);
    Q_EMIT changed();
}

bool Favourites::contains(const QString &userId) const
{
    return std::ranges::any_of(m_people,
                               [&userId](const Identity &one) { return one.id == userId; });
}

void Favourites::set(const Identity &person, bool favourite)
{
    if (m_connectionId.isEmpty() || person.id.isEmpty() || contains(person.id) == favourite)
        return;
    put(person, favourite);
    QCoro::connect(favourite ? m_archive.mark(m_connectionId, person)
                             : m_archive.unmark(m_connectionId, person.id),
                   this,
                   [this, person, favourite, request = m_request](const Result<void> &done) {
                       if (done)
                           return;
                       if (request == m_request)
                           put(person, !favourite);
                       Q_EMIT failed(done.error());
                   });
}

void Favourites::forget(const QString &connectionId)
{
    QCoro::connect(m_archive.unmarkAll(connectionId), this, [](const Result<void> &done) {
        if (!done)
            qCWarning(lcJournal) << "favourites:" << done.error().message;
    });
}

//! Nobody is in it twice.
void Favourites::put(const Identity &person, bool favourite)
{
    QList<Identity> people = m_people;
    people.removeIf([&person](const Identity &one) { return one.id == person.id; });
    if (favourite)
        people.append(person);
    take(people);
}

} // namespace Understudy
