// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "folders.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace Understudy {

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

bool preparePrivately(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly)
        && QFileInfo(folder).isWritable();
}

} // namespace

Folders Folders::usual(const QString &dataFolder)
{
    return {.data = dataFolder.isEmpty()
                ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                : QDir(dataFolder).absolutePath(),
            .configuration = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)};
}

bool Folders::prepare() const
{
    const bool dataUsable = preparePrivately(data);
    return preparePrivately(configuration) && dataUsable;
}

QString Folders::installationId() const
{
    const QString path = QDir(data).filePath(QStringLiteral("installation-id"));
    QFile known(path);
    if (known.open(QIODevice::ReadOnly)) {
        const QUuid id = QUuid::fromString(QString::fromLatin1(known.readAll().trimmed()));
        if (!id.isNull())
            return id.toString(QUuid::WithoutBraces);
    }
    const QString made = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(made.toLatin1() + '\n');
        if (file.flush()) // commit() alone does not tell of a full disk
            file.commit();
    }
    return made;
}

} // namespace Understudy
