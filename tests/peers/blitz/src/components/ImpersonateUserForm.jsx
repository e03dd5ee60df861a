// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { getQueryClient, useMutation } from '@blitzjs/rpc';
import { useState } from 'react';
import impersonateUser from '../auth/mutations/impersonateUser';

export function ImpersonateUserForm() {
    const [impersonate] = useMutation(impersonateUser, { throwOnError: false });
    const [message, setMessage] = useState('');

    async function onSubmit(event) {
        event.preventDefault();
        const userId = event.target.elements.userId.valueAsNumber;
        try {
            await impersonate({ userId });
            setMessage('');
            getQueryClient().clear();
        } catch (error) {
            setMessage(`Sorry, we had an unexpected error. Please try again. - ${error}`);
        }
    }

    return (
        <form onSubmit={onSubmit}>
            <label>User ID <input name="userId" type="number" /></label>{' '}
            <button type="submit">Switch to User</button>
            {message && <p role="alert">{message}</p>}
        </form>
    );
}
