// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { AuthClientPlugin } from '@blitzjs/auth';
import { setupBlitzClient } from '@blitzjs/next';
import { BlitzRpcPlugin } from '@blitzjs/rpc';
import { cookiePrefix } from './settings.mjs';

export const { withBlitz } = setupBlitzClient({
    plugins: [AuthClientPlugin({ cookiePrefix }), BlitzRpcPlugin({})],
});
