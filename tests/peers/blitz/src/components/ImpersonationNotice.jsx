// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { useSession } from '@blitzjs/auth';
import { getQueryClient, useMutation } from '@blitzjs/rpc';
import stopImpersonating from '../auth/mutations/stopImpersonating';

export function ImpersonationNotice() {
    const session = useSession({ suspense: false });
    const [stop] = useMutation(stopImpersonating);
    if (!session.impersonatingFromUserId)
        return null;

    async function onStop() {
        await stop();
        getQueryClient().clear();
    }

    return (
        <div role="status" style={{ background: '#fde047', padding: 8 }}>
            <span>Currently impersonating user {session.userId}</span>{' '}
            <button onClick={onStop}>Exit</button>
        </div>
    );
}
