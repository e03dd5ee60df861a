// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { hashPassword } from '../shared/password.mjs';
import { demand, Peer, Refusal, required } from '../shared/peer.mjs';
import db, { seed } from './src/db.mjs';
import { logoutModes, setLogoutMode } from './src/settings.mjs';

process.env.NODE_ENV = 'production';
process.env.NEXT_TELEMETRY_DISABLED = '1';
process.env.SESSION_SECRET_KEY ??= randomBytes(32).toString('hex');
const { default: next } = await import('next');

const passwordHash = hashPassword(required('PEER_PASSWORD'));
const peer = new Peer('blitz');
await peer.open();
const application = next({
    dev: false,
    webpack: true,
    dir: fileURLToPath(new URL('.', import.meta.url)),
    hostname: '127.0.0.1',
    port: Number(new URL(peer.origin).port),
});
seed(passwordHash);
await application.prepare();

function describe({ handle, publicData, expiresAt }) {
    const { userId, impersonatingFromUserId = null } = JSON.parse(publicData);
    return { id: handle, userId, impersonatingFromUserId, expiresAt };
}

// By the session's own data: a session outlives its user's row.
async function liveSessions(userId) {
    const sessions = (await db.session.findMany({ where: { expiresAt: { gt: new Date() } } })).map(describe);
    return userId === undefined ? sessions : sessions.filter((session) => session.userId === Number(userId));
}

async function forSessions({ userId }, act) {
    demand(Number.isInteger(userId), 'userId is needed');
    const sessions = await liveSessions(userId);
    await Promise.all(sessions.map(({ id }) => act({ handle: id })));
    return { count: sessions.length };
}

async function existing({ id }) {
    const where = { id: Number(id) };
    if (!await db.user.findFirst({ where }))
        throw new Refusal(404, `there is no user ${id}`);
    return where;
}

peer.serve(application.getRequestHandler(), {
    reset: () => {
        seed(passwordHash);
        setLogoutMode(logoutModes[0]);
    },
    'GET /sessions': ({ query }) => liveSessions(query.userId),
    'GET /sessions/count': async () => ({ count: (await liveSessions()).length }),
    'POST /sessions/expire': ({ body }) =>
        forSessions(body, (where) => db.session.update({ where, data: { expiresAt: new Date(Date.now() - 1000) } })),
    'POST /sessions/revoke': ({ body }) => forSessions(body, (where) => db.session.delete({ where })),
    'POST /users/:id/delete': async ({ parameters }) => {
        await db.user.delete({ where: await existing(parameters) });
    },
    'POST /users/:id/role': async ({ parameters, body: { role } }) => {
        demand(typeof role === 'string', 'role is needed');
        await db.user.update({ where: await existing(parameters), data: { role } });
    },
    'POST /logout-mode': ({ body: { mode } }) => {
        demand(logoutModes.includes(mode), `mode is one of ${logoutModes.join(', ')}`);
        setLogoutMode(mode);
    },
});
