-- SPDX-License-Identifier: GPL-3.0-or-later
-- What analysis found. A file of its own: it is large, it can be made again, and so it need
-- be neither checked at each start nor backed up.

CREATE TABLE analyses (
    track_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    version TEXT NOT NULL,
    at TEXT NOT NULL,
    form TEXT NOT NULL,                 -- json, bytes
    data BLOB NOT NULL,                 -- zlib
    PRIMARY KEY (track_id, kind)
) STRICT;
CREATE INDEX analyses_version ON analyses (kind, version, track_id, at);
