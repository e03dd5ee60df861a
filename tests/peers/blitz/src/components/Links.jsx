// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import Link from 'next/link';

export function Links() {
    return (
        <nav>
            <Link href="/">Home</Link> · <Link href="/notes">Notes</Link> · <Link href="/account">Account</Link> ·{' '}
            <Link href="/login">Sign in</Link>
        </nav>
    );
}
