-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What makes a change of the audit log show: app/server/audit_chain.h says how. A hash of NULL is that of a row
-- which was there before the chain; AuditLog::chainOldRows() gives it one, once.
ALTER TABLE audit ADD COLUMN hash BLOB;
CREATE INDEX audit_by_actor ON audit(actor_id, id) WHERE actor_id IS NOT NULL;
CREATE INDEX audit_by_subject ON audit(subject_id, id) WHERE subject_id IS NOT NULL;

DROP TRIGGER audit_is_never_changed;
CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit WHEN OLD.hash IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'the audit log is append-only');
END;

-- An older understudyd that still runs beside this one must not write rows without a hash.
CREATE TRIGGER audit_is_chained BEFORE INSERT ON audit WHEN typeof(NEW.hash) <> 'blob' OR length(NEW.hash) <> 32
BEGIN
    SELECT RAISE(ABORT, 'a row of the audit log needs its hash');
END;

-- Signed statements of how far the log had come.
CREATE TABLE audit_heads(
    id INTEGER PRIMARY KEY,
    hash BLOB NOT NULL,
    time INTEGER NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE TRIGGER audit_heads_are_never_changed BEFORE UPDATE ON audit_heads
BEGIN
    SELECT RAISE(ABORT, 'the heads of the audit log are append-only');
END;
CREATE TRIGGER audit_heads_are_never_deleted BEFORE DELETE ON audit_heads
BEGIN
    SELECT RAISE(ABORT, 'the heads of the audit log are append-only');
END;
