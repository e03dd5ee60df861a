-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Whom people marked, as each was known at that time.

CREATE TABLE favourite (
    connection_id TEXT NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    org_id TEXT NOT NULL,
    PRIMARY KEY (connection_id, id)
) STRICT, WITHOUT ROWID;
