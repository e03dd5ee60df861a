// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cheap on purpose: a test peer starts with a thousand users and keeps nothing.

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

const digest = (salt, password) => createHash('sha256').update(`${salt}:${password}`).digest();

export function hashPassword(password) {
    const salt = randomBytes(8).toString('hex');
    return `sha256$${salt}$${digest(salt, password).toString('hex')}`;
}

export function verifyPassword(hash, password) {
    const [, salt, expected] = hash.split('$');
    return timingSafeEqual(Buffer.from(expected, 'hex'), digest(salt, password));
}
