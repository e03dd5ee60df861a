// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/browser_finder.h"

#include <QStandardPaths>

namespace Understudy {

Result<QString> findBrowser()
{
    const QString wished = qEnvironmentVariable("UNDERSTUDY_BROWSER");
    const QStringList known{QStringLiteral("chromium"),
                            QStringLiteral("chromium-browser"),
                            QStringLiteral("google-chrome-stable"),
                            QStringLiteral("google-chrome"),
                            QStringLiteral("microsoft-edge-stable"),
                            QStringLiteral("microsoft-edge"),
                            QStringLiteral("brave-browser-stable"),
                            QStringLiteral("brave-browser")};
    for (const QString &name : wished.isEmpty() ? known : QStringList{wished}) {
        const QString program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty())
            return program;
    }
    return failure(ErrorKind::Unavailable, wished, QStringLiteral("browser"));
}

} // namespace Understudy
