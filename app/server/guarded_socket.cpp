// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/guarded_socket.h"

#include "server/http_message.h"

#include <algorithm>
#include <cstring>
#include <sys/socket.h>

using namespace std::chrono_literals;

namespace Understudy {

namespace {

//! How long a refused client may take to read its answer.
constexpr auto lingerFor = 2s;
//! More than that is not read from the kernel while a request is being handled.
constexpr qint64 readAhead = 128 * 1024;
//! A client that leaves more answers than that unread gets no further request answered.
constexpr qint64 mostUnsent = 256 * 1024;

//! RFC 9110, 15; empty (which is allowed) for a status that this server does not use.
QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{{200, "OK"},
                                                {201, "Created"},
                                                {204, "No Content"},
                                                {303, "See Other"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {413, "Content Too Large"},
                                                {415, "Unsupported Media Type"},
                                                {421, "Misdirected Request"},
                                                {422, "Unprocessable Content"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {503, "Service Unavailable"}};
    return phrases.value(status);
}

} // namespace

QByteArray wireBytes(const Response &response,
                     const QByteArray &date,
                     bool keepAlive,
                     bool withBody)
{
    QByteArray bytes;
    bytes.reserve(512 + response.body.size());
    bytes += "HTTP/1.1 " + QByteArray::number(response.status) + ' ' + reasonPhrase(response.status)
        + "\r\nDate: " + date + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const auto &[name, value] : response.headers)
        bytes += name + ": " + value + "\r\n";
    if (response.status != 204)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    if (withBody)
        bytes += response.body;
    return bytes;
}

GuardedSocket::GuardedSocket(QTcpSocket *transport,
                             const GuardLimits &limits,
                             std::function<QByteArray()> date)
    : m_transport(transport)
    , m_limits(limits)
    , m_date(std::move(date))
    , m_framer(limits.framing)
{
    transport->setParent(this);
    transport->setReadBufferSize(readAhead);
    setOpenMode(QIODevice::ReadWrite);
    setSocketState(QAbstractSocket::ConnectedState);
    setPeerAddress(transport->peerAddress());
    setPeerPort(transport->peerPort());
    setLocalAddress(transport->localAddress());
    setLocalPort(transport->localPort());
    connect(transport, &QTcpSocket::readyRead, this, &GuardedSocket::receive);
    connect(transport, &QTcpSocket::disconnected, this, &GuardedSocket::finish);
    connect(transport, &QTcpSocket::bytesWritten, this, &QTcpSocket::bytesWritten);
    connect(transport, &QTcpSocket::bytesWritten, this, &GuardedSocket::goOn);
    connect(&m_deadline, &QTimer::timeout, this, &GuardedSocket::runOut);
    m_deadline.setSingleShot(true);
    m_deadline.start(limits.head);
}

GuardedSocket::~GuardedSocket()
{
    m_transport->disconnect(this);
    setSocketState(QAbstractSocket::UnconnectedState);
}

void GuardedSocket::receive()
{
    if (m_state == State::Leaving) {
        m_transport->readAll();
        return;
    }
    if (m_state == State::Handling || m_transport->bytesToWrite() > mostUnsent)
        return;
    if (m_state == State::Idle) {
        m_state = State::Reading;
        m_deadline.start(m_limits.head);
    }
    m_framer.append(m_transport->readAll());
    proceed();
}

//! Takes up again what waited for the client to read its answers.
void GuardedSocket::goOn()
{
    if (m_state == State::Reading && m_framer.hasBegun())
        receive();
}

void GuardedSocket::proceed()
{
    switch (m_framer.state()) {
    case RequestFramer::State::Head:
        return;
    case RequestFramer::State::Body:
        if (m_waitsForBody)
            return;
        m_waitsForBody = true;
        m_deadline.start(m_limits.body);
        if (m_framer.expectsContinue())
            m_transport->write("HTTP/1.1 100 Continue\r\n\r\n");
        return;
    case RequestFramer::State::Complete:
        passOn();
        return;
    case RequestFramer::State::Faulty:
        refuse(m_framer.fault(), m_framer.faultDetail());
        return;
    }
}

void GuardedSocket::passOn()
{
    m_state = State::Handling;
    m_waitsForBody = false;
    m_deadline.stop();
    m_keepAlive = m_framer.keepsAlive();
    m_answerIsHead = m_framer.isHead();
    m_passedOn = m_framer.take();
    Q_EMIT readyRead();
}

void GuardedSocket::answer(const Response &response)
{
    if (m_state != State::Handling)
        return;
    send(response, m_keepAlive, !m_answerIsHead);
    if (!m_keepAlive) {
        leave();
        return;
    }
    const bool begun = m_framer.hasBegun() || m_transport->bytesAvailable() > 0;
    m_state = begun ? State::Reading : State::Idle;
    m_deadline.start(begun ? m_limits.head : m_limits.idle);
    if (begun) // from the event loop: the caller may be within the parser's own reading
        QMetaObject::invokeMethod(this, &GuardedSocket::receive, Qt::QueuedConnection);
}

void GuardedSocket::refuse(ProblemKind kind, const QString &detail)
{
    send(problem(kind, detail), false, true);
    leave();
}

void GuardedSocket::send(const Response &response, bool keepAlive, bool withBody)
{
    m_transport->write(wireBytes(response, m_date(), keepAlive, withBody));
}

//! Ends the connection so that the answer arrives: closing with unread input would reset it.
void GuardedSocket::leave()
{
    m_state = State::Leaving;
    m_deadline.start(lingerFor);
    m_transport->flush();
    m_transport->readAll();
    if (m_transport->bytesToWrite() == 0)
        ::shutdown(int(m_transport->socketDescriptor()), SHUT_WR);
    else
        m_transport->disconnectFromHost();
}

void GuardedSocket::runOut()
{
    if (m_state == State::Reading && m_framer.hasBegun())
        refuse(ProblemKind::Timeout, QStringLiteral("The request did not arrive in time."));
    else
        m_transport->abort();
}

void GuardedSocket::finish()
{
    m_deadline.stop();
    if (state() == QAbstractSocket::UnconnectedState)
        return;
    m_state = State::Leaving;
    setSocketState(QAbstractSocket::UnconnectedState);
    Q_EMIT disconnected();
    deleteLater();
}

qint64 GuardedSocket::bytesAvailable() const
{
    return QIODevice::bytesAvailable() + m_passedOn.size();
}

qint64 GuardedSocket::bytesToWrite() const
{
    return m_transport->bytesToWrite();
}

bool GuardedSocket::canReadLine() const
{
    return QIODevice::canReadLine() || m_passedOn.contains('\n');
}

void GuardedSocket::disconnectFromHost()
{
    m_transport->disconnectFromHost();
}

void GuardedSocket::close()
{
    m_transport->close();
}

qint64 GuardedSocket::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_passedOn.size());
    std::memcpy(data, m_passedOn.constData(), size_t(size));
    m_passedOn.remove(0, size);
    return size;
}

qint64 GuardedSocket::writeData(const char *data, qint64 size)
{
    return m_transport->write(data, size);
}

qint64 GuardedSocket::skipData(qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_passedOn.size());
    m_passedOn.remove(0, size);
    return size;
}

} // namespace Understudy
