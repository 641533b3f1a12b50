# SPDX-License-Identifier: GPL-3.0-or-later
"""New knowledge about the track on a deck: a grid that came while it plays."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from engine.load import Cue, CueType
from tests import signals
from tests.engine.conftest import Rig


def renew(rig: Rig, **changes: object) -> None:
    """Offer the track of deck 1 again, with other knowledge."""
    load = rig.client.offered(0)
    assert load is not None
    root = load.renews or load.id
    rig.load(0, replace(load, renews=root, **changes))  # type: ignore[arg-type]


def make(folder: Path, name: str) -> Rig:
    (folder / name).mkdir()
    rig = Rig(folder / name)
    rig.put(1, signals.sweep(100, 2000, 6), bpm=0.0, cue_point=0.0)
    rig.set("deck1.play", 1)
    rig.play(0.5)
    return rig


def test_a_grid_may_come_while_the_track_plays_and_nobody_hears_it(tmp_path: Path) -> None:
    with make(tmp_path, "a") as plain, make(tmp_path, "b") as renewed:
        renew(renewed, bpm=125.0, anchors=((1000.0, 0.0),))
        a, b = plain.play(1.0), renewed.play(1.0)
        assert signals.rms_db(a - b) < -100
        assert renewed.position() == plain.position()
        assert renewed.get("deck1.bpm") == pytest.approx(125.0)
        assert plain.get("deck1.bpm") == 0.0


def test_the_old_mapping_goes_and_the_next_track_can_come(tmp_path: Path) -> None:
    with make(tmp_path, "a") as rig:
        for bpm in (120.0, 121.0, 122.0):
            renew(rig, bpm=bpm, anchors=((0.0, 0.0),))
            rig.play(0.1)
        assert rig.get("deck1.track_bpm") == pytest.approx(122.0)
        rig.put(1, signals.sine(440, 1), bpm=100.0)
        rig.play(0.2)
        assert rig.get("deck1.track_bpm") == pytest.approx(100.0)
        assert rig.get("deck1.play") == 0.0


def test_cues_and_loops_that_were_set_meanwhile_stay(tmp_path: Path) -> None:
    with make(tmp_path, "a") as rig:
        rig.set("deck1.loop.in", 1)
        rig.play(0.3)
        rig.set("deck1.loop.out", 1)
        rig.play(0.1)
        loop = rig.get("deck1.loop.start"), rig.get("deck1.loop.end")
        assert loop[1] > loop[0] >= 0
        renew(rig, bpm=120.0, anchors=((0.0, 0.0),), cues={3: Cue(CueType.POINT, 500.0)})
        rig.play(0.1)
        assert (rig.get("deck1.loop.start"), rig.get("deck1.loop.end")) == loop
        assert rig.get("deck1.loop.active") == 1.0


def test_a_stopped_deck_stays_where_it_is(tmp_path: Path) -> None:
    with make(tmp_path, "a") as rig:
        rig.set("deck1.play", 0)
        rig.play(0.2)
        position = rig.position()
        renew(rig, bpm=128.0, anchors=((0.0, 0.0),), cue_point=4000.0)
        sound = rig.play(0.2)
        assert rig.position() == position
        assert np.abs(sound).max() == 0.0


def test_a_renewal_of_a_track_that_is_gone_is_a_new_track(tmp_path: Path) -> None:
    with make(tmp_path, "a") as rig:
        rig.put(1, signals.sine(440, 2), bpm=100.0)
        rig.play(0.1)
        load = rig.client.offered(0)
        assert load is not None
        rig.load(0, replace(load, renews=0, bpm=90.0))
        rig.play(0.1)
        assert rig.position() == 0.0
        assert rig.get("deck1.track_bpm") == pytest.approx(90.0)


def test_a_renewal_brings_the_cues_it_names_and_nobody_hears_it(tmp_path: Path) -> None:
    with make(tmp_path, "a") as plain, make(tmp_path, "b") as renewed:
        for rig in (plain, renewed):
            rig.set("deck1.hotcue1.position", 100.0)
            rig.set("deck1.hotcue2.position", 200.0)
            rig.set("deck1.hotcue4.position", 400.0)
            rig.play(0.1)
        new = {
            1: Cue(CueType.POINT, 111.0),
            3: Cue(CueType.LOOP, 300.0, 600.0, 0x123456),
            4: Cue(CueType.POINT, 444.0),
        }
        renew(renewed, cues=new, cue_point=77.0, renews_cues=frozenset({0, 2, 3, 4}))
        a, b = plain.play(0.5), renewed.play(0.5)
        assert signals.rms_db(a - b) < -100
        assert renewed.position() == plain.position()
        told = [
            renewed.get(f"deck1.hotcue{n}.{w}") for n in range(1, 5) for w in ("type", "position")
        ]
        assert told == [1, 100, 0, -1, 2, 300, 1, 444]  # the first one is as it was set here
        assert renewed.get("deck1.hotcue3.end") == 600.0
        assert renewed.get("deck1.hotcue3.color") == 0x123456
        assert renewed.get("deck1.cue_point") == 77.0
        load = renewed.client.offered(0)
        assert load is not None
        assert load.renews_cues == {0, 2, 3, 4}


def test_a_cue_that_goes_while_its_pad_previews_it_is_no_place_to_return_to(tmp_path: Path) -> None:
    with make(tmp_path, "a") as rig:
        rig.set("deck1.play", 0)
        rig.set("deck1.hotcue1.position", 4410.0)
        rig.play(0.1)
        rig.set("deck1.hotcue1.activate", 1)
        rig.play(0.1)
        renew(rig, cues={}, renews_cues=frozenset({1}))
        rig.play(0.1)
        rig.set("deck1.hotcue1.activate", 0)
        rig.play(0.2)
        assert rig.position() > 4410.0
