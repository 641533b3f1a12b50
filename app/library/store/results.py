# SPDX-License-Identifier: GPL-3.0-or-later
"""Results of analysis, by track and kind; they can be made again, and are not in backups.

A failure is a result too (whatever `data` the analysis writes for it): the track is not taken
up again until there is another version.
"""

import json
import zlib
from collections.abc import Mapping, Sequence
from typing import Any

from app.library.store.database import now
from app.library.store.errors import LibraryError
from app.library.store.journal import Journal
from app.library.store.values import to_json

LEVEL = 1  # of zlib: analysis must not wait for the last percent


class Results(Journal):
    """The analysis's side of the library."""

    def put_analysis(
        self, track_id: int, kind: str, version: str, data: bytes | Mapping[str, Any]
    ) -> None:
        """Keep a result; a former one of this kind goes."""
        form = "bytes" if isinstance(data, bytes) else "json"
        raw = data if isinstance(data, bytes) else to_json(dict(data)).encode()
        with self.transaction():
            self.db.run(
                "INSERT OR REPLACE INTO results.analyses VALUES (?, ?, ?, ?, ?, ?)",
                (track_id, kind, version, now(), form, zlib.compress(raw, LEVEL)),
            )
            self.db.run(
                "UPDATE tracks SET analysed = ? WHERE id = ? AND analysed <> ?",
                (version, track_id, version),
            )

    def analysis(self, track_id: int, kind: str) -> Any:
        """The result: bytes or a dict, as it was put; None without one, or a damaged one."""
        try:
            row = self.db.one(
                "SELECT form, data FROM results.analyses WHERE track_id = ? AND kind = ?",
                (track_id, kind),
            )
        except LibraryError:  # read-only, and nothing was ever analysed; or damaged: make it again
            return None
        if row is None:
            return None
        try:
            raw = zlib.decompress(row[1])
            return raw if row[0] == "bytes" else json.loads(raw)
        except (zlib.error, ValueError):
            return None

    def analyses(self, track_id: int) -> dict[str, str]:
        """Kind and version of all results of a track."""
        sql = "SELECT kind, version FROM results.analyses WHERE track_id = ? ORDER BY kind"
        return dict(self.db.all(sql, (track_id,)))

    def to_analyse(self, version: str, kinds: Sequence[str]) -> list[int]:
        """Tracks that lack a result of one of these kinds in this version, and whose files are
        there: never analysed ones first, then those with the oldest results."""
        places = ",".join("?" * len(kinds))
        rows = self.db.all(
            "SELECT t.id, min(a.at) AS oldest, "
            "count(a.track_id) FILTER (WHERE a.version = ?) AS new FROM tracks t "
            f"LEFT JOIN results.analyses a ON a.track_id = t.id AND a.kind IN ({places}) "
            "WHERE NOT t.missing GROUP BY t.id HAVING new < ? ORDER BY oldest NULLS FIRST, t.id",
            (version, *kinds, len(set(kinds))),
        )
        return [row[0] for row in rows]

    def drop_results(self) -> int:
        """Remove results of tracks that are no more. Return: how many."""
        with self.transaction():
            return self.db.run(
                "DELETE FROM results.analyses WHERE track_id NOT IN (SELECT id FROM main.tracks)"
            ).rowcount
