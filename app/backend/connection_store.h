// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/connection.h"
#include "base/result.h"

#include <QList>

namespace Understudy {

//! The connections in \a json: `{"connections": [{id, name, address, profile, environment,
//! limitMinutes, allowPlainHttp, proxy, caFile, revokeProven, settings}]}`, of which id, name,
//! address and profile are required; unknown members are tolerated. An error (Invalid) names the
//! place: "/connections/0/address: …".
Result<QList<Connection>> parseConnections(const QByteArray &json);

//! Whether \a proxy can be a Connection::proxy.
bool isProxy(const QString &proxy);

//! The connections of this installation, as its configuration folder keeps them. Other programs may
//! write the file, too: every change is made to what it holds at that moment.
class ConnectionStore
{
public:
    explicit ConnectionStore(QString configurationFolder);

    //! None where there is no file. A file that cannot be understood is renamed and reported: the
    //! error is what is wrong with it, damagedCopy() where it is now. Unavailable where the file
    //! cannot be read or renamed.
    Result<QList<Connection>> load();
    //! The same for who only looks: a file that cannot be understood stays where it is.
    Result<QList<Connection>> look() const;

    //! The path of the file that was set aside, else empty.
    QString damagedCopy() const { return m_damagedCopy; }

    //! Writes \a connection in place of the one with its id, else at the end, and returns them all.
    //! Atomic, readable by this user alone (mode 600). What this version does not know is kept, of
    //! the document and of the connection. An error as from load(), or Unavailable; then nothing
    //! was changed.
    Result<QList<Connection>> put(const Connection &connection);
    //! The same without the connection \a id; one that is not there is no error.
    Result<QList<Connection>> remove(const QString &id);

private:
    Result<QJsonObject> understood() const;
    Result<QJsonObject> read();
    Result<QList<Connection>> write(QJsonObject document, const QJsonArray &connections);

    QString m_path;
    QString m_damagedCopy;
};

//! Writes \a connection as a file of its own that another console can import: without its id, and
//! without what a check has shown here. Holds no secret.
Result<void> exportConnection(const Connection &connection, const QString &path);

//! The connection in the file at \a path, under a new id, and under a name that none of \a others
//! has. Invalid where it cannot be understood, Unavailable where it cannot be read.
Result<Connection> importConnection(const QString &path, const QList<Connection> &others);

//! \a name, with a number after it where one of \a others has it: "Acme 2".
QString freeName(const QString &name, const QList<Connection> &others);

//! An id that no other connection has.
QString newConnectionId();

} // namespace Understudy
