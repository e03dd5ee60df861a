// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { useSession } from '@blitzjs/auth';
import { useMutation } from '@blitzjs/rpc';
import logout from '../src/auth/mutations/logout';
import { ImpersonateUserForm } from '../src/components/ImpersonateUserForm';
import { Links } from '../src/components/Links';

export default function Home() {
    const session = useSession({ suspense: false });
    const [signOut] = useMutation(logout);
    return (
        <main>
            <Links />
            <h1>Home</h1>
            {session.userId && <button onClick={() => signOut()}>Sign out</button>}
            {session.role === 'ADMIN' && <ImpersonateUserForm />}
        </main>
    );
}
