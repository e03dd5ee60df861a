// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "journal/favourite_archive.h"

#include <QStringList>

namespace Understudy {

//! Favourites in memory, of whatever connection is asked for: every call ends before it returns. A
//! test can make it fail.
class FakeFavourites final : public FavouriteArchive
{
public:
    QList<Identity> marked = {};
    //! The connections that were asked for or changed, in turn.
    QStringList connections = {};
    bool unavailable = false;

    QCoro::Task<Result<QList<Identity>>> favourites(QString connectionId) override
    {
        connections += connectionId;
        if (unavailable)
            co_return trouble();
        co_return marked;
    }

    QCoro::Task<Result<void>> mark(QString connectionId, Identity person) override
    {
        connections += connectionId;
        if (unavailable)
            co_return trouble();
        marked.append(person);
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> unmark(QString connectionId, QString userId) override
    {
        connections += connectionId;
        if (unavailable)
            co_return trouble();
        marked.removeIf([&userId](const Identity &one) { return one.id == userId; });
        co_return Result<void>();
    }

    QCoro::Task<Result<void>> unmarkAll(QString connectionId) override
    {
        connections += connectionId;
        if (unavailable)
            co_return trouble();
        marked.clear();
        co_return Result<void>();
    }

private:
    static tl::unexpected<Error> trouble()
    {
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("disk full"),
                       QStringLiteral("journal"));
    }
};

} // namespace Understudy
