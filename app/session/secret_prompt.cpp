// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/secret_prompt.h"

#include <QCoroDBusPendingCall>
#include <QCoroFuture>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QTimer>

namespace Understudy {

namespace {

const QString &promptInterface()
{
    static const QString name = QStringLiteral("org.freedesktop.Secret.Prompt");
    return name;
}

} // namespace

SecretPrompt::SecretPrompt(const QString &path)
{
    m_answered.start();
    // By path alone: naming the service would make QtDBus ask for its owner and wait.
    QDBusConnection::sessionBus().connect(
        QString(), path, promptInterface(), QStringLiteral("Completed"), this, SLOT(complete()));
}

void SecretPrompt::giveUp()
{
    m_answered.finish();
}

void SecretPrompt::complete()
{
    m_answered.finish();
}

QCoro::Task<void> askPerson(QString service, QString path, std::chrono::milliseconds limit)
{
    SecretPrompt prompt(path);
    QTimer::singleShot(limit, &prompt, &SecretPrompt::giveUp);
    QDBusMessage show =
        QDBusMessage::createMethodCall(service, path, promptInterface(), QStringLiteral("Prompt"));
    show << QString(); // no window to belong to
    const QDBusMessage shown = co_await QDBusConnection::sessionBus().asyncCall(show);
    if (shown.type() == QDBusMessage::ErrorMessage)
        co_return;
    co_await prompt.answered();
    const QDBusMessage dismiss =
        QDBusMessage::createMethodCall(service, path, promptInterface(), QStringLiteral("Dismiss"));
    QDBusConnection::sessionBus().asyncCall(
        dismiss); // after an answer this finds nothing, and nobody waits for it
}

} // namespace Understudy
