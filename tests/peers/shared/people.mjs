// SPDX-FileCopyrightText: The Understudy developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The same thousand people at every peer: number 1 and 2 are administrators, 3 is support, the rest are customers.

const firstNames = [
    'Amara', 'Bruno', 'Chiara', 'Daniel', 'Elif', 'Farid', 'Greta', 'Hiroshi', 'Ines', 'Jonas', 'Kateryna', 'Łukasz',
    'Maya', 'Noah', 'Olivia', 'Pavel', 'Quentin', 'Rosa', 'Søren', 'Tariq', 'Uma', 'Viktor', 'Wanda', 'Ximena', 'Zoë',
];
const lastNames = [
    'Abbott', 'Baker', 'Castillo', 'Duarte', 'Eriksen', 'Fischer', 'Grant', 'Haddad', 'Ivanova', 'Jensen', 'Kowalska',
    'Lindqvist', 'Moreau', 'Nakamura', 'O’Brien', 'Papadakis', 'Quinn', 'Rossi', 'Schäfer', 'Tanaka', 'Usman', 'Vargas',
    'Weber', 'Xu', 'Young', 'Zeller', 'Andersson', 'Bianchi', 'Costa', 'Dubois', 'Evans', 'Farrell', 'García', 'Horvat',
    'Iqbal', 'Jovanović', 'Keller', 'Larsen', 'Murphy', 'Novák',
];

export const peopleCount = 1000;
export const adminCount = 2;

export function nameOf(number) {
    const first = firstNames[number % firstNames.length];
    const last = lastNames[Math.floor(number / firstNames.length) % lastNames.length];
    return `${first} ${last}`;
}

export function emailOf(number) {
    if (number <= adminCount)
        return number === 1 ? 'admin@example.com' : `admin${number}@example.com`;
    return number === 3 ? 'support@example.com' : `user${number}@example.com`;
}
