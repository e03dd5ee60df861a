// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import { z } from 'zod';
import db from '../../db.mjs';

const ImpersonateUserInput = z.object({ userId: z.number() });

export default resolver.pipe(
    resolver.zod(ImpersonateUserInput),
    resolver.authorize('ADMIN'),
    async ({ userId }, ctx) => {
        const user = await db.user.findFirst({ where: { id: userId } });
        if (!user)
            throw new Error(`Could not find user id ${userId}`);
        await ctx.session.$create({
            userId: user.id,
            role: user.role,
            orgId: user.orgId,
            impersonatingFromUserId: ctx.session.userId,
        });
        return user;
    },
);
