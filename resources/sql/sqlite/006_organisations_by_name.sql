-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- An import asks for each organisation by its name.
CREATE INDEX organisations_by_name ON organisations(name);
