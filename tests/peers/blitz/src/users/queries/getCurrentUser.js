// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import db from '../../db.mjs';

export default async function getCurrentUser(_, ctx) {
    if (!ctx.session.userId)
        return null;
    const user = await db.user.findFirst({ where: { id: ctx.session.userId } });
    return user && { id: user.id, name: user.name, email: user.email, role: user.role };
}
