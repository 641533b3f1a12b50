# SPDX-License-Identifier: GPL-3.0-or-later
"""What was played in which set, and what goes well with what: told by hand, and learnt from it.

Two tracks played one after the other are related: each time adds 1 to the weight, and the weight
halves each HALF_LIFE_DAYS, so that habits of long ago fade.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from app.library.store.database import now
from app.library.store.errors import LibraryError, UnknownError
from app.library.store.tracks import Tracks

GOES_WELL = "goes well with"
HALF_LIFE_DAYS = 365.0
SET_PAUSE_H = 3.0  # without a track: the next one opens another set


@dataclass(frozen=True, slots=True)
class PlayedSet:
    """A set. `tracks`: how many were played."""

    id: int
    name: str
    started: str
    tracks: int


@dataclass(frozen=True, slots=True)
class Play:
    """A track in a set. `track_id` None: it is no longer in the library."""

    id: int
    track_id: int | None
    title: str
    at: str
    deck: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Related:
    """A track that goes with another one.

    Attributes:
        weight: now; by hand as given, from history the fading count.
        after: it is played after the other one; False: before.
        times: how often; 0 for those set by hand.
    """

    track_id: int
    kind: str
    by: str
    weight: float
    after: bool
    times: int


class History(Tracks):
    """Sets, plays and relations."""

    def start_set(self, name: str = "", at: str = "") -> int:
        """Begin a set; without a name it is called by its day. Return: its id."""
        at = at or now()
        row = {"name": name or f"Set of {at[:10]}", "started": at}
        with self.transaction():
            return self._insert("sets", row)

    def current_set(self, at: str = "") -> int | None:
        """The set that goes on: the newest, unless its last track ended SET_PAUSE_H ago."""
        row = self.db.one(
            "SELECT s.id, s.started, (SELECT max(at) FROM plays WHERE set_id = s.id) "
            "FROM sets s ORDER BY s.started DESC, s.id DESC LIMIT 1"
        )
        if row is None:
            return None
        last = self.db.value(
            "SELECT seconds FROM plays WHERE set_id = ? ORDER BY at DESC", (row[0],), 0.0
        )
        end = time_of(row[2] or row[1]) + timedelta(seconds=last)
        pause = time_of(at or now()) - end
        return int(row[0]) if pause < timedelta(hours=SET_PAUSE_H) else None

    def played(
        self, set_id: int, track_id: int, at: str, deck: int = 0, seconds: float = 0.0
    ) -> int:
        """A track was played. Again with the same set, time and deck: it was played for longer.

        Counts it, and relates it to the one before in the set.

        Args:
            at: when it began, ISO 8601 in UTC.
            deck: from 0.
            seconds: how long it was heard.

        Returns:
            The play's id.
        """
        with self.transaction():
            known = self.db.value(
                "SELECT id FROM plays WHERE set_id = ? AND at = ? AND deck = ?", (set_id, at, deck)
            )
            if known is not None:
                self._update("plays", known, {"seconds": seconds})
                return int(known)
            title = self._title(track_id)
            before = self.db.value(
                "SELECT track_id FROM plays WHERE set_id = ? AND at <= ? ORDER BY at DESC, id DESC",
                (set_id, at),
            )
            row = {"set_id": set_id, "track_id": track_id, "title": title, "at": at}
            play = self._insert("plays", row | {"deck": deck, "seconds": seconds})
            self.db.run(
                "UPDATE tracks SET play_count = play_count + 1, last_played = max(last_played, ?) "
                "WHERE id = ?",
                (at, track_id),
            )
            if before is not None and before != track_id:
                self._learn(before, track_id, at)
            return play

    def history(self) -> list[PlayedSet]:
        """All sets, newest first."""
        rows = self.db.all(
            "SELECT id, name, started, (SELECT count(*) FROM plays WHERE set_id = s.id) "
            "FROM sets s ORDER BY started DESC, id DESC"
        )
        return [PlayedSet(*row) for row in rows]

    def plays(self, set_id: int) -> list[Play]:
        """What was played in a set, in order."""
        rows = self.db.all(
            "SELECT id, track_id, title, at, deck, seconds FROM plays WHERE set_id = ? "
            "ORDER BY at, id",
            (set_id,),
        )
        return [Play(*row) for row in rows]

    def played_in(self, set_id: int | None) -> frozenset[int]:
        """The tracks played in a set; none for no set."""
        rows = self.db.all("SELECT DISTINCT track_id FROM plays WHERE set_id = ?", (set_id,))
        return frozenset(track_id for (track_id,) in rows if track_id is not None)

    def rename_set(self, set_id: int, name: str) -> None:
        """Undoable."""
        with self.step(f"rename a set to {name}"):
            self._set_name(set_id)
            self._update("sets", set_id, {"name": name})
            self._turn_page()

    def delete_set(self, set_id: int) -> None:
        """Forget a set and what was played in it; how often tracks were played, and what was
        learnt of it, stays. Undoable."""
        with self.step(f"delete the set {self._set_name(set_id)}"):
            self._delete("plays", "set_id = ?", (set_id,))
            self._delete("sets", "id = ?", (set_id,))
            self._turn_page()

    def delete_plays(self, plays: Iterable[int]) -> int:
        """Take entries out of sets; how often tracks were played stays. Undoable. Return: how
        many there were."""
        with self.step("take out of a set"):
            found = sum(self._delete("plays", "id = ?", (play,)) for play in plays)
            self._turn_page()
            return found

    def relate(
        self,
        a: int,
        b: int,
        kind: str = GOES_WELL,
        weight: float = 1.0,
        by: str = "user",
        at: str = "",
    ) -> None:
        """Say that b goes after a. By hand it is undoable; 0 or less: it does not go well."""
        if a == b:
            raise LibraryError("a track cannot be related to itself")
        row = {"weight": weight, "at": at or now()}
        with self.step(kind) if by == "user" else self.transaction():
            for track_id in (a, b):
                self._expect(track_id)
            found = self.db.value(
                "SELECT id FROM relations WHERE a = ? AND b = ? AND kind = ? AND by = ?",
                (a, b, kind, by),
            )
            if found is None:
                self._insert(
                    "relations", row | {"a": a, "b": b, "kind": kind, "by": by, "times": 0}
                )
            else:
                self._update("relations", found, row)

    def unrelate(self, a: int, b: int, kind: str = GOES_WELL) -> None:
        """Forget what was said and learnt of these two, in both directions. Undoable."""
        with self.step(f"not {kind}"):
            where = "kind = ? AND ((a = ? AND b = ?) OR (a = ? AND b = ?))"
            self._delete("relations", where, (kind, a, b, b, a))

    def related(self, track_id: int, at: str = "") -> list[Related]:
        """What goes with a track, heaviest first."""
        rows = self.db.all(
            "SELECT a, b, kind, by, weight, times, at FROM relations WHERE a = ?1 OR b = ?1",
            (track_id,),
        )
        moment = time_of(at or now())
        found = [
            Related(
                b if a == track_id else a,
                kind,
                by,
                weight * fading(moment - time_of(when)) if by == "history" else weight,
                a == track_id,
                times,
            )
            for a, b, kind, by, weight, times, when in rows
        ]
        return sorted(found, key=lambda r: (-r.weight, r.track_id))

    def _learn(self, a: int, b: int, at: str) -> None:
        old = self.db.one(
            "SELECT id, weight, times, at FROM relations "
            "WHERE a = ? AND b = ? AND kind = ? AND by = 'history'",
            (a, b, GOES_WELL),
        )
        if old is None:
            row = {"a": a, "b": b, "kind": GOES_WELL, "by": "history"}
            self._insert("relations", row | {"weight": 1.0, "times": 1, "at": at})
            return
        track_id, weight, times, since = old
        faded = weight * fading(time_of(at) - time_of(since))
        self._update("relations", track_id, {"weight": faded + 1.0, "times": times + 1, "at": at})

    def _set_name(self, set_id: int) -> str:
        row = self.db.one("SELECT name FROM sets WHERE id = ?", (set_id,))
        if row is None:
            raise UnknownError(f"there is no set {set_id} in the library")
        return str(row[0])

    def _turn_page(self) -> None:
        """Who shows the history looks again; tracks that are played do so by themselves."""
        self.db.run("UPDATE counters SET value = value + 1 WHERE name = 'plays'")

    def _apply(self, table: str, row_id: int, is_new: bool, row: dict[str, Any] | None) -> None:
        super()._apply(table, row_id, is_new, row)
        if table in ("sets", "plays"):
            self._turn_page()

    def _title(self, track_id: int) -> str:
        row = self.db.one(
            "SELECT t.title, a.name FROM tracks t LEFT JOIN artists a ON a.id = t.artist_id "
            "WHERE t.id = ?",
            (track_id,),
        )
        if row is None:
            raise UnknownError(f"there is no track {track_id} in the library")
        return " - ".join(filter(None, (row[1], row[0])))


def fading(age: timedelta) -> float:
    """What is left of a weight."""
    days = max(age.total_seconds(), 0.0) / 86_400
    return float(0.5 ** (days / HALF_LIFE_DAYS))


def time_of(text: str) -> datetime:
    """The moment that an ISO 8601 text names; UTC when it does not say. Raises LibraryError."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise LibraryError(f"{text!r} is no date and time") from error
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
