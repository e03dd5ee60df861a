// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import db from '../../db.mjs';

export default resolver.pipe(resolver.authorize(), async (_, ctx) =>
    db.note.findMany({ where: { ownerId: ctx.session.userId }, orderBy: { id: 'asc' } }));
