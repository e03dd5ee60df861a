// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows in memory behind the method shapes of a Prisma client, as far as Blitz and this application call them.
// The server program and the bundles of the application each load this file: the rows are the process's.

import { adminCount, emailOf, nameOf, peopleCount } from '../../shared/people.mjs';

const rows = (globalThis.understudyPeerRows ??= { user: new Map(), session: new Map(), note: new Map() });

const comparisons = {
    equals: (value, wanted) => value === wanted,
    not: (value, wanted) => value !== wanted,
    in: (value, wanted) => wanted.includes(value),
    gt: (value, wanted) => value > wanted,
    gte: (value, wanted) => value >= wanted,
    lt: (value, wanted) => value < wanted,
    lte: (value, wanted) => value <= wanted,
    contains: (value, wanted) => value.includes(wanted),
    startsWith: (value, wanted) => value.startsWith(wanted),
    endsWith: (value, wanted) => value.endsWith(wanted),
};

function fieldMatches(value, condition) {
    if (condition === null || typeof condition !== 'object' || condition instanceof Date)
        return value === condition;
    const { mode, ...wanted } = condition;
    const fold = (text) => (mode === 'insensitive' && typeof text === 'string' ? text.toLowerCase() : text);
    return Object.entries(wanted).every(([name, operand]) => comparisons[name](fold(value), fold(operand)));
}

function matches(row, where = {}) {
    return Object.entries(where).every(([field, condition]) => {
        if (condition === undefined)
            return true;
        const all = [condition].flat();
        switch (field) {
        case 'AND': return all.every((part) => matches(row, part));
        case 'OR': return all.some((part) => matches(row, part));
        case 'NOT': return !all.some((part) => matches(row, part));
        default: return fieldMatches(row[field], condition);
        }
    });
}

function ordered(found, orderBy) {
    const [[field, direction]] = Object.entries(orderBy ?? { id: 'asc' });
    const sign = direction === 'desc' ? -1 : 1;
    return found.sort((a, b) => sign * (a[field] < b[field] ? -1 : Number(a[field] > b[field])));
}

function notFound() {
    const error = new Error('An operation failed because it depends on a record that was not found.');
    error.code = 'P2025';
    return error;
}

class Table {
    #rows;
    #key;

    constructor(tableRows, key) {
        this.#rows = tableRows;
        this.#key = key;
    }

    // By its key a row is found at once, however many there are.
    #candidates(where) {
        const key = where?.[this.#key];
        if (key === undefined || (key !== null && typeof key === 'object'))
            return [...this.#rows.values()];
        return this.#rows.has(key) ? [this.#rows.get(key)] : [];
    }

    async findFirst({ where } = {}) {
        const found = this.#candidates(where).find((row) => matches(row, where));
        return found ? { ...found } : null;
    }

    async findMany({ where, orderBy, skip = 0, take } = {}) {
        const found = ordered([...this.#rows.values()].filter((row) => matches(row, where)), orderBy);
        return found.slice(skip, take === undefined ? undefined : skip + take).map((row) => ({ ...row }));
    }

    async count({ where } = {}) {
        return [...this.#rows.values()].filter((row) => matches(row, where)).length;
    }

    async create({ data: { user, ...data } }) {
        const row = { id: nextId(this.#rows), ...data };
        if (user)
            row.userId = user.connect.id;
        this.#rows.set(row[this.#key], row);
        return { ...row };
    }

    async update({ where, data }) {
        const row = this.#rows.get(where[this.#key]);
        if (!row)
            throw notFound();
        return { ...Object.assign(row, data) };
    }

    async delete({ where }) {
        const row = this.#rows.get(where[this.#key]);
        if (!row)
            throw notFound();
        this.#rows.delete(where[this.#key]);
        return row;
    }

    async deleteMany({ where } = {}) {
        const found = [...this.#rows.values()].filter((row) => matches(row, where));
        for (const row of found)
            this.#rows.delete(row[this.#key]);
        return { count: found.length };
    }
}

// Ids are never used twice, also after a row is gone.
function nextId(tableRows) {
    tableRows.lastId = (tableRows.lastId ?? 0) + 1;
    return tableRows.lastId;
}

const db = {
    user: new Table(rows.user, 'id'),
    session: new Table(rows.session, 'handle'),
    note: new Table(rows.note, 'id'),
};

export default db;

function roleOf(id) {
    if (id <= adminCount)
        return 'ADMIN';
    return id === 3 ? 'SUPPORT' : 'CUSTOMER';
}

// The rows every test starts from.
export function seed(hashedPassword) {
    for (const table of Object.values(rows)) {
        table.clear();
        table.lastId = 0;
    }
    for (let id = 1; id <= peopleCount; ++id) {
        rows.user.set(id, {
            id,
            name: nameOf(id),
            email: emailOf(id),
            hashedPassword,
            role: roleOf(id),
            orgId: 1 + (id % 20),
        });
    }
}
