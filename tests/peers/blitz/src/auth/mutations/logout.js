// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import db from '../../db.mjs';
import { logoutMode } from '../../settings.mjs';

// $revokeAll looks for the user's other sessions after it has become anonymous, and so finds none: an application
// that wants to end all of them deletes them itself.
export default async function logout(_, ctx) {
    const { userId } = ctx.session;
    await ctx.session.$revoke();
    if (userId && logoutMode() === 'revokeAll')
        await db.session.deleteMany({ where: { userId } });
}
