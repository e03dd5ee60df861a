// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "prompting_service.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>

namespace Understudy {

namespace {

const QString connectionName = QStringLiteral("prompting");
const QString promptPath = QStringLiteral("/org/freedesktop/secrets/prompt/p1");
const QString collectionPath = QStringLiteral("/org/freedesktop/secrets/collection/safe");

} // namespace

PromptingService::PromptingService(Person person)
    : m_person(person)
    , m_connection(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    m_connection.registerVirtualObject(QStringLiteral("/org/freedesktop/secrets"),
                                       this,
                                       QDBusConnection::SubPath);
    if (!m_connection.registerService(QStringLiteral("org.freedesktop.secrets")))
        qFatal("another service is in the way");
}

PromptingService::~PromptingService()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

bool PromptingService::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    if (message.path().contains(QLatin1String("aliases")) && !aliasKnown) {
        connection.send(
            message.createErrorReply(QDBusError::UnknownObject, QStringLiteral("no alias")));
        return true;
    }
    connection.send(message.createReply(answerTo(message)));
    if (message.member() == QLatin1String("Prompt"))
        completePrompt();
    return true;
}

QString PromptingService::introspect(const QString &) const
{
    return {};
}

QVariantList PromptingService::answerTo(const QDBusMessage &message)
{
    const QString member = message.member();
    if (member == QLatin1String("Get"))
        return {QVariant::fromValue(QDBusVariant(locked))};
    if (member == QLatin1String("ReadAlias"))
        return {QVariant::fromValue(QDBusObjectPath(collectionPath))};
    if (member == QLatin1String("Unlock"))
        return {QVariant::fromValue(QList<QDBusObjectPath>()),
                QVariant::fromValue(QDBusObjectPath(promptPath))};
    if (member == QLatin1String("Dismiss"))
        dismissed = true;
    return {};
}

void PromptingService::completePrompt()
{
    if (m_person == Person::IsAway)
        return;
    locked = m_person != Person::Agrees;
    QDBusMessage completed = QDBusMessage::createSignal(
        promptPath, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
    completed << locked << QVariant::fromValue(QDBusVariant(QString()));
    m_connection.send(completed);
}

} // namespace Understudy
