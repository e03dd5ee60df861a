-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The console's record of every impersonation. Times are milliseconds: wall since 1970 in UTC, boot since the boot.

CREATE TABLE entry (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT, -- the order of entries: wall clocks can be set back
    id TEXT NOT NULL UNIQUE,
    connection_id TEXT NOT NULL,
    connection_name TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    actor_email TEXT NOT NULL,
    actor_role TEXT NOT NULL,
    actor_org_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    subject_name TEXT NOT NULL,
    subject_email TEXT NOT NULL,
    subject_role TEXT NOT NULL,
    subject_org_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    ticket TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    idempotency_key TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('intended', 'active', 'stopping', 'unconfirmed', 'closed')),
    outcome TEXT NOT NULL CHECK (outcome IN ('none', 'stopped', 'expired', 'endedElsewhere', 'refused', 'undone',
                                             'orphanPossible', 'checkedByActor')),
    started_wall INTEGER,
    started_boot INTEGER NOT NULL,
    started_boot_id TEXT NOT NULL,
    limit_seconds INTEGER NOT NULL,
    longest_life_seconds INTEGER NOT NULL,
    changed_wall INTEGER,
    changed_boot INTEGER NOT NULL,
    changed_boot_id TEXT NOT NULL,
    ended_wall INTEGER,
    ended_boot INTEGER NOT NULL,
    ended_boot_id TEXT NOT NULL,
    stop_wished INTEGER NOT NULL CHECK (stop_wished IN (0, 1)),
    vault_to_purge INTEGER NOT NULL CHECK (vault_to_purge IN (0, 1)),
    orphan_acknowledged INTEGER NOT NULL CHECK (orphan_acknowledged IN (0, 1)),
    detail TEXT NOT NULL,
    was_active INTEGER NOT NULL CHECK (was_active IN (0, 1)) -- the subject was really impersonated
) STRICT;

CREATE INDEX entry_pending ON entry (sequence)
    WHERE state <> 'closed' OR vault_to_purge OR (outcome = 'orphanPossible' AND NOT orphan_acknowledged);
CREATE INDEX entry_recent ON entry (connection_id, sequence) WHERE was_active;

CREATE TABLE history (
    sequence INTEGER PRIMARY KEY AUTOINCREMENT,
    entry_id TEXT NOT NULL REFERENCES entry (id),
    event TEXT NOT NULL,
    state TEXT NOT NULL,
    outcome TEXT NOT NULL,
    wall INTEGER,
    boot INTEGER NOT NULL,
    boot_id TEXT NOT NULL,
    detail TEXT NOT NULL
) STRICT;

CREATE INDEX history_of_entry ON history (entry_id, sequence);
