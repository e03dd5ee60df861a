// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "impersonation/production_guard.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace Understudy {

namespace {
constexpr qint64 largestFile = 1024 * 1024;
} // namespace

ProductionGuard::ProductionGuard(const QString &dataFolder)
    : m_path(dataFolder + QStringLiteral("/confirmed.json"))
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject days = QJsonDocument::fromJson(file.read(largestFile)).object();
    for (auto one = days.begin(); one != days.end(); ++one)
        m_confirmed.insert(one.key(), QDate::fromString(one->toString(), Qt::ISODate));
}

bool ProductionGuard::asksAt(const Connection &connection, QDate today) const
{
    return connection.environment == Environment::Production
        && m_confirmed.value(connection.id) != today;
}

void ProductionGuard::confirm(const QString &connectionId, QDate today)
{
    m_confirmed.insert(connectionId, today);
    QJsonObject days;
    for (auto one = m_confirmed.cbegin(); one != m_confirmed.cend(); ++one)
        if (one.value() == today) // older ones ask again anyway
            days.insert(one.key(), one->toString(Qt::ISODate));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(days).toJson());
}

} // namespace Understudy
