// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "session/identity.h"

#include <QCoroTask>
#include <QList>

namespace Understudy {

//! Whom people marked as their favourites, by connection: as each was known at that time. Kept
//! beside the journal, and not with its entries: a favourite stays until it is unmarked or its
//! connection is removed. Fails with Unavailable where the file cannot be read or written.
class FavouriteArchive
{
public:
    virtual ~FavouriteArchive() = default;

    virtual QCoro::Task<Result<QList<Identity>>> favourites(QString connectionId) = 0;
    //! Marks \a person, or brings up to date what is known of him.
    virtual QCoro::Task<Result<void>> mark(QString connectionId, Identity person) = 0;
    //! One that is not marked is no error.
    virtual QCoro::Task<Result<void>> unmark(QString connectionId, QString userId) = 0;
    //! All of a connection.
    virtual QCoro::Task<Result<void>> unmarkAll(QString connectionId) = 0;
};

} // namespace Understudy
