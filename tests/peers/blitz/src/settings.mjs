// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the server program and the application's bundles both have to know.

export const cookiePrefix = 'peer';

const settings = (globalThis.understudyPeerSettings ??= {});

// What the application's sign-out ends: this session ("revoke") or every session of its user ("revokeAll").
export const logoutModes = ['revoke', 'revokeAll'];

export function logoutMode() {
    return settings.logoutMode ?? logoutModes[0];
}

export function setLogoutMode(mode) {
    settings.logoutMode = mode;
}
