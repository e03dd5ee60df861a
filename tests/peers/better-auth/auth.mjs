// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { randomBytes } from 'node:crypto';
import { betterAuth } from 'better-auth';
import { memoryAdapter } from 'better-auth/adapters/memory';
import { admin, bearer } from 'better-auth/plugins';
import { hashPassword, verifyPassword } from '../shared/password.mjs';

// `requestsPerWindow` of zero means no rate limit; sign-in then has Better Auth's own of three in ten seconds.
export function createAuth({ origin, rows, requestsPerWindow, cookieCache, bearerTokens }) {
    return betterAuth({
        baseURL: origin,
        secret: randomBytes(32).toString('hex'),
        database: memoryAdapter(rows),
        emailAndPassword: {
            enabled: true,
            disableSignUp: true,
            password: {
                hash: async (password) => hashPassword(password),
                verify: async ({ hash, password }) => verifyPassword(hash, password),
            },
        },
        plugins: bearerTokens ? [admin(), bearer()] : [admin()],
        session: { cookieCache: { enabled: cookieCache, maxAge: 300 } },
        rateLimit: { enabled: requestsPerWindow > 0, window: 10, max: requestsPerWindow, storage: 'database' },
        telemetry: { enabled: false },
        logger: { level: 'error' },
    });
}
