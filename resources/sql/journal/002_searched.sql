-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the page about the journal asks for: entries by words, sums by day, and what is old enough to go.

-- Of the subject, the reason and the ticket, folded.
ALTER TABLE entry ADD COLUMN searched TEXT NOT NULL DEFAULT '';

CREATE INDEX entry_started ON entry (started_wall);
CREATE INDEX entry_ended ON entry (ended_wall) WHERE state = 'closed';
CREATE INDEX entry_connection ON entry (connection_id);
