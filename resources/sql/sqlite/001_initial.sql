-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- Times are milliseconds since 1970 in UTC, by the server's own clock, which never goes back.

CREATE TABLE meta(
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Where the server's clock stood when it was last written down.
CREATE TABLE clock(
    id INTEGER PRIMARY KEY CHECK (id = 1),
    time INTEGER NOT NULL,
    boot INTEGER NOT NULL,
    boot_id TEXT NOT NULL
) STRICT;

CREATE TABLE organisations(
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL
) STRICT;

-- AUTOINCREMENT: an id that was somebody's is never somebody else's.
-- A password_hash of NULL means the password that all demo accounts share (meta 'demo_password_hash').
CREATE TABLE users(
    id INTEGER PRIMARY KEY AUTOINCREMENT CHECK (id BETWEEN 1 AND 9007199254740991),
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    org_id INTEGER REFERENCES organisations(id),
    disabled INTEGER NOT NULL DEFAULT 0 CHECK (disabled IN (0, 1)),
    password_hash TEXT,
    created_at INTEGER NOT NULL
) STRICT;

-- An ordinary session has no actor. An impersonation is bound to the actor's session (parent_id) and to
-- the roles that both had when it began. user_id and actor_id are not foreign keys: a session outlives
-- a deleted user long enough to be ended and recorded.
-- end_recorded is 0 while the audit row of the end is still owed.
CREATE TABLE sessions(
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    token_hash BLOB NOT NULL UNIQUE,
    user_id INTEGER NOT NULL,
    actor_id INTEGER,
    parent_id INTEGER,
    subject_role TEXT,
    actor_role TEXT,
    reason TEXT,
    ticket TEXT,
    address TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL,
    ended_at INTEGER,
    end_cause TEXT,
    end_recorded INTEGER NOT NULL DEFAULT 1 CHECK (end_recorded IN (0, 1))
) STRICT;
CREATE INDEX sessions_live_by_user ON sessions(user_id) WHERE ended_at IS NULL;
CREATE INDEX sessions_live_by_actor ON sessions(actor_id) WHERE ended_at IS NULL AND actor_id IS NOT NULL;
CREATE INDEX sessions_live_by_parent ON sessions(parent_id) WHERE ended_at IS NULL AND parent_id IS NOT NULL;
CREATE INDEX sessions_live_by_expiry ON sessions(expires_at) WHERE ended_at IS NULL;
CREATE INDEX sessions_ended ON sessions(ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX sessions_unrecorded ON sessions(id) WHERE end_recorded = 0;

-- One Idempotency-Key of one actor, the request it stood for and the impersonation it began.
CREATE TABLE idempotency_keys(
    actor_id INTEGER NOT NULL,
    key_hash BLOB NOT NULL,
    request_hash BLOB NOT NULL,
    session_id INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (actor_id, key_hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX idempotency_keys_by_age ON idempotency_keys(created_at);

-- What opens the demo application: a code that is spent once, then a cookie.
CREATE TABLE view_tokens(
    token_hash BLOB PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('code', 'cookie')),
    session_id INTEGER NOT NULL REFERENCES sessions(id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX view_tokens_by_session ON view_tokens(session_id);

-- Append-only, gapless ids, every column fixed at insertion: a migration can chain the rows by hashes.
CREATE TABLE audit(
    id INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    action TEXT NOT NULL,
    actor_id INTEGER,
    subject_id INTEGER,
    session_id INTEGER,
    reason TEXT,
    ticket TEXT,
    address TEXT,
    detail TEXT
) STRICT;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;
CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- What the users of the demo application write.
CREATE TABLE notes(
    id INTEGER PRIMARY KEY,
    user_id INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_by INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notes_by_user ON notes(user_id, id);
