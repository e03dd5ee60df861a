// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rendered by the server for whoever the request's session is.

import { Links } from '../src/components/Links';
import { gSSP } from '../src/blitz-server';
import getCurrentUser from '../src/users/queries/getCurrentUser';

export const getServerSideProps = gSSP(async ({ ctx }) => ({
    props: {
        user: await getCurrentUser(null, ctx),
        impersonatingFromUserId: ctx.session.$publicData.impersonatingFromUserId ?? null,
    },
}));

export default function Account({ user, impersonatingFromUserId }) {
    return (
        <main>
            <Links />
            <h1>Account</h1>
            <p id="who">{user ? `Signed in as ${user.name} (${user.email}), ${user.role}` : 'Not signed in'}</p>
            {impersonatingFromUserId && <p id="actor">On behalf of user {impersonatingFromUserId}</p>}
        </main>
    );
}
