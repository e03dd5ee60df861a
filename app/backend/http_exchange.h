// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "backend/http_client.h"

#include <QPointer>
#include <QTimer>

QT_BEGIN_NAMESPACE
class QNetworkReply;
QT_END_NAMESPACE

namespace Understudy {

//! One request under way: collects its answer within the bounds and says how it came out. Lives as
//! long as the call that waits for it, which may be longer than the client.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    //! Takes over \a reply. \a clock is borrowed until the exchange is over.
    HttpExchange(QNetworkReply *reply,
                 bool safe,
                 std::chrono::milliseconds limit,
                 const Clock &clock);
    ~HttpExchange() override;
    Q_DISABLE_COPY_MOVE(HttpExchange)

    bool isOver() const { return m_over; }

    //! Only once it is over.
    const Result<HttpReply> &outcome() const { return m_outcome; }

    //! It is over at once, unanswered, also where an answer has just come.
    void abort();

Q_SIGNALS:
    void over();

private:
    void collect();
    void finish();
    Result<HttpReply> judged() const;
    Error errorFrom(const QNetworkReply &reply, bool broken) const;

    QPointer<QNetworkReply> m_reply;
    const bool m_safe;
    const Clock &m_clock;
    QTimer m_limit;
    QByteArray m_body;
    bool m_tooLarge = false;
    bool m_over = false;
    Result<HttpReply> m_outcome;
};

} // namespace Understudy
