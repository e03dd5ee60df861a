// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/session_json.h"

#include <QDateTime>
#include <QJsonArray>

namespace Understudy {

StrictReader::StrictReader(QJsonObject object, QString where)
    : m_object(std::move(object))
    , m_where(std::move(where))
{ }

QString StrictReader::text(const QString &member)
{
    return take(member, QJsonValue::String).toString();
}

QByteArray StrictReader::bytes(const QString &member)
{
    const QString characters = text(member);
    for (const QChar character : characters) {
        if (character.unicode() > 0xff)
            fail(member);
    }
    return characters.toLatin1();
}

Secret StrictReader::secret(const QString &member)
{
    return Secret(QByteArrayView(bytes(member)));
}

bool StrictReader::boolean(const QString &member)
{
    return take(member, QJsonValue::Bool).toBool();
}

QDateTime StrictReader::optionalTime(const QString &member)
{
    if (!m_object.contains(member))
        return {};
    const QDateTime time = QDateTime::fromString(text(member), Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::UTC)
        fail(member);
    return time;
}

QJsonObject StrictReader::object(const QString &member)
{
    return take(member, QJsonValue::Object).toObject();
}

QJsonArray StrictReader::array(const QString &member)
{
    return take(member, QJsonValue::Array).toArray();
}

void StrictReader::fail(const Error &error)
{
    if (!m_fault)
        m_fault = error;
}

void StrictReader::fail(const QString &member)
{
    fail(Error{.kind = ErrorKind::Malformed,
               .message = QStringLiteral("%1.%2 is not as expected").arg(m_where, member),
               .source = QStringLiteral("keychain")});
}

std::optional<Error> StrictReader::fault() const
{
    if (m_fault || m_object.isEmpty())
        return m_fault;
    return Error{.kind = ErrorKind::Malformed,
                 .message = QStringLiteral("%1 has an unknown member").arg(m_where),
                 .source = QStringLiteral("keychain")};
}

QJsonValue StrictReader::take(const QString &member, QJsonValue::Type type)
{
    const QJsonValue value = m_object.take(member);
    if (value.type() != type)
        fail(member);
    return value;
}

QJsonValue jsonBytes(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes);
}

void addOptionalTime(QJsonObject &object, const QString &member, const QDateTime &time)
{
    if (time.isValid())
        object.insert(member, time.toUTC().toString(Qt::ISODateWithMs));
}

} // namespace Understudy
