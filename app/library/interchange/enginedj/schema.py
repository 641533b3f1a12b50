# SPDX-License-Identifier: GPL-3.0-or-later
"""Engine DJ's database: which versions are known, and how a new one is made.

Version 3.0.2 is what Engine DJ 4.5 and 5.0 make. Its names, constraints and triggers are facts of
the format (libdjinterop's and rb2engine's captures), told here in our words.
"""

import sqlite3

from app.library.interchange.errors import FormatError

NEW = (3, 0, 2)
# The first of each that is known up to the last: 2.18.0 of Engine 2.0 to 2.21.2, 3.0.0 to 3.0.2.
KNOWN = (((2, 18, 0), (2, 21, 2)), ((3, 0, 0), (3, 0, 2)))

TABLES = {
    "Information": """id INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT,
        schemaVersionMajor INTEGER, schemaVersionMinor INTEGER, schemaVersionPatch INTEGER,
        currentPlayedIndiciator INTEGER, lastRekordBoxLibraryImportReadCounter INTEGER""",
    "AlbumArt": "id INTEGER PRIMARY KEY AUTOINCREMENT, hash TEXT, albumArt BLOB",
    "Pack": """id INTEGER PRIMARY KEY AUTOINCREMENT, packId TEXT, changeLogDatabaseUuid TEXT,
        changeLogId INTEGER, lastPackTime DATETIME""",
    "Track": """id INTEGER PRIMARY KEY AUTOINCREMENT, playOrder INTEGER, length INTEGER,
        bpm INTEGER, year INTEGER, path TEXT, filename TEXT, bitrate INTEGER, bpmAnalyzed REAL,
        albumArtId INTEGER, fileBytes INTEGER, title TEXT, artist TEXT, album TEXT, genre TEXT,
        comment TEXT, label TEXT, composer TEXT, remixer TEXT, key INTEGER, rating INTEGER,
        albumArt TEXT, timeLastPlayed DATETIME, isPlayed BOOLEAN, fileType TEXT,
        isAnalyzed BOOLEAN, dateCreated DATETIME, dateAdded DATETIME, isAvailable BOOLEAN,
        isMetadataOfPackedTrackChanged BOOLEAN, isPerfomanceDataOfPackedTrackChanged BOOLEAN,
        playedIndicator INTEGER, isMetadataImported BOOLEAN, pdbImportKey INTEGER,
        streamingSource TEXT, uri TEXT, isBeatGridLocked BOOLEAN, originDatabaseUuid TEXT,
        originTrackId INTEGER, streamingFlags INTEGER, explicitLyrics BOOLEAN,
        lastEditTime DATETIME, albumArtSourceHash CHAR(40),
        CONSTRAINT C_originDatabaseUuid_originTrackId UNIQUE (originDatabaseUuid, originTrackId),
        CONSTRAINT C_path UNIQUE (path),
        FOREIGN KEY (albumArtId) REFERENCES AlbumArt (id) ON DELETE RESTRICT""",
    "PerformanceData": """trackId INTEGER PRIMARY KEY, trackData BLOB, overviewWaveFormData BLOB,
        beatData BLOB, quickCues BLOB, loops BLOB, thirdPartySourceId INTEGER,
        activeOnLoadLoops INTEGER,
        FOREIGN KEY (trackId) REFERENCES Track (id) ON DELETE CASCADE ON UPDATE CASCADE""",
    "Playlist": """id INTEGER PRIMARY KEY AUTOINCREMENT, title TEXT, parentListId INTEGER,
        isPersisted BOOLEAN, nextListId INTEGER, lastEditTime DATETIME,
        isExplicitlyExported BOOLEAN,
        CONSTRAINT C_NAME_UNIQUE_FOR_PARENT UNIQUE (title, parentListId),
        CONSTRAINT C_NEXT_LIST_ID_UNIQUE_FOR_PARENT UNIQUE (parentListId, nextListId)""",
    "PlaylistEntity": """id INTEGER PRIMARY KEY AUTOINCREMENT, listId INTEGER, trackId INTEGER,
        databaseUuid TEXT, nextEntityId INTEGER, membershipReference INTEGER,
        CONSTRAINT C_NAME_UNIQUE_FOR_LIST UNIQUE (listId, databaseUuid, trackId),
        FOREIGN KEY (listId) REFERENCES Playlist (id) ON DELETE CASCADE""",
    "PreparelistEntity": """id INTEGER PRIMARY KEY AUTOINCREMENT, trackId INTEGER,
        trackNumber INTEGER, FOREIGN KEY (trackId) REFERENCES Track (id) ON DELETE CASCADE""",
    "Smartlist": """listUuid TEXT NOT NULL PRIMARY KEY, title TEXT, parentPlaylistPath TEXT,
        nextPlaylistPath TEXT, nextListUuid TEXT, rules TEXT, lastEditTime DATETIME,
        CONSTRAINT C_NAME_UNIQUE_FOR_PARENT UNIQUE (title, parentPlaylistPath),
        CONSTRAINT C_NEXT_LIST_UNIQUE_FOR_PARENT
        UNIQUE (parentPlaylistPath, nextPlaylistPath, nextListUuid)""",
}

VIEWS = {
    "ChangeLog (id, trackId)": "SELECT 0, 0 WHERE FALSE",
    "PlaylistAllParent": """WITH FindAllParent AS (
        SELECT id, parentListId FROM Playlist UNION ALL
        SELECT below.id, above.parentListId FROM Playlist above
        INNER JOIN FindAllParent below ON below.parentListId = above.id)
        SELECT * FROM FindAllParent""",
    "PlaylistAllChildren": """WITH FindAllChild AS (
        SELECT id, id AS childListId FROM Playlist UNION ALL
        SELECT above.id, below.id FROM Playlist below
        INNER JOIN FindAllChild above ON above.childListId = below.parentListId)
        SELECT * FROM FindAllChild WHERE id <> childListId""",
    "PlaylistPath": """WITH RECURSIVE Hierarchy AS (
        SELECT id AS child, parentListId AS parent, title AS name, 1 AS depth FROM Playlist
        UNION ALL
        SELECT child, parentListId AS parent, title AS name, h.depth + 1 AS depth
        FROM Playlist c JOIN Hierarchy h ON h.parent = c.id ORDER BY depth DESC),
        OrderedList AS (
        SELECT id, nextListId, 1 AS position FROM Playlist WHERE nextListId = 0 UNION ALL
        SELECT c.id, c.nextListId, l.position + 1 FROM Playlist c
        INNER JOIN OrderedList l ON c.nextListId = l.id),
        NameConcat AS (
        SELECT child AS id, GROUP_CONCAT(name, ';') || ';' AS path
        FROM (SELECT child, name FROM Hierarchy ORDER BY depth DESC) GROUP BY child)
        SELECT id, path, ROW_NUMBER() OVER (ORDER BY
        (SELECT COUNT(*) FROM (SELECT * FROM Hierarchy WHERE child = id)) DESC,
        (SELECT position FROM OrderedList ol WHERE ol.id = c.id) ASC) AS position
        FROM Playlist c LEFT JOIN NameConcat g USING (id)""",
}

NO_ORIGIN = "IFNULL(NEW.originTrackId, 0) = 0 OR IFNULL(NEW.originDatabaseUuid, '') = ''"
FIX_ORIGIN = """UPDATE Track SET originTrackId = NEW.id,
    originDatabaseUuid = (SELECT uuid FROM Information) WHERE track.id = NEW.id"""
PERSIST = "UPDATE Playlist SET isPersisted = {} WHERE id IN (SELECT {} WHERE id = new.id)"
PARENTS, CHILDREN = "parentListId FROM PlaylistAllParent", "childListId FROM PlaylistAllChildren"

# name: (when, on what condition, what)
TRIGGERS = {
    "trigger_after_insert_Pack_timestamp": (
        "AFTER INSERT ON Pack FOR EACH ROW WHEN NEW.lastPackTime IS NULL",
        "UPDATE Pack SET lastPackTime = strftime('%s') WHERE ROWID = NEW.ROWID",
    ),
    "trigger_after_insert_Pack_changeLogId": (
        "AFTER INSERT ON Pack FOR EACH ROW WHEN NEW.changeLogId = 0",
        "UPDATE Pack SET changeLogId = 1 WHERE ROWID = NEW.ROWID",
    ),
    "trigger_after_insert_Track_check_id": (
        """AFTER INSERT ON Track
        WHEN NEW.id <= (SELECT seq FROM sqlite_sequence WHERE name = 'Track')""",
        "SELECT RAISE(ABORT, 'Recycling deleted track id''s are not allowed')",
    ),
    "trigger_after_update_Track_check_Id": (
        "BEFORE UPDATE ON Track WHEN NEW.id <> OLD.id",
        "SELECT RAISE(ABORT, 'Changing track id''s are not allowed')",
    ),
    "trigger_after_insert_Track_fix_origin": (
        f"AFTER INSERT ON Track WHEN {NO_ORIGIN}",
        FIX_ORIGIN,
    ),
    "trigger_after_update_Track_fix_origin": (
        f"AFTER UPDATE ON Track WHEN {NO_ORIGIN}",
        FIX_ORIGIN,
    ),
    "trigger_after_update_only_Track_timestamp": (
        """AFTER UPDATE OF length, bpm, year, filename, bitrate, bpmAnalyzed, albumArtId, title,
        artist, album, genre, comment, label, composer, remixer, key, rating, albumArt, fileType,
        isAnalyzed, isBeatgridLocked, explicitLyrics ON Track FOR EACH ROW""",
        "UPDATE Track SET lastEditTime = strftime('%s') WHERE ROWID = NEW.ROWID",
    ),
    "trigger_after_insert_Track_insert_performance_data": (
        "AFTER INSERT ON Track",
        "INSERT INTO PerformanceData(trackId) VALUES(NEW.id)",
    ),
    "trigger_PerformanceData_after_update_Track_timestamp": (
        """AFTER UPDATE OF trackData, isAnalyzed, overviewWaveFormData, beatData, quickCues,
        loops, activeOnLoadLoops ON PerformanceData FOR EACH ROW""",
        "UPDATE Track SET lastEditTime = strftime('%s') WHERE id = NEW.trackId",
    ),
    "trigger_before_insert_List": (
        "BEFORE INSERT ON Playlist FOR EACH ROW",
        """UPDATE Playlist SET nextListId = -(1 + nextListId)
        WHERE nextListId = NEW.nextListId AND parentListId = NEW.parentListId""",
    ),
    "trigger_after_insert_List": (
        "AFTER INSERT ON Playlist FOR EACH ROW",
        """UPDATE Playlist SET nextListId = NEW.id
        WHERE nextListId = -(1 + NEW.nextListId) AND parentListId = NEW.parentListId""",
    ),
    "trigger_after_delete_List": (
        "AFTER DELETE ON Playlist FOR EACH ROW",
        """UPDATE Playlist SET nextListId = OLD.nextListId WHERE nextListId = OLD.id;
        DELETE FROM Playlist WHERE parentListId = OLD.id""",
    ),
    "trigger_after_update_isPersistParent": (
        """AFTER UPDATE ON Playlist WHEN (old.isPersisted = 0 AND new.isPersisted = 1)
        OR (old.parentListId != new.parentListId AND new.isPersisted = 1)""",
        PERSIST.format(1, PARENTS),
    ),
    "trigger_after_update_isPersistChild": (
        "AFTER UPDATE ON Playlist WHEN old.isPersisted = 1 AND new.isPersisted = 0",
        PERSIST.format(0, CHILDREN),
    ),
    "trigger_after_insert_isPersist": (
        "AFTER INSERT ON Playlist WHEN new.isPersisted = 1",
        PERSIST.format(1, PARENTS),
    ),
    "trigger_before_delete_PlaylistEntity": (
        "BEFORE DELETE ON PlaylistEntity WHEN OLD.trackId > 0",
        """UPDATE PlaylistEntity SET nextEntityId = OLD.nextEntityId
        WHERE nextEntityId = OLD.id AND listId = OLD.listId""",
    ),
}

INDEXES = {
    "index_AlbumArt_hash": "AlbumArt (hash)",
    "index_Track_filename": "Track (filename)",
    "index_Track_albumArtId": "Track (albumArtId)",
    "index_Track_uri": "Track (uri)",
    "index_Track_title": "Track (title)",
    "index_Track_length": "Track (length)",
    "index_Track_rating": "Track (rating)",
    "index_Track_year": "Track (year)",
    "index_Track_dateAdded": "Track (dateAdded)",
    "index_Track_genre": "Track (genre)",
    "index_Track_artist": "Track (artist)",
    "index_Track_album": "Track (album)",
    "index_Track_key": "Track (key)",
    "index_Track_bpmAnalyzed": "Track (CAST(bpmAnalyzed + 0.5 AS int))",
    "index_PlaylistEntity_nextEntityId_listId": "PlaylistEntity (nextEntityId, listId)",
    "index_PreparelistEntity_trackId": "PreparelistEntity (trackId)",
}


def script(uuid: str) -> str:
    """Statements that make a new, empty database with this id (letters, digits, hyphens)."""
    made = [f"CREATE TABLE {name} ({columns});" for name, columns in TABLES.items()]
    made += [f"CREATE VIEW {name} AS {query};" for name, query in VIEWS.items()]
    made += [f"CREATE TRIGGER {n} {when} BEGIN {do}; END;" for n, (when, do) in TRIGGERS.items()]
    made += [f"CREATE INDEX {name} ON {columns};" for name, columns in INDEXES.items()]
    names = "uuid, schemaVersionMajor, schemaVersionMinor, schemaVersionPatch"
    values = f"'{uuid}', {', '.join(map(str, NEW))}, 0"
    into = f"Information ({names}, currentPlayedIndiciator)"
    made.append(f"INSERT INTO {into} VALUES ({values});")  # noqa: S608 - our own id
    return "\n".join(made)


def version(connection: sqlite3.Connection, path: object) -> tuple[int, int, int]:
    """The version of a database. Raises FormatError: none, or one that is not known."""
    names = "schemaVersionMajor, schemaVersionMinor, schemaVersionPatch"
    try:
        row = connection.execute(f"SELECT {names} FROM Information").fetchone()  # noqa: S608
    except sqlite3.Error as error:
        raise FormatError(str(path), f"is no database of Engine DJ ({error})") from error
    numbers = tuple(row) if row else ()
    if len(numbers) != 3 or not all(isinstance(n, int) for n in numbers):
        raise FormatError(str(path), "does not tell its version")
    if not any(low <= numbers <= high for low, high in KNOWN):
        told = ".".join(map(str, numbers))
        raise FormatError(str(path), f"is of Engine DJ's version {told}, which is not known here")
    return numbers
