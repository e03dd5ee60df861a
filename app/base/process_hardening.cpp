// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/process_hardening.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace Understudy {

void hardenProcess()
{
#ifdef Q_OS_LINUX
    ::umask(S_IRWXG | S_IRWXO);
    const rlimit none{.rlim_cur = 0, .rlim_max = 0};
    const bool hardened =
        ::setrlimit(RLIMIT_CORE, &none) == 0 && ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
    if (!hardened)
        qFatal("this process cannot be protected from being read");
#endif
}

} // namespace Understudy
