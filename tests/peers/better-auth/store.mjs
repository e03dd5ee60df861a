// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows of Better Auth's memory adapter. It replaces whole tables, so they are always reached through `rows`.

import { adminCount, emailOf, nameOf, peopleCount } from '../shared/people.mjs';

const seeded = new Date('2025-01-01T00:00:00Z');

function userRow(number) {
    return {
        id: `user-${number}`,
        name: nameOf(number),
        email: emailOf(number),
        emailVerified: true,
        image: null,
        role: number <= adminCount ? 'admin' : 'user',
        banned: false,
        banReason: null,
        banExpires: null,
        createdAt: seeded,
        updatedAt: seeded,
    };
}

function accountRow(number, password) {
    const userId = `user-${number}`;
    return {
        id: `account-${number}`,
        accountId: userId,
        providerId: 'credential',
        userId,
        password,
        createdAt: seeded,
        updatedAt: seeded,
    };
}

export class Store {
    rows = {};
    #passwordHash;

    constructor(passwordHash) {
        this.#passwordHash = passwordHash;
        this.reset();
    }

    reset() {
        const numbers = Array.from({ length: peopleCount }, (_, index) => index + 1);
        this.rows.user = numbers.map(userRow);
        this.rows.account = numbers.map((number) => accountRow(number, this.#passwordHash));
        this.rows.session = [];
        this.rows.verification = [];
        this.rows.rateLimit = [];
    }

    liveSessions(userId) {
        const now = new Date();
        return this.rows.session.filter((session) =>
            session.expiresAt > now && (userId === undefined || session.userId === userId));
    }

    expireSessions(userId) {
        const sessions = this.liveSessions(userId);
        for (const session of sessions)
            session.expiresAt = new Date(Date.now() - 1000);
        return sessions.length;
    }
}
