// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "journal/favourite_archive.h"

#include <QObject>

namespace Understudy {

//! The favourites of the connection that is open, by name. Belong to one epoch, as every list of
//! people does: what an older one asked for is dropped (promise «No crossing»).
class Favourites final : public QObject
{
    Q_OBJECT

public:
    //! \a archive is borrowed, and must outlive what is asked of it.
    explicit Favourites(FavouriteArchive &archive, QObject *parent = nullptr);

    //! Nobody at once, then those of \a connectionId.
    void show(const QString &connectionId, quint64 epoch);
    //! Nobody; answers still under way are dropped.
    void clear();

    const QList<Identity> &people() const { return m_people; }

    bool contains(const QString &userId) const;

    //! Marks \a person or takes the mark away: shown at once, and taken back where it cannot be
    //! kept. Without effect while nothing is shown.
    void set(const Identity &person, bool favourite);
    //! \a connectionId is no more, and neither are its favourites.
    void forget(const QString &connectionId);

Q_SIGNALS:
    void changed();
    //! What was set could not be kept.
    void failed(const Understudy::Error &error);

private:
    void take(const QList<Identity> &people);
    void put(const Identity &person, bool favourite);

    FavouriteArchive &m_archive;
    QList<Identity> m_people;
    QString m_connectionId; //!< empty: nothing is shown, or not yet
    quint64 m_epoch = 0;
    quint64 m_request = 0; //!< which show() is the newest
};

} // namespace Understudy
