// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import { AuthenticationError } from 'blitz';
import { z } from 'zod';
import { verifyPassword } from '../../../../shared/password.mjs';
import db from '../../db.mjs';

const Login = z.object({ email: z.string(), password: z.string() });

export default resolver.pipe(resolver.zod(Login), async ({ email, password }, ctx) => {
    const user = await db.user.findFirst({ where: { email: email.trim().toLowerCase() } });
    if (!user || !verifyPassword(user.hashedPassword, password))
        throw new AuthenticationError();
    await ctx.session.$create({ userId: user.id, role: user.role, orgId: user.orgId });
    const { hashedPassword, ...rest } = user;
    return rest;
});
