// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"
#include "server/options.h"
#include "server/serve.h"

#include <QCoreApplication>
#include <QTextStream>

#include <sodium.h>
#include <sys/stat.h>

int main(int argc, char *argv[])
{
    using namespace Understudy;
    umask(S_IRWXG | S_IRWXO);
    QCoreApplication application(argc, argv);
    installRedactingLog();
    QTextStream err(stderr);
    if (sodium_init() < 0) {
        err << "understudyd: libsodium does not start.\n";
        return 1;
    }
    const Result<Options> options = parseOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        err << "understudyd: " << options.error().message << '\n';
        return 2;
    }
    switch (options->task) {
    case Options::Task::Version:
        QTextStream(stdout) << "understudyd " UNDERSTUDY_VERSION "\n";
        return 0;
    case Options::Task::Help:
        QTextStream(stdout) << helpText();
        return 0;
    case Options::Task::User:
        return changeUser(*options);
    case Options::Task::Import:
        return importUsers(*options);
    case Options::Task::Migrate:
        return migrate(*options);
    case Options::Task::Backup:
        return backup(*options);
    case Options::Task::Audit:
        return audit(*options);
    case Options::Task::Serve:
        return serve(*options);
    }
    return 1;
}
