// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saved_file.h"

#include <QBuffer>
#include <QFile>
#include <QSaveFile>

namespace Understudy {

namespace {

constexpr qint64 atOnce = 1024 * 1024;

tl::unexpected<Error> fault(const QIODevice &device)
{
    return failure(ErrorKind::Unavailable, device.errorString(), QStringLiteral("file"));
}

//! Empty \a permissions: as files of this user usually have them.
Result<void> save(QIODevice &from, const QString &path, QFile::Permissions permissions)
{
    if (!from.open(QIODevice::ReadOnly))
        return fault(from);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || (permissions && !file.setPermissions(permissions)))
        return fault(file);
    while (!from.atEnd()) {
        const QByteArray part = from.read(atOnce);
        if (part.isEmpty())
            return fault(from);
        if (file.write(part) != part.size())
            return fault(file);
    }
    if (!file.commit())
        return fault(file);
    return {};
}

} // namespace

Result<void> saveFile(QIODevice &from, const QString &path)
{
    return save(from, path, {});
}

Result<void> saveFile(const QByteArray &content, const QString &path)
{
    QBuffer buffer;
    buffer.setData(content);
    return save(buffer, path, {});
}

Result<void> savePrivateFile(const QByteArray &content, const QString &path)
{
    QBuffer buffer;
    buffer.setData(content);
    return save(buffer, path, QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace Understudy
