// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { AuthServerPlugin, PrismaStorage, simpleRolesIsAuthorized } from '@blitzjs/auth';
import { setupBlitzServer } from '@blitzjs/next';
import { RpcServerPlugin } from '@blitzjs/rpc';
import db from './db.mjs';
import { cookiePrefix } from './settings.mjs';

export const { gSSP, api } = setupBlitzServer({
    plugins: [
        AuthServerPlugin({ cookiePrefix, storage: PrismaStorage(db), isAuthorized: simpleRolesIsAuthorized }),
        RpcServerPlugin({ logging: { verbose: false } }),
    ],
});
