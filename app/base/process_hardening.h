// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Understudy {

//! From now on what this process writes is its user's alone (umask 077), it leaves no core dump,
//! and other processes of the same user (root apart) can neither attach to it nor read its memory
//! and environment in /proc. What it starts afterwards is on its own again for the latter
//! (execve(2) resets it), and keeps the former.
void hardenProcess();

} // namespace Understudy
