// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/scripted_server.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>
#include <optional>
#include <sys/socket.h>

namespace Understudy {

namespace {

//! Takes the first whole request out of \a unread; nothing where it is not all there yet.
std::optional<RecordedRequest> takeRequest(QByteArray &unread)
{
    const qsizetype headEnd = unread.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    QByteArrayList lines = unread.first(headEnd).split('\n');
    const QByteArrayList start = lines.takeFirst().trimmed().split(' ');
    RecordedRequest request{.method = start.value(0), .target = start.value(1)};
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("Content-Length").toLongLong();
    if (unread.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = unread.sliced(headEnd + 4, length);
    unread.remove(0, headEnd + 4 + length);
    return request;
}

//! From now on closing \a socket sends a RST.
void lingerNot(const QTcpSocket &socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
}

void dripOn(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, answer, sent = 0]() mutable {
        socket->write(answer.bytes.mid(sent++, 1));
        if (sent == answer.bytes.size())
            timer->stop();
    });
    timer->start(answer.drip);
}

} // namespace

QByteArray RecordedRequest::header(const QByteArray &name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == headers.end() ? QByteArray() : found->second;
}

ScriptedServer::ScriptedServer()
{
    connect(&m_server, &QTcpServer::newConnection, this, &ScriptedServer::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port on loopback: %s", qPrintable(m_server.errorString()));
}

QUrl ScriptedServer::url(const QString &path) const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(m_server.serverPort());
    url.setPath(path);
    return url;
}

void ScriptedServer::enqueue(const ScriptedAnswer &answer)
{
    m_answers.append(answer);
}

void ScriptedServer::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        const int connection = ++m_connections;
        const auto unread = std::make_shared<QByteArray>();
        const auto readOn = [this, socket, connection, unread] {
            read(socket, connection, *unread);
        };
        connect(socket, &QTcpSocket::readyRead, this, readOn);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        readOn();
    }
}

void ScriptedServer::read(QTcpSocket *socket, int connection, QByteArray &unread)
{
    unread.append(socket->readAll());
    while (std::optional<RecordedRequest> request = takeRequest(unread)) {
        request->connection = connection;
        m_requests.append(*request);
        answer(socket);
    }
}

void ScriptedServer::answer(QTcpSocket *socket)
{
    if (m_page)
        socket->write(m_page(m_requests.last()));
    if (m_answers.isEmpty())
        return;
    const ScriptedAnswer answer = m_answers.takeFirst();
    if (answer.drip.count() > 0) {
        dripOn(socket, answer);
        return;
    }
    socket->write(answer.bytes);
    finish(socket, answer);
}

void ScriptedServer::finish(QTcpSocket *socket, const ScriptedAnswer &answer)
{
    switch (answer.then) {
    case ScriptedAnswer::Then::KeepOpen:
        break;
    case ScriptedAnswer::Then::Vanish:
        m_server.close();
        [[fallthrough]];
    case ScriptedAnswer::Then::Close:
        socket->disconnectFromHost();
        break;
    case ScriptedAnswer::Then::Reset:
        socket->flush();
        lingerNot(*socket);
        socket->abort();
        break;
    case ScriptedAnswer::Then::Repeat:
        connect(socket, &QTcpSocket::bytesWritten, socket, [socket, answer] {
            if (socket->bytesToWrite() < answer.bytes.size())
                socket->write(answer.bytes);
        });
        break;
    }
}

QByteArray httpAnswer(int status, const QByteArray &body, const QByteArrayList &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const QByteArray &header : headers)
        head += header + "\r\n";
    return head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace Understudy
