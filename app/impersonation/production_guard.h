// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"

#include <QDate>
#include <QMap>

namespace Understudy {

//! Remembers at which production connections a person has typed the connection's name today: asked
//! for once a day, before the first switch. A memory that is lost asks again.
class ProductionGuard
{
public:
    //! Keeps it in \a dataFolder.
    explicit ProductionGuard(const QString &dataFolder);

    //! Whether to ask at \a connection on the day \a today, by the local calendar.
    bool asksAt(const Connection &connection, QDate today) const;
    //! The name was typed.
    void confirm(const QString &connectionId, QDate today);

private:
    QString m_path;
    QMap<QString, QDate> m_confirmed;
};

} // namespace Understudy
