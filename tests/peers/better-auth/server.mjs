// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

process.env.NODE_ENV = 'production';
process.env.BETTER_AUTH_TELEMETRY = '0';

const { toNodeHandler } = await import('better-auth/node');
const { createAuth } = await import('./auth.mjs');
const { hashPassword } = await import('../shared/password.mjs');
const { demand, Peer, Refusal, required } = await import('../shared/peer.mjs');
const { Store } = await import('./store.mjs');

const store = new Store(hashPassword(required('PEER_PASSWORD')));
const peer = new Peer('better-auth');
await peer.open();
const auth = createAuth({
    origin: peer.origin,
    rows: store.rows,
    requestsPerWindow: Number(process.env.PEER_RATE_LIMIT ?? 0),
    cookieCache: process.env.PEER_COOKIE_CACHE === '1',
    bearerTokens: process.env.PEER_BEARER === '1',
});
const { internalAdapter } = await auth.$context;

async function existing({ id }) {
    if (!await internalAdapter.findUserById(id))
        throw new Refusal(404, `there is no user ${id}`);
    return id;
}

function describe({ id, userId, impersonatedBy, expiresAt }) {
    return { id, userId, impersonatedBy: impersonatedBy ?? null, expiresAt };
}

peer.serve(toNodeHandler(auth), {
    reset: () => store.reset(),
    'GET /sessions': ({ query }) => store.liveSessions(query.userId).map(describe),
    'GET /sessions/count': () => ({ count: store.liveSessions().length }),
    'POST /sessions/expire': ({ body: { userId } }) => {
        demand(typeof userId === 'string', 'userId is needed');
        return { count: store.expireSessions(userId) };
    },
    'POST /sessions/revoke': async ({ body: { userId } }) => {
        demand(typeof userId === 'string', 'userId is needed');
        const count = store.liveSessions(userId).length;
        await internalAdapter.deleteUserSessions(userId);
        return { count };
    },
    // These do what the admin plugin's own endpoints do.
    'POST /users/:id/delete': async ({ parameters }) => {
        const id = await existing(parameters);
        await internalAdapter.deleteUserSessions(id);
        await internalAdapter.deleteUser(id);
    },
    'POST /users/:id/role': async ({ parameters, body: { role } }) => {
        demand(typeof role === 'string', 'role is needed');
        await internalAdapter.updateUser(await existing(parameters), { role });
    },
    'POST /users/:id/ban': async ({ parameters }) => {
        const id = await existing(parameters);
        await internalAdapter.updateUser(id, { banned: true, banReason: 'No reason', banExpires: null });
        await internalAdapter.deleteUserSessions(id);
    },
});
