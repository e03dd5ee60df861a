// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "peer_process.h"

#include <QCoreApplication>
#include <QTest>

namespace Understudy {

//! main() of a test that needs the real peers \a names: 77, which ctest reports as skipped, where
//! this machine has no Node that can run them.
template<typename Test>
int runWithPeers(int argc, char **argv, const QStringList &names)
{
    QCoreApplication application(argc, argv);
    for (const QString &name : names)
        if (const int exitCode = PeerProcess::prepare(name))
            return exitCode;
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace Understudy
