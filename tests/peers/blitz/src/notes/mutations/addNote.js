// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { resolver } from '@blitzjs/rpc';
import { z } from 'zod';
import db from '../../db.mjs';

const AddNote = z.object({ text: z.string().trim().min(1).max(500) });

export default resolver.pipe(resolver.zod(AddNote), resolver.authorize(), async ({ text }, ctx) =>
    db.note.create({ data: { ownerId: ctx.session.userId, text } }));
