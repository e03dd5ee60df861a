// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewer/browser_finder.h"

#include <QStandardPaths>

namespace Understudy {

Result<QString> findBrowser(const QString &wished)
{
    const QString named = qEnvironmentVariable("UNDERSTUDY_BROWSER", wished);
    const QStringList known{QStringLiteral("chromium"),
                            QStringLiteral("chromium-browser"),
                            QStringLiteral("google-chrome-stable"),
                            QStringLiteral("google-chrome"),
                            QStringLiteral("microsoft-edge-stable"),
                            QStringLiteral("microsoft-edge"),
                            QStringLiteral("brave-browser-stable"),
                            QStringLiteral("brave-browser")};
    for (const QString &name : named.isEmpty() ? known : QStringList{named}) {
        const QString program = QStandardPaths::findExecutable(name);
        if (!program.isEmpty())
            return program;
    }
    return failure(ErrorKind::Unavailable, named, QStringLiteral("browser"));
}

bool isProgram(const QString &program)
{
    return !QStandardPaths::findExecutable(program).isEmpty();
}

} // namespace Understudy
