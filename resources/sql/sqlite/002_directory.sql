-- SPDX-FileCopyrightText: The Understudy developers
-- SPDX-License-Identifier: GPL-3.0-or-later
-- What searches for users compare: folded texts (app/base/folding.h), which SQL cannot make. NULL until
-- DirectoryIndex has seen the row; a new version of the folding sets them to NULL to have them made again.
ALTER TABLE users ADD COLUMN email_key TEXT;
ALTER TABLE users ADD COLUMN name_key TEXT;
CREATE INDEX users_by_email_key ON users(email_key, id);
CREATE INDEX users_without_keys ON users(id) WHERE email_key IS NULL;
CREATE INDEX users_by_role ON users(role, id);
CREATE INDEX users_by_organisation ON users(org_id, id) WHERE org_id IS NOT NULL;

ALTER TABLE organisations ADD COLUMN name_key TEXT;
CREATE INDEX organisations_by_name_key ON organisations(name_key);

-- The words of each name, for what begins with one or two characters and for order.
CREATE TABLE user_words(
    word TEXT NOT NULL,
    user_id INTEGER NOT NULL,
    PRIMARY KEY (word, user_id)
) STRICT, WITHOUT ROWID;

-- Every three characters in a row, for what is anywhere in a name or an address. detail=none: only which rows
-- have them, so what is found still has to be compared; a third of the size and time of a full index.
CREATE VIRTUAL TABLE user_search USING fts5(
    email_key,
    name_key,
    content='users',
    content_rowid='id',
    tokenize='trigram case_sensitive 1',
    detail=none
);
