-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- The live impersonations among all that have been in the last week.
CREATE INDEX sessions_live_impersonations ON sessions(id) WHERE ended_at IS NULL AND actor_id IS NOT NULL;
