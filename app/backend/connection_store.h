// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "base/result.h"

#include <QList>

namespace Understudy {

//! The connections in \a json: `{"connections": [{id, name, address, profile, environment,
//! limitMinutes, allowPlainHttp, settings}]}`, of which id, name, address and profile are required;
//! unknown members are tolerated. An error (Invalid) names the place: "/connections/0/address: …".
Result<QList<Connection>> parseConnections(const QByteArray &json);

//! The connections of this installation, as its configuration folder keeps them.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString configurationFolder);

    //! None where there is no file. A file that cannot be understood is renamed and reported: the
    //! error is what is wrong with it, damagedCopy() where it is now. Unavailable where the file
    //! cannot be read or renamed.
    Result<QList<Connection>> load();

    //! The path of the file that was set aside, else empty.
    QString damagedCopy() const { return m_damagedCopy; }

private:
    Result<void> setAside(const QString &path);

    QString m_folder;
    QString m_damagedCopy;
};

} // namespace Understudy
