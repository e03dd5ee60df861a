// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import { paginate } from 'blitz';
import { z } from 'zod';
import db from '../../db.mjs';

const Text = z.union([
    z.string(),
    z.object({
        contains: z.string().optional(),
        startsWith: z.string().optional(),
        mode: z.enum(['default', 'insensitive']).optional(),
    }).strict(),
]);
const Match = z.object({
    id: z.number().optional(),
    name: Text.optional(),
    email: Text.optional(),
    role: Text.optional(),
}).strict();
const GetUsers = z.object({
    where: Match.extend({ OR: z.array(Match).optional() }).strict().optional(),
    orderBy: z.record(z.enum(['id', 'name', 'email']), z.enum(['asc', 'desc'])).optional(),
    skip: z.number().int().min(0).optional(),
    take: z.number().int().min(1).optional(),
});

export default resolver.pipe(
    resolver.zod(GetUsers),
    resolver.authorize('ADMIN'),
    async ({ where, orderBy = { id: 'asc' }, skip = 0, take = 100 }) => {
        const { items, hasMore, nextPage, count } = await paginate({
            skip,
            take,
            count: () => db.user.count({ where }),
            query: (page) => db.user.findMany({ ...page, where, orderBy }),
        });
        const users = items.map(({ id, name, email, role, orgId }) => ({ id, name, email, role, orgId }));
        return { users, nextPage, hasMore, count };
    },
);
