# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of the library: tracks that are analysed again when people want it."""

import json
import selectors
from dataclasses import replace
from types import SimpleNamespace as Values
from typing import Any

import pytest

from app.config import load
from app.session import server
from app.session.library.desk import Desk

FOUND = {"anchors": [(0.5, 0)], "bpm": 128.0, "key": "8A", "gain_db": -3.0}


class Decoders:
    """Told of edits and of what was found."""

    wanted = ("/m/deck.mp3",)

    def __init__(self) -> None:
        self.edits = 0
        self.renewed: list[str] = []

    def edited(self) -> None:
        self.edits += 1

    def renew(self, file: str, *_: Any) -> int:
        self.renewed.append(file)
        return 0

    def give_up(self, file: str) -> None: ...


def made(*, background: bool = True) -> Any:
    decoders, told, said = Decoders(), list[Any](), list[Any]()
    config = load()
    config = replace(config, analysis=replace(config.analysis, background=background))
    selector = selectors.DefaultSelector()
    desk = Desk(
        config,
        Values(),  # type: ignore[arg-type]
        selector,
        decoders,  # type: ignore[arg-type]
        told.append,
        lambda *words: said.append(words),
    )
    return Values(desk=desk, decoders=decoders, told=told, said=said)


@pytest.fixture
def one() -> Any:
    return made()


def test_files_that_shall_be_analysed_again_are_wanted_in_their_order(one: Any) -> None:
    assert one.desk.answers["analyse"]({"files": ["/m/a.mp3", "/m/b.mp3"]}) == {"asked": 2}
    assert one.told == [{"event": "wanted", "file": f} for f in ("/m/a.mp3", "/m/b.mp3")]


def test_an_analyst_that_begins_anew_is_told_what_is_still_to_be_done(one: Any) -> None:
    one.desk.answers["analyse"]({"files": ["/m/a.mp3", "/m/b.mp3"]})
    one.desk.answers["analysed"]({"file": "/m/a.mp3", **FOUND})
    assert [e["file"] for e in one.desk.greeting] == ["/m/b.mp3", "/m/deck.mp3"]


def test_nobody_is_told_more_than_there_is_room_for_when_a_whole_library_is_analysed_again(
    one: Any,
) -> None:
    files = [f"/music/an artist with a name/an album/{k}.mp3" for k in range(20_000)]
    for start in range(0, len(files), 40):
        one.desk.answers["analyse"]({"files": files[start : start + 40]})
    assert sum(len(json.dumps(event)) for event in one.desk.greeting) < server.MOST_WAITING / 20
    assert sum(len(json.dumps(event)) for event in one.told) < server.MOST_WAITING / 20
    done = 0
    while len(one.desk.greeting) > 1:  # that of the deck stays
        wanted = [e["file"] for e in one.told[done:] if e["event"] == "wanted"]
        done = len(one.told)
        for file in wanted:
            one.desk.answers["analysed"]({"file": file, **FOUND})
    assert [e["file"] for e in one.told if e["event"] == "wanted"] == files


def test_a_file_that_is_asked_for_once_more_goes_first(one: Any) -> None:
    one.desk.answers["analyse"]({"files": ["/m/a.mp3", "/m/b.mp3", "/m/c.mp3"]})
    one.told.clear()
    one.desk.answers["analyse"]({"files": ["/m/c.mp3"]})
    assert one.told == [{"event": "wanted", "file": "/m/c.mp3"}]


def test_what_was_found_again_reaches_decks_and_lists(one: Any) -> None:
    one.desk.answers["analyse"]({"files": ["/m/a.mp3"]})
    one.told.clear()
    one.desk.answers["analysed"]({"file": "/m/a.mp3", "anchors": []})
    assert one.told == [{"event": "edited"}]
    assert one.decoders.edits == 1


def test_new_music_that_was_analysed_by_itself_disturbs_nobody(one: Any) -> None:
    one.desk.answers["analysed"]({"file": "/m/new.mp3", **FOUND})
    assert one.told == []
    assert (one.decoders.edits, one.decoders.renewed) == (0, ["/m/new.mp3"])


def test_without_analysis_in_the_background_people_are_told(one: Any) -> None:
    other = made(background=False)
    assert other.desk.answers["analyse"]({"files": ["/m/a.mp3"]}) == {"asked": 0}
    assert other.told == []
    assert [kind for kind, _ in other.said] == ["warning"]
    assert one.said == []
