-- SPDX-License-Identifier: GPL-3.0-or-later
-- The library. Each table that edits can be undone in has an `id`. Names (artists, albums,
-- genres, labels) are never changed nor deleted: a renamed artist is another row.

CREATE TABLE facts (name TEXT PRIMARY KEY, value ANY) STRICT, WITHOUT ROWID;
CREATE TABLE counters (name TEXT PRIMARY KEY, value INTEGER NOT NULL) STRICT, WITHOUT ROWID;
INSERT INTO counters VALUES ('tracks', 0), ('lists', 0), ('plays', 0);

CREATE TABLE artists (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE genres (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE labels (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE albums (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    artist_id INTEGER REFERENCES artists
) STRICT;
CREATE UNIQUE INDEX albums_name ON albums (title, COALESCE(artist_id, 0));

CREATE TABLE tracks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path ANY NOT NULL UNIQUE,           -- TEXT; BLOB when it is not UTF-8
    title TEXT NOT NULL DEFAULT '',
    artist_id INTEGER REFERENCES artists,
    album_id INTEGER REFERENCES albums,
    genre_id INTEGER REFERENCES genres,
    label_id INTEGER REFERENCES labels,
    composer_id INTEGER REFERENCES artists,
    remixer_id INTEGER REFERENCES artists,
    producer_id INTEGER REFERENCES artists,
    grouping TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    mix TEXT NOT NULL DEFAULT '',
    catalogue_number TEXT NOT NULL DEFAULT '',
    year INTEGER NOT NULL DEFAULT 0,
    track_number INTEGER NOT NULL DEFAULT 0,
    track_count INTEGER NOT NULL DEFAULT 0,
    disc_number INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    rate INTEGER NOT NULL DEFAULT 0,    -- Hz
    channels INTEGER NOT NULL DEFAULT 0,
    bit_rate INTEGER NOT NULL DEFAULT 0,
    size INTEGER NOT NULL DEFAULT 0,    -- bytes
    codec TEXT NOT NULL DEFAULT '',
    bpm REAL NOT NULL DEFAULT 0,
    key INTEGER CHECK (key BETWEEN 0 AND 23),   -- Key.index
    key_text TEXT NOT NULL DEFAULT '',
    rating INTEGER,                     -- 0..100
    play_count INTEGER NOT NULL DEFAULT 0,
    last_played TEXT NOT NULL DEFAULT '',
    added TEXT NOT NULL DEFAULT '',     -- as the track says
    entered TEXT NOT NULL,              -- into this library
    modified TEXT NOT NULL DEFAULT '',
    color INTEGER,                      -- 0xRRGGBB
    gain_db REAL,
    peak REAL,
    tags TEXT NOT NULL DEFAULT '',      -- JSON list; empty without
    grid_locked INTEGER NOT NULL DEFAULT 0,
    cues_known INTEGER NOT NULL DEFAULT 0,  -- somebody decided on the cues, maybe to have none
    origin TEXT NOT NULL DEFAULT '',    -- JSON [program, case, shift_s]; empty without
    energy REAL,                        -- 1..10
    vocal REAL,                         -- share with a voice, 0..1
    analysed TEXT NOT NULL DEFAULT '',  -- version of the newest analysis
    missing INTEGER NOT NULL DEFAULT 0,
    edited TEXT NOT NULL DEFAULT '',    -- fields set by hand: a scan leaves them alone
    revision INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX tracks_revision ON tracks (revision);
CREATE INDEX tracks_artist ON tracks (artist_id);
CREATE INDEX tracks_album ON tracks (album_id);
CREATE INDEX tracks_genre ON tracks (genre_id);
CREATE INDEX tracks_label ON tracks (label_id) WHERE label_id IS NOT NULL;
CREATE INDEX tracks_composer ON tracks (composer_id) WHERE composer_id IS NOT NULL;
CREATE INDEX tracks_remixer ON tracks (remixer_id) WHERE remixer_id IS NOT NULL;
CREATE INDEX tracks_producer ON tracks (producer_id) WHERE producer_id IS NOT NULL;
CREATE INDEX tracks_missing ON tracks (missing) WHERE missing;
CREATE TABLE tombstones (id INTEGER PRIMARY KEY, revision INTEGER NOT NULL) STRICT;
CREATE INDEX tombstones_revision ON tombstones (revision);

CREATE TABLE files (                    -- what the scan saw
    id INTEGER PRIMARY KEY REFERENCES tracks ON DELETE CASCADE,
    audio_hash BLOB,                    -- of the sound, not of the tags
    mtime_ns INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT;
CREATE INDEX files_hash ON files (audio_hash);

CREATE TABLE grids (
    id INTEGER PRIMARY KEY REFERENCES tracks ON DELETE CASCADE,
    anchors TEXT NOT NULL,              -- JSON [[position_s, beat], ...]
    bpm REAL NOT NULL,
    bars_known INTEGER NOT NULL,
    beats_a_bar INTEGER NOT NULL,
    source TEXT NOT NULL,
    confidence REAL
) STRICT;

CREATE TABLE cues (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    start_s REAL NOT NULL,
    end_s REAL,
    slot INTEGER,
    loop_slot INTEGER NOT NULL,
    name TEXT NOT NULL,
    color INTEGER,
    length_beats REAL,
    locked INTEGER NOT NULL,
    active INTEGER NOT NULL,
    "order" INTEGER NOT NULL,
    source TEXT NOT NULL,
    raw TEXT NOT NULL                   -- JSON
) STRICT;
CREATE INDEX cues_track ON cues (track_id, place);

CREATE TABLE extras (                   -- what one format knows and no other does
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    format TEXT NOT NULL,
    data TEXT NOT NULL,                 -- JSON
    UNIQUE (track_id, format)
) STRICT;

CREATE TABLE notes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    track_id INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    position_s REAL,
    text TEXT NOT NULL,
    made TEXT NOT NULL
) STRICT;
CREATE INDEX notes_track ON notes (track_id);

CREATE TABLE lists (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent_id INTEGER REFERENCES lists ON DELETE CASCADE,
    place REAL NOT NULL,                -- among its siblings
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    rule TEXT NOT NULL DEFAULT '',      -- of a smart list: a search
    raw TEXT NOT NULL DEFAULT '{}'      -- JSON
) STRICT;
CREATE INDEX lists_parent ON lists (parent_id, place);

CREATE TABLE entries (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    list_id INTEGER NOT NULL REFERENCES lists ON DELETE CASCADE,
    place REAL NOT NULL,
    track_id INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    added TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX entries_list ON entries (list_id, place, track_id);
CREATE INDEX entries_track ON entries (track_id);

CREATE TABLE sets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    started TEXT NOT NULL
) STRICT;

CREATE TABLE plays (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    set_id INTEGER NOT NULL REFERENCES sets ON DELETE CASCADE,
    track_id INTEGER REFERENCES tracks ON DELETE SET NULL,
    title TEXT NOT NULL,                -- "artist - title", also when the track is deleted
    at TEXT NOT NULL,
    deck INTEGER NOT NULL,              -- from 0
    seconds REAL NOT NULL,
    UNIQUE (set_id, at, deck)
) STRICT;
CREATE INDEX plays_track ON plays (track_id);

CREATE TABLE relations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    a INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    b INTEGER NOT NULL REFERENCES tracks ON DELETE CASCADE,
    kind TEXT NOT NULL,
    by TEXT NOT NULL,                   -- user, history
    weight REAL NOT NULL,               -- at the time `at`; history's fades from then on
    times INTEGER NOT NULL,
    at TEXT NOT NULL,
    UNIQUE (a, b, kind, by)
) STRICT;
CREATE INDEX relations_b ON relations (b);

CREATE TABLE edits (                    -- what can be undone, and what was
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    at TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE TABLE edit_rows (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    edit_id INTEGER NOT NULL REFERENCES edits ON DELETE CASCADE,
    tbl TEXT NOT NULL,
    row INTEGER NOT NULL,
    before TEXT,                        -- JSON of the changed columns; NULL: there was no row
    after TEXT
) STRICT;
CREATE INDEX edit_rows_edit ON edit_rows (edit_id);

-- What the search index must follow, whichever program writes.

CREATE TRIGGER tracks_come AFTER INSERT ON tracks BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'tracks';
    UPDATE tracks SET revision = (SELECT value FROM counters WHERE name = 'tracks')
        WHERE id = NEW.id;
    DELETE FROM tombstones WHERE id = NEW.id;
END;
CREATE TRIGGER tracks_change AFTER UPDATE OF
    path, title, artist_id, album_id, genre_id, label_id, composer_id, remixer_id, producer_id,
    grouping, comment, mix, catalogue_number, year, track_number, track_count, disc_number, seconds,
    rate, channels, bit_rate, size, codec, bpm, key, key_text, rating, play_count, last_played,
    added, entered, modified, color, gain_db, peak, tags, grid_locked, origin, energy, vocal,
    analysed, missing
ON tracks BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'tracks';
    UPDATE tracks SET revision = (SELECT value FROM counters WHERE name = 'tracks')
        WHERE id = NEW.id;
END;
CREATE TRIGGER tracks_go AFTER DELETE ON tracks BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'tracks';
    INSERT OR REPLACE INTO tombstones
        VALUES (OLD.id, (SELECT value FROM counters WHERE name = 'tracks'));
END;
CREATE TRIGGER lists_come AFTER INSERT ON lists BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER lists_change AFTER UPDATE ON lists BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER lists_go AFTER DELETE ON lists BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER entries_come AFTER INSERT ON entries BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER entries_change AFTER UPDATE ON entries BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER entries_go AFTER DELETE ON entries BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'lists';
END;
CREATE TRIGGER plays_come AFTER INSERT ON plays BEGIN
    UPDATE counters SET value = value + 1 WHERE name = 'plays';
END;

-- One flat row a track, for the search index; the order is that of `app.library.store.rows.Row`.
CREATE VIEW rows AS SELECT
    t.id, t.path, t.title,
    COALESCE(artist.name, '') AS artist,
    COALESCE(album.title, '') AS album,
    COALESCE(album_artist.name, '') AS album_artist,
    COALESCE(genre.name, '') AS genre,
    t.comment, t.grouping,
    COALESCE(label.name, '') AS label,
    COALESCE(composer.name, '') AS composer,
    COALESCE(remixer.name, '') AS remixer,
    t.key, t.bpm, t.seconds, t.year, t.rating, t.energy, t.play_count, t.last_played,
    CASE t.added WHEN '' THEN t.entered ELSE t.added END AS added,
    t.color, t.bit_rate, t.vocal, t.missing,
    CASE t.tags WHEN '' THEN '' ELSE
        (SELECT group_concat(value, ', ') FROM json_each(t.tags)) END AS tags,
    t.analysed, t.revision
FROM tracks t
LEFT JOIN artists artist ON artist.id = t.artist_id
LEFT JOIN albums album ON album.id = t.album_id
LEFT JOIN artists album_artist ON album_artist.id = album.artist_id
LEFT JOIN genres genre ON genre.id = t.genre_id
LEFT JOIN labels label ON label.id = t.label_id
LEFT JOIN artists composer ON composer.id = t.composer_id
LEFT JOIN artists remixer ON remixer.id = t.remixer_id;
