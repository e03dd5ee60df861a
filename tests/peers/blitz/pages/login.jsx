// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

import { useMutation } from '@blitzjs/rpc';
import { useRouter } from 'next/router';
import { useState } from 'react';
import login from '../src/auth/mutations/login';
import { Links } from '../src/components/Links';

export default function Login() {
    const router = useRouter();
    const [signIn] = useMutation(login, { throwOnError: false });
    const [message, setMessage] = useState('');

    async function onSubmit(event) {
        event.preventDefault();
        const { email, password } = event.target.elements;
        try {
            await signIn({ email: email.value, password: password.value });
            await router.push('/notes');
        } catch (error) {
            setMessage(String(error));
        }
    }

    return (
        <main>
            <Links />
            <h1>Sign in</h1>
            <form onSubmit={onSubmit}>
                <label>Email <input name="email" type="email" autoComplete="username" /></label>{' '}
                <label>Password <input name="password" type="password" autoComplete="current-password" /></label>{' '}
                <button type="submit">Sign in</button>
            </form>
            {message && <p role="alert">{message}</p>}
        </main>
    );
}
