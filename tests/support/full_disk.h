// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace Understudy {

//! As on a full disk, for as long as it lives: no file can grow beyond a few bytes.
class FullDisk
{
public:
    FullDisk()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{.rlim_cur = 8, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }

    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
};

} // namespace Understudy
