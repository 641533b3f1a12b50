# SPDX-License-Identifier: GPL-3.0-or-later
"""Deck: tempo, tempo range, bending, BPM and its tapping."""

from app.controllers.mixxx.controls.deck.grid import scale_grid
from app.controllers.mixxx.controls.desk import Deck
from app.controllers.mixxx.controls.kinds import PUSH, SHOWN, linear, number
from app.controllers.mixxx.controls.links import Link, Row, held, press, seen

PERCENT = 100.0
PERM, PERM_SMALL = 0.5, 0.05  # % a press
TEMP, TEMP_SMALL = 4.0, 2.0  # % while held
TAPS = 5  # of which the mean is taken
LEAST_TAPS = 4
LONGEST_NS = 2_000_000_000  # between two taps


def _rate(d: Deck) -> Link:
    def read() -> float:
        return d.direction * d.get("tempo") / d.get("tempo_range")

    def write(v: float) -> None:
        d.set("tempo", v * d.direction * d.get("tempo_range"))

    fader = d.ids["tempo_fader"]
    return Link(
        read, write, d.all(("tempo", "tempo_range")), control=(fader, lambda v: v * d.direction)
    )


def _ratio(d: Deck) -> Link:
    return Link(
        lambda: 1.0 + d.get("tempo") / PERCENT,
        lambda v: d.set("tempo", (v - 1.0) * PERCENT),
        d.all(("tempo",)),
    )


def _range(d: Deck) -> Link:
    return Link(
        lambda: d.get("tempo_range") / PERCENT,
        lambda v: d.set("tempo_range", v * PERCENT),
        d.all(("tempo_range",)),
    )


def _direction(d: Deck) -> Link:
    def write(v: float) -> None:
        d.direction = -1.0 if v < 0.0 else 1.0
        d.desk.changed.update(d.all(("tempo",)))

    return Link(lambda: d.direction, write, d.all(("tempo",)))


def _by_row(key: str, percent: float) -> Row:
    return Row(key, PUSH, lambda d: press(lambda: d.set("tempo", d.get("tempo") + percent)))


def _while_row(key: str, percent: float) -> Row:
    return Row(key, PUSH, lambda d: held(lambda on: d.bend(key, percent * on)))


def set_bpm(d: Deck, bpm: float) -> None:
    """Play so fast."""
    own = d.get("track_bpm")
    if own > 0.0:
        d.set("tempo", (bpm / own - 1.0) * PERCENT)


def _bpm(d: Deck) -> Link:
    def read() -> float:
        return d.get("track_bpm") * (1.0 + d.get("tempo") / PERCENT)

    return Link(read, lambda v: set_bpm(d, v), d.all(("tempo", "track_bpm")))


def _bpm_row(key: str, by: float) -> Row:
    def act(d: Deck) -> None:
        set_bpm(d, d.get("track_bpm") * (1.0 + d.get("tempo") / PERCENT) + by)

    return Row(key, PUSH, lambda d: press(lambda: act(d)))


class Tap:
    """Tempo of somebody who taps along."""

    def __init__(self) -> None:
        self._times: list[int] = []

    def bpm(self, now_ns: int) -> float:
        """A tap. Return: the mean tempo; 0 before there are enough taps."""
        if self._times and now_ns - self._times[-1] > LONGEST_NS:
            self._times.clear()
        self._times = [*self._times[-TAPS + 1 :], now_ns]
        gone = self._times[-1] - self._times[0]
        if len(self._times) < LEAST_TAPS or gone <= 0:
            return 0.0
        return 60e9 * (len(self._times) - 1) / gone


def _tap(d: Deck, *, grid: bool) -> Link:
    tap = Tap()

    def act() -> None:
        bpm, own = tap.bpm(d.desk.now_ns), d.get("track_bpm")
        if bpm <= 0.0 or own <= 0.0:
            return
        if grid:
            scale_grid(d, bpm / (1.0 + d.get("tempo") / PERCENT) / own)
        else:
            set_bpm(d, bpm)

    return press(act)


def _told_bpm(d: Deck) -> Link:
    return seen(lambda: d.get("track_bpm"), ids=d.all(("track_bpm",)))


ROWS = (
    Row("rate", linear(-1.0, 1.0, beyond=True), _rate),
    Row("rateRange", linear(0.01, 4.0, 0.08), _range),
    Row("rate_dir", number(1.0), _direction),
    Row("rate_ratio", number(1.0), _ratio),
    _by_row("rate_perm_up", PERM),
    _by_row("rate_perm_down", -PERM),
    _by_row("rate_perm_up_small", PERM_SMALL),
    _by_row("rate_perm_down_small", -PERM_SMALL),
    _while_row("rate_temp_up", TEMP),
    _while_row("rate_temp_down", -TEMP),
    _while_row("rate_temp_up_small", TEMP_SMALL),
    _while_row("rate_temp_down_small", -TEMP_SMALL),
    Row("bpm", linear(1.0, 200.0, beyond=True), _bpm),
    _bpm_row("bpm_up", 1.0),
    _bpm_row("bpm_down", -1.0),
    _bpm_row("bpm_up_small", 0.1),
    _bpm_row("bpm_down_small", -0.1),
    Row("visual_bpm", SHOWN, _bpm),
    Row("(?:file|local)_bpm", SHOWN, _told_bpm),
    Row("bpm_tap", PUSH, lambda d: _tap(d, grid=True)),
    Row("tempo_tap", PUSH, lambda d: _tap(d, grid=False)),
)
