// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/request_framer.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Understudy {

struct Response;

//! What one connection and all of them may take.
struct GuardLimits
{
    FramingLimits framing = {};
    std::chrono::milliseconds head{10000};
    std::chrono::milliseconds body{30000};
    std::chrono::milliseconds idle{60000};
    int connections = 256;
};

//! A connection as QtHttpServer may see it: QtHttpServer 6.4 has no limits of its own, so this
//! reads from the real socket, and passes on one whole, bounded, unambiguous request at a time.
//! Everything else is answered here with a problem, and the connection ends.
class GuardedSocket final : public QTcpSocket
{
    Q_OBJECT

public:
    //! Takes \a transport over. \a date gives the value of the Date header.
    GuardedSocket(QTcpSocket *transport,
                  const GuardLimits &limits,
                  std::function<QByteArray()> date);
    ~GuardedSocket() override;

    //! Its first request is being waited for, or a request has not arrived whole.
    bool isHalfOpen() const { return m_state == State::Reading; }

    //! Nothing of a request has arrived since the last answer.
    bool isIdle() const { return m_state == State::Idle; }

    //! Answers the request that was passed on last; the next one follows.
    void answer(const Response &response);

    //! Closes the connection at once.
    void drop() { m_transport->abort(); }

    qint64 bytesAvailable() const override;
    qint64 bytesToWrite() const override;
    bool canReadLine() const override;
    void disconnectFromHost() override;
    void close() override;

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;
    qint64 skipData(qint64 maxSize) override;

private:
    enum class State { Reading, Handling, Idle, Leaving };

    void receive();
    void goOn();
    void proceed();
    void passOn();
    void refuse(ProblemKind kind, const QString &detail);
    void send(const Response &response, bool keepAlive, bool withBody);
    void leave();
    void runOut();
    void finish();

    QTcpSocket *m_transport;
    GuardLimits m_limits;
    std::function<QByteArray()> m_date;
    RequestFramer m_framer;
    QTimer m_deadline;
    QByteArray m_passedOn; //!< the request that QtHttpServer has yet to read
    State m_state = State::Reading;
    bool m_keepAlive = true;
    bool m_answerIsHead = false;
    bool m_waitsForBody = false;
};

//! \a response as it goes over the wire (RFC 9112).
QByteArray wireBytes(const Response &response,
                     const QByteArray &date,
                     bool keepAlive,
                     bool withBody);

} // namespace Understudy
