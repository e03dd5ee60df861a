// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QJsonObject>
#include <QStringList>

namespace Understudy {

//! Reads a JSON object member by member and remembers the first fault: what is missing, of another
//! type, or unknown. A fault names the member, never its value.
class StrictReader
{
public:
    StrictReader(QJsonObject object, QString where);

    QString text(const QString &member);
    //! Bytes kept as one character each (Latin-1), so that any byte survives JSON.
    QByteArray bytes(const QString &member);
    Secret secret(const QString &member);
    bool boolean(const QString &member);
    //! UTC; invalid where the member is missing.
    QDateTime optionalTime(const QString &member);
    QJsonObject object(const QString &member);
    QJsonArray array(const QString &member);

    bool has(const QString &member) const { return m_object.contains(member); }

    //! Whatever \a part found wrong is wrong with the whole.
    void fail(const Error &error);
    void fail(const QString &member);

    //! None where every member was read and nothing was wrong with it.
    std::optional<Error> fault() const;

private:
    QJsonValue take(const QString &member, QJsonValue::Type type);

    QJsonObject m_object;
    QString m_where;
    std::optional<Error> m_fault;
};

//! The counterpart of StrictReader::bytes().
QJsonValue jsonBytes(const QByteArray &bytes);
//! The counterpart of StrictReader::optionalTime(): adds nothing for an invalid \a time.
void addOptionalTime(QJsonObject &object, const QString &member, const QDateTime &time);

} // namespace Understudy
