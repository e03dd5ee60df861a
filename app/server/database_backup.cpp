// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/database_backup.h"

#include "server/database.h"

#include <QFile>

namespace Understudy {

namespace {

tl::unexpected<Error> failed(const QString &sentence)
{
    return failure(ErrorKind::Unavailable, sentence, QStringLiteral("backup"));
}

} // namespace

Result<void> backUp(Database &database, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return failed(QStringLiteral("%1 cannot be made: %2.").arg(path, file.errorString()));
    file.close();
    // An empty file is what it accepts, besides none.
    if (!database.run(QStringLiteral("VACUUM INTO ?"), {path}).ok()) {
        file.remove();
        return failed(QStringLiteral("The copy cannot be written to %1.").arg(path));
    }
    return {};
}

} // namespace Understudy
