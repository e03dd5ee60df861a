// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QString>

namespace Understudy {

//! What a server answered.
struct ApiAnswer
{
    int status = 0; //!< 0 where no answer came
    QHash<QByteArray, QByteArray> headers; //!< names in lower case
    QByteArray body;

    QJsonObject json() const;
    //! The last part of the problem's type, "signed-out"; empty where the answer is none.
    QString problem() const;
    QString token() const;
};

//! A call to make.
struct ApiCall
{
    QByteArray method = "GET";
    QString path;
    QString token = {};
    QByteArray body = {}; //!< sent as JSON where not empty
    QHash<QByteArray, QByteArray> headers = {};
};

//! Speaks to a server on loopback and waits for each answer.
class ApiClient
{
public:
    explicit ApiClient(quint16 port);

    ApiAnswer call(const ApiCall &call);
    //! Signs in; the token, empty where refused.
    QString signIn(const QString &email, const QString &password);
    //! Starts to impersonate; the answer.
    ApiAnswer impersonate(const QString &token,
                          qint64 userId,
                          const QByteArray &key = {},
                          const QString &reason = QStringLiteral("a test"));
    ApiAnswer stop(const QString &token);

    //! Sends \a bytes as they are on a connection of their own and returns all that comes until the
    //! server closes it, or until \a wait ms are over.
    QByteArray raw(const QByteArray &bytes, int wait = 5000) const;

    quint16 port() const { return m_port; }

private:
    quint16 m_port;
    QNetworkAccessManager m_network;
};

} // namespace Understudy
