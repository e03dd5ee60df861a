// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <map>
#include <memory>

namespace Understudy {

//! What a browser is asked over the DevTools protocol.
struct DevToolsCall
{
    QString method;
    QJsonObject params = {};
    QString session = {}; //!< of a target; empty: the browser itself
};

//! The DevTools protocol as a browser speaks it with --remote-debugging-pipe: JSON messages, each
//! ended by a NUL byte. Bounded both ways, and tolerant of whatever it does not know. Garbage ends
//! it.
class DevTools final : public QObject
{
    Q_OBJECT

public:
    using Answered = std::function<void(const Result<QJsonObject> &)>;

    //! Takes \a socket, a stream's, over and closes it at its end.
    explicit DevTools(int socket);
    ~DevTools() override;

    //! \a answered is called once, unless \a context dies before: with the result, with Refused and
    //! the browser's words, or with Unreachable where no answer came in time or at all.
    void call(const DevToolsCall &call, QObject *context, Answered answered);
    //! Asks without waiting for the answer.
    void post(const DevToolsCall &call);

Q_SIGNALS:
    void event(const QString &session, const QString &method, const QJsonObject &params);
    //! The other end is gone, or speaks no DevTools. Nothing comes after it.
    void closed();

private:
    struct Pending;

    int send(const DevToolsCall &call);
    void readSome();
    void writeSome();
    void take(const QByteArray &message);
    void takeAnswer(int id, const QJsonObject &message);
    void giveUp(int id);
    void close();

    int m_socket;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
    QByteArray m_received;
    QByteArray m_unsent;
    std::map<int, std::unique_ptr<Pending>> m_pending;
    int m_lastId = 0;
    bool m_deaf = false; //!< the other end reads too little
};

} // namespace Understudy
