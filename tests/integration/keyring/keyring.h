// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Understudy::Keyring {

//! The gnome-keyring-daemon on this test's private session bus.
qint64 pid();
//! Sends it \a signal. Refuses where the bus is not the private one of with-keyring.
void signal(int signal);
//! Kills it, and returns when the bus has noticed.
void kill();
//! Starts a new one with the password of with-keyring, unlocked; returns when it is on the bus.
void startUnlocked();
void lock();
//! Unlocks by the password, without a prompt: a new daemon takes the old one's place.
void restartUnlocked();

} // namespace Understudy::Keyring
