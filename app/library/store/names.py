# SPDX-License-Identifier: GPL-3.0-or-later
"""Artists, albums, genres and labels: which there are, and giving them other names.

Rows of names are never changed: another name is another row, and the tracks go there. So two
names are merged by giving both the same, and all of it can be undone.
"""

from app.library.store.errors import UnknownError
from app.library.store.journal import Journal
from app.library.store.values import clean

# kind: (its table, the columns of tracks that name it)
KINDS = {
    "artist": ("artists", ("artist_id", "composer_id", "remixer_id", "producer_id")),
    "genre": ("genres", ("genre_id",)),
    "label": ("labels", ("label_id",)),
}


class Names(Journal):
    """Names that tracks share."""

    def names(self, kind: str) -> list[tuple[str, int]]:
        """Each artist, album, genre or label that a track has, with the number of tracks."""
        if kind == "album":
            sql = (
                "SELECT a.title, count(*) FROM tracks t JOIN albums a ON a.id = t.album_id "
                "WHERE a.title <> '' GROUP BY a.title ORDER BY a.title"
            )
        else:
            table, columns = _kind(kind)
            sql = (
                f"SELECT n.name, count(*) FROM tracks t JOIN {table} n ON n.id = t.{columns[0]} "
                "GROUP BY n.id ORDER BY n.name"
            )
        return [(name, count) for name, count in self.db.all(sql)]

    def replace_name(self, kind: str, old: str, new: str) -> int:
        """Call an artist, album, genre or label otherwise, wherever it stands; a name that
        exists takes its tracks too. Undoable. Return: how many tracks changed."""
        with self.step(f"{kind}: {old} → {new}"):
            return (
                self._replace_album(old, new) if kind == "album" else self._replace(kind, old, new)
            )

    def name_id(self, table: str, name: str) -> int | None:
        """The row of a name, made when need be; None for no name."""
        name = clean(name)
        if not name:
            return None
        found = self.db.value(f"SELECT id FROM {table} WHERE name = ?", (name,))
        if found is None:
            found = self.db.run(f"INSERT INTO {table} (name) VALUES (?)", (name,)).lastrowid
        return int(found)

    def album_id(self, title: str, artist: str) -> int | None:
        """The row of an album, made when need be; None for neither title nor artist."""
        title, artist_id = clean(title), self.name_id("artists", artist)
        if not title and artist_id is None:
            return None
        found = self.db.value(
            "SELECT id FROM albums WHERE title = ? AND COALESCE(artist_id, 0) = ?",
            (title, artist_id or 0),
        )
        if found is None:
            found = self.db.run(
                "INSERT INTO albums (title, artist_id) VALUES (?, ?)", (title, artist_id)
            ).lastrowid
        return int(found)

    def _replace(self, kind: str, old: str, new: str) -> int:
        table, columns = _kind(kind)
        of = self.db.value(f"SELECT id FROM {table} WHERE name = ?", (old,))
        to = self.name_id(table, new)
        if of is None:
            raise UnknownError(f"there is no {kind} {old!r} in the library")
        changed = set()
        for column in columns:
            for (track_id,) in self.db.all(f"SELECT id FROM tracks WHERE {column} = ?", (of,)):
                if self._update("tracks", track_id, {column: to}):
                    changed.add(track_id)
        if kind == "artist":
            albums = self.db.all("SELECT id, title FROM albums WHERE artist_id = ?", (of,))
            for album, title in albums:
                changed |= self._move_album(album, self.album_id(title, new))
        return len(changed)

    def _replace_album(self, old: str, new: str) -> int:
        albums = self.db.all(
            "SELECT a.id, COALESCE(n.name, '') FROM albums a "
            "LEFT JOIN artists n ON n.id = a.artist_id WHERE a.title = ?",
            (old,),
        )
        if not albums:
            raise UnknownError(f"there is no album {old!r} in the library")
        return sum(len(self._move_album(of, self.album_id(new, by))) for of, by in albums)

    def _move_album(self, of: int, to: int | None) -> set[int]:
        rows = self.db.all("SELECT id FROM tracks WHERE album_id = ?", (of,))
        return {track for (track,) in rows if self._update("tracks", track, {"album_id": to})}


def _kind(kind: str) -> tuple[str, tuple[str, ...]]:
    if kind not in KINDS:
        raise UnknownError(f"there are no names of {kind!r}: choose artist, album, genre, label")
    return KINDS[kind]
