# SPDX-License-Identifier: GPL-3.0-or-later
"""Whatever is sent: no NaN, nothing above the ceiling, no crash, positions in the track."""

import math
from pathlib import Path

import numpy as np
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.controls import BY_PATH, CONTROLS, Control, Kind
from tests import signals
from tests.engine.conftest import Rig
from tests.signals import RATE

WRITABLE = [c for c in CONTROLS if c.kind is not Kind.READ]
BUSY = [c for c in WRITABLE if c.path.startswith(("deck1.", "deck2.")) and "hotcue" not in c.path]
SHARED = [c for c in WRITABLE if not c.path.startswith("deck")]
CUES = [c for c in WRITABLE if c.path.startswith(("deck1.hotcue1.", "deck1.hotcue36."))]


def values(control: Control) -> st.SearchStrategy[float]:
    wide = st.floats(control.min, control.max, allow_nan=False)
    near = st.floats(-5 * RATE, 15 * RATE) if control.unit == "frames" else wide
    return st.one_of(st.sampled_from([control.min, control.max, control.initial, 1.0]), wide, near)


STEP = st.sampled_from([c.path for c in BUSY + SHARED + CUES]).flatmap(
    lambda path: st.tuples(st.just(path), values(BY_PATH[path]), st.integers(0, 40))
)
CEILING = 10 ** (-0.3 / 20) + 1e-4


@settings(
    max_examples=120,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(STEP, max_size=60), block=st.sampled_from([16, 64, 100, 512]))
def test_random_events_never_break_the_sound(
    tmp_path_factory, steps: list[tuple[str, float, int]], block: int
) -> None:
    folder: Path = tmp_path_factory.mktemp("random")
    with Rig(folder, block_frames=block) as rig:
        rig.put(1, signals.noise(-3, 8), bpm=128, anchors=((1234.5, 0.0),))
        rig.put(2, signals.sine(60, 8, 44_100, 1.0), rate=44_100, bpm=0)
        for deck in (1, 2):
            rig.set(f"deck{deck}.play", 1)
        for path, value, blocks in steps:
            rig.set(path, value)
            out = rig.run(blocks * block / RATE) if blocks else np.zeros((0, 4))
            assert np.isfinite(out).all()
            limit = CEILING if rig.get("master.limiter") else 1.0
            # switching the limiter is a crossfade: both bounds hold at once
            assert np.abs(out[:, :2]).max(initial=0) <= max(limit, 1.0)
            for deck in rig.client.state().deck:
                assert math.isfinite(deck.position)
                assert -31 * deck.track_rate <= deck.position <= deck.total + 1
    for file in folder.iterdir():
        file.unlink()


@given(path=st.sampled_from(sorted(BY_PATH)), turn=st.floats(0, 1))
def test_from_and_to_a_knob_are_inverse(path: str, turn: float) -> None:
    control = BY_PATH[path]
    assert math.isclose(control.to_knob(control.from_knob(turn)), turn, abs_tol=1e-6)


def test_every_path_is_there_once_and_documented() -> None:
    assert len({c.path for c in CONTROLS}) == len(CONTROLS)
    assert all(c.doc.endswith(".") and c.min <= c.initial <= c.max for c in CONTROLS)


def test_all_controls_at_their_ends_with_music(tmp_path: Path) -> None:
    with Rig(tmp_path) as rig:
        rig.put(1, signals.noise(-6, 5))
        rig.set("deck1.play", 1)
        for control in WRITABLE:
            for value in (control.min, control.max, control.initial):
                rig.set(control.path, value)
                if rig.client.waiting() > 900:
                    assert np.isfinite(rig.play(0.004)).all()
        assert np.isfinite(rig.play(0.5)).all()
        assert rig.client.state().unknown == 0
