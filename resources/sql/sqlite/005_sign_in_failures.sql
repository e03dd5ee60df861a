-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Failed sign-ins of the last 15 minutes, by account and by address; hashed, for some type a password where the address
-- belongs.
CREATE TABLE sign_in_failures(
    id INTEGER PRIMARY KEY,
    counted_by BLOB NOT NULL,
    time INTEGER NOT NULL
) STRICT;
CREATE INDEX sign_in_failures_by_whom ON sign_in_failures(counted_by, time);
CREATE INDEX sign_in_failures_by_age ON sign_in_failures(time);
