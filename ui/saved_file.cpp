// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "saved_file.h"

#include <QBuffer>
#include <QSaveFile>

namespace Understudy {

namespace {

constexpr qint64 atOnce = 1024 * 1024;

tl::unexpected<Error> fault(const QIODevice &device)
{
    return failure(ErrorKind::Unavailable, device.errorString(), QStringLiteral("file"));
}

} // namespace

Result<void> saveFile(QIODevice &from, const QString &path)
{
    if (!from.open(QIODevice::ReadOnly))
        return fault(from);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
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

Result<void> saveFile(const QByteArray &content, const QString &path)
{
    QBuffer buffer;
    buffer.setData(content);
    return saveFile(buffer, path);
}

} // namespace Understudy
