// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Loads everything in the browser by queries, which Blitz sends as POST.

import { useMutation, useQuery } from '@blitzjs/rpc';
import { Links } from '../src/components/Links';
import addNote from '../src/notes/mutations/addNote';
import getNotes from '../src/notes/queries/getNotes';
import getCurrentUser from '../src/users/queries/getCurrentUser';

export default function Notes() {
    const [user] = useQuery(getCurrentUser, null);
    const [notes, { refetch, error }] = useQuery(getNotes, null);
    const [add, { error: addError }] = useMutation(addNote, { throwOnError: false });

    async function onSubmit(event) {
        event.preventDefault();
        const { text } = event.target.elements;
        try {
            await add({ text: text.value });
        } catch {
            return; // shown as addError
        }
        text.value = '';
        await refetch();
    }

    return (
        <main>
            <Links />
            <h1>Notes</h1>
            <p id="who">{user ? `Signed in as ${user.name} (${user.email})` : 'Not signed in'}</p>
            <ul id="notes">{(notes ?? []).map((note) => <li key={note.id}>{note.text}</li>)}</ul>
            <form onSubmit={onSubmit}>
                <label>New note <input name="text" /></label> <button type="submit">Add note</button>
            </form>
            {(error ?? addError) && <p role="alert">{String(error ?? addError)}</p>}
        </main>
    );
}
