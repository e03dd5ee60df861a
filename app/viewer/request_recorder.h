// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewer/address_cleaner.h"
#include "viewer/request_log.h"

#include <QElapsedTimer>
#include <QJsonObject>

#include <map>

namespace Understudy {

//! Writes down what the parts of a view ask for, from the DevTools events of each.
class RequestRecorder
{
public:
    //! Both are borrowed.
    RequestRecorder(RequestLog &log, const AddressCleaner &addresses);

    //! A request that was \a paused (Fetch.requestPaused) in \a session and judged.
    void begin(const QString &session, const QJsonObject &paused, Passage passage);
    //! Any event of any session; those of the Network domain count.
    void take(const QString &method, const QJsonObject &params);
    //! Nothing more will be told of \a session.
    void drop(const QString &session);

private:
    struct UnderWay
    {
        QString session;
        QList<quint64> unanswered; //!< of its row of redirects, oldest first
        quint64 last = 0; //!< 0: it has ended
        QElapsedTimer since; //!< the last began
    };

    void answer(UnderWay &request, const QJsonObject &response, bool redirects);
    void end(const QString &id, qint64 size, bool failed);
    bool isFull() const;

    RequestLog &m_log;
    const AddressCleaner &m_addresses;
    //! By the browser's ids, unique in it, of requests: one for all of a row of redirects. What
    //! comes back for a worker's script is told in another session than that it was asked for.
    std::map<QString, UnderWay> m_underWay;
};

} // namespace Understudy
