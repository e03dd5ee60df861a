// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoroTask>
#include <QDBusObjectPath>
#include <QFuture>
#include <QObject>
#include <QPromise>

#include <chrono>

namespace Understudy {

//! Waits for the Completed signal of one prompt of the Secret Service.
class SecretPrompt final : public QObject
{
    Q_OBJECT

public:
    //! Listens to the prompt at \a path before it is shown, so that no answer is missed.
    explicit SecretPrompt(const QString &path);

    //! Done once the person has answered or dismissed the prompt, or giveUp() was called.
    QFuture<void> answered() const { return m_answered.future(); }

public Q_SLOTS:
    void giveUp();

private Q_SLOTS:
    void complete();

private:
    QPromise<void> m_answered;
};

//! Shows the prompt of \a service at \a path; returns once it was answered or dismissed. At \a
//! limit it is dismissed. What the answer was, the collection's state tells.
QCoro::Task<void> askPerson(QString service, QString path, std::chrono::milliseconds limit);

} // namespace Understudy
