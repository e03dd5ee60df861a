// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import db from '../../db.mjs';

export default resolver.pipe(resolver.authorize(), async (_, ctx) => {
    const userId = ctx.session.$publicData.impersonatingFromUserId;
    if (!userId)
        return;
    const user = await db.user.findFirst({ where: { id: userId } });
    if (!user)
        throw new Error(`Could not find user id ${userId}`);
    await ctx.session.$create({
        userId: user.id,
        role: user.role,
        orgId: user.orgId,
        impersonatingFromUserId: undefined,
    });
    return user;
});
