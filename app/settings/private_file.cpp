// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/private_file.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace Understudy {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

tl::unexpected<Error> unavailable(const QFileDevice &file, const QString &source)
{
    return failure(ErrorKind::Unavailable, file.errorString(), source);
}

} // namespace

Result<QByteArray> contentOf(QFile &file, const QString &source)
{
    if (!file.open(QIODevice::ReadOnly))
        return unavailable(file, source);
    const QByteArray content = file.read(largestFile + 1);
    if (file.error() != QFile::NoError)
        return unavailable(file, source);
    file.close();
    if (content.size() > largestFile)
        return failure(ErrorKind::Invalid, QStringLiteral("/: is too large"), source);
    return content;
}

Result<QJsonValue> parseJson(const QByteArray &json, const QString &source)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(
            ErrorKind::Invalid,
            QStringLiteral("/: not JSON at byte %1: %2").arg(error.offset).arg(error.errorString()),
            source);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

Result<void> replaceFile(const QString &path, const QJsonObject &document, const QString &source)
{
    const QByteArray json = QJsonDocument(document).toJson(QJsonDocument::Indented);
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        && file.write(json) == json.size() && file.flush() && file.commit();
    if (!written)
        return unavailable(file, source);
    return {};
}

Result<QString> setAside(const QString &path, const QString &source)
{
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString target = QStringLiteral("%1.damaged-%2").arg(path, time);
    QFile file(path);
    if (!file.rename(target))
        return unavailable(file, source);
    return target;
}

} // namespace Understudy
