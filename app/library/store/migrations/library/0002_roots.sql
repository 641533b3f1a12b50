-- SPDX-License-Identifier: GPL-3.0-or-later
-- The folders that are scanned and watched, and what tells a file from another at its place.

CREATE TABLE roots (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path ANY NOT NULL UNIQUE,           -- TEXT; BLOB when it is not UTF-8
    device INTEGER NOT NULL DEFAULT 0,  -- st_dev: another one means another drive, or none
    offline INTEGER NOT NULL DEFAULT 0, -- the drive is away: its tracks are not missing
    files INTEGER NOT NULL DEFAULT 0,   -- music files seen by the last whole scan
    scanned TEXT NOT NULL DEFAULT '',   -- when the last whole scan ended
    added TEXT NOT NULL
) STRICT;

ALTER TABLE files ADD COLUMN inode INTEGER NOT NULL DEFAULT 0;
