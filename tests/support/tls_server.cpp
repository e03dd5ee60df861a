// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/tls_server.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTcpSocket>

#include <utility>

namespace Understudy {

TlsServer::TlsServer(QByteArray answer)
    : m_answer(std::move(answer))
{
    makeCertificate();
    QFile key(file("key.pem"));
    if (!key.open(QIODevice::ReadOnly))
        return;
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(authority()));
    m_server.setSslConfiguration(configuration);
    QObject::connect(&m_server, &QTcpServer::pendingConnectionAvailable, &m_server, [this] {
        accept();
    });
    m_listens = m_server.listen(QHostAddress::LocalHost);
}

QUrl TlsServer::url() const
{
    return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(m_server.serverPort()));
}

void TlsServer::makeCertificate() const
{
    const QString arguments =
        QStringLiteral("req -x509 -newkey rsa:2048 -batch -nodes -days 1 -subj "
                       "/CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 "
                       "-keyout %1 -out %2");
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  arguments.arg(file("key.pem"), authority()).split(QLatin1Char(' ')));
    openssl.waitForFinished();
}

QByteArray TlsServer::keyHash() const
{
    QProcess openssl;
    openssl.start(QStringLiteral("openssl"),
                  {QStringLiteral("pkey"),
                   QStringLiteral("-in"),
                   file("key.pem"),
                   QStringLiteral("-pubout"),
                   QStringLiteral("-outform"),
                   QStringLiteral("DER")});
    openssl.waitForFinished();
    return QCryptographicHash::hash(openssl.readAllStandardOutput(), QCryptographicHash::Sha256)
        .toBase64();
}

void TlsServer::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        ++m_connections;
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            const QByteArray request = socket->readAll();
            m_received += request;
            const bool headOnly = request.startsWith("HEAD ");
            socket->write(headOnly ? m_answer.left(m_answer.indexOf("\r\n\r\n") + 4) : m_answer);
        });
    }
}

} // namespace Understudy
