# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a deck is now, between two snapshots of the engine."""

LOST_S = 0.25  # no snapshot for so long: stand still, the engine is away
JUMP_S = 0.06  # a larger error is a jump; a smaller one is smoothed away
PULL = 0.12  # part of the error taken back a picture


class Playhead:
    """A position that moves evenly, whatever the size of the engine's blocks.

    Blocks of 4096 frames come every 85 ms and late by some: drawn as they come, the
    waveform would shake. So each picture moves the playhead by the speed of the deck and
    takes back a part of what is missing to the engine's own position.
    """

    def __init__(self) -> None:
        self.position = 0.0
        self._now_ns = 0
        self._load = -1

    def advance(self, deck: object, time_ns: int, engine_rate: int, now_ns: int) -> float:
        """Where the deck is at `now_ns`.

        Args:
            deck: a dj_deck_state: load_id, position, rate, track_rate.
            time_ns: monotonic clock at the snapshot.
            engine_rate: frames of the engine a second.
            now_ns: monotonic clock now.

        Returns:
            Frames of the track.
        """
        load, at, rate = deck.load_id, deck.position, deck.rate  # type: ignore[attr-defined]
        speed = rate * engine_rate  # frames of the track a second
        age = min(max((now_ns - time_ns) * 1e-9, 0.0), LOST_S)
        target = at + speed * age
        step = min(max((now_ns - self._now_ns) * 1e-9, 0.0), LOST_S)
        self._now_ns = now_ns
        guess = self.position + speed * step
        error = target - guess
        jump = JUMP_S * max(deck.track_rate, 8000)  # type: ignore[attr-defined]
        if load != self._load or rate == 0.0 or abs(error) > jump:
            self._load = load
            self.position = target
        else:
            self.position = guess + error * PULL
        return self.position


def tenths(seconds: float) -> int:
    """Whole tenths of a second, as they are shown."""
    return max(0, int(seconds * 10.0 + 0.01))


def time_text(seconds: float) -> str:
    """ "02:31.8"; hours are shown when there are any."""
    minutes, rest = divmod(tenths(seconds), 600)
    if minutes >= 60:
        return f"{minutes // 60}:{minutes % 60:02d}:{rest // 10:02d}.{rest % 10}"
    return f"{minutes:02d}:{rest // 10:02d}.{rest % 10}"


def length_text(seconds: float) -> str:
    """ "5:44": a length without tenths."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600}:{whole // 60 % 60:02d}:{whole % 60:02d}"
    return f"{whole // 60}:{whole % 60:02d}"
