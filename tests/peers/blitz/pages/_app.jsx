// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { withBlitz } from '../src/blitz-client';
import { ImpersonationNotice } from '../src/components/ImpersonationNotice';

function App({ Component, pageProps }) {
    return (
        <>
            <ImpersonationNotice />
            <Component {...pageProps} />
        </>
    );
}

export default withBlitz(App);
