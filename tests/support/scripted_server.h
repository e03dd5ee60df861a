// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <utility>

QT_BEGIN_NAMESPACE
class QTcpSocket;
QT_END_NAMESPACE

namespace Understudy {

//! One whole request as it came over the wire.
struct RecordedRequest
{
    QByteArray method = {};
    QByteArray target = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int connection = 0; //!< 1 is the first that was ever opened

    //! The value of the header of that name (matched without case); null where there is none.
    QByteArray header(const QByteArray &name) const;
};

//! What a ScriptedServer does once a whole request is there.
struct ScriptedAnswer
{
    enum class Then {
        KeepOpen,
        Close,
        Reset, //!< with a TCP RST
        Vanish, //!< closes, and refuses every later connection
        Repeat, //!< sends the bytes again for as long as somebody reads
    };
    QByteArray bytes = {};
    Then then = Then::KeepOpen;
    std::chrono::milliseconds drip{0}; //!< where set: between one byte and the next
};

//! A server on loopback that records whole requests and answers them, in turn, with the very bytes
//! it was told to. Without an answer left, it hangs.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    ScriptedServer();

    QUrl url(const QString &path = QStringLiteral("/")) const;
    void enqueue(const ScriptedAnswer &answer);

    //! From now on it answers every request by what \a page makes of it, as a web site does.
    void serve(std::function<QByteArray(const RecordedRequest &)> page)
    {
        m_page = std::move(page);
    }

    const QList<RecordedRequest> &requests() const { return m_requests; }

    //! How many connections were ever opened.
    int connections() const { return m_connections; }

private:
    void accept();
    void read(QTcpSocket *socket, int connection, QByteArray &unread);
    void answer(QTcpSocket *socket);
    void finish(QTcpSocket *socket, const ScriptedAnswer &answer);

    QTcpServer m_server;
    QList<ScriptedAnswer> m_answers;
    std::function<QByteArray(const RecordedRequest &)> m_page;
    QList<RecordedRequest> m_requests;
    int m_connections = 0;
};

//! A whole answer with a Content-Length; \a headers are lines without their ends.
QByteArray httpAnswer(int status, const QByteArray &body = {}, const QByteArrayList &headers = {});

} // namespace Understudy
