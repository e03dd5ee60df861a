// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QMap>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QUrl>

namespace Understudy {

//! A backend of tests/peers: a real one, or a stand-in. Everybody's password there is password().
class PeerProcess
{
public:
    //! \a name of a folder of tests/peers, or of a script of tests/peers/standins.
    explicit PeerProcess(QString name);
    ~PeerProcess();
    Q_DISABLE_COPY_MOVE(PeerProcess)

    static QString password() { return QStringLiteral("correct horse battery staple"); }

    //! Runs tests/peers/prepare for the real peer \a name; its exit code: 77 where this machine
    //! has no Node that can run it.
    static int prepare(const QString &name);

    //! Starts it with \a more variables in its environment; true once it listens.
    bool start(const QMap<QString, QString> &more = {});
    //! Closes its standard input and waits for its end.
    void end();

    //! Where the application is.
    QUrl address() const { return m_address; }

    //! Asks its control port; a refusal is a warning, and so fails the test.
    QJsonValue control(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    //! Everything as at its start: people, sessions, modes, what was counted.
    void reset() { control("POST", QStringLiteral("/reset")); }

    //! The live sessions of \a userId, of everybody where that is empty.
    QJsonArray sessions(const QString &userId = {});
    //! How many requests for \a path (without its query) have arrived since the reset.
    int requests(const QString &path);
    //! The next request for \a path loses its connection "before" it is handled, or "after".
    void drop(const QString &path, const QString &when);

private:
    QString m_name;
    QProcess m_process;
    QByteArray m_output;
    QUrl m_address;
    QUrl m_control;
    QNetworkAccessManager m_network;
};

} // namespace Understudy
