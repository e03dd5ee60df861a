// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/scripted_server.h"

#include <QSslServer>
#include <QTemporaryDir>

namespace Understudy {

//! An HTTPS server on loopback with a certificate of its own making, which is its own authority,
//! that answers everything alike.
class TlsServer
{
public:
    explicit TlsServer(QByteArray answer = httpAnswer(200));

    bool listens() const { return m_listens; }

    QUrl url() const;

    //! The file of its authority.
    QString authority() const { return file("certificate.pem"); }

    //! SHA-256 of its public key (RFC 5280 SubjectPublicKeyInfo), in Base64, as OpenSSL tells it.
    QByteArray keyHash() const;

    QByteArray received() const { return m_received; }

    int connections() const { return m_connections; }

private:
    QString file(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void makeCertificate() const;
    void accept();

    const QTemporaryDir m_folder;
    const QByteArray m_answer;
    QSslServer m_server;
    QByteArray m_received;
    bool m_listens = false;
    int m_connections = 0;
};

} // namespace Understudy
