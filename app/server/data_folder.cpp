// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/data_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace Understudy {

Result<QString> dataFolder()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QLatin1String("/understudyd");
    if (!QDir().mkpath(folder))
        return failure(ErrorKind::Unavailable,
                       QStringLiteral("The folder %1 cannot be made.").arg(folder));
    return folder;
}

} // namespace Understudy
