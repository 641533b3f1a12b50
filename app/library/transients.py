# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a sound begins near a place of a track: a look at some milliseconds of it."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

HOP_S = 0.001
BEFORE, AFTER = 10, 10  # hops whose level is compared: half a wave of the deepest bass
RISE = 1.4  # of the level, as a factor: less is no beginning
FAR = 0.5  # what a beginning at the end of the reach counts, compared with one right here
ONSET = 0.2  # of the way from the peak before it to the one behind it: the sound has begun
SILENCE = 1e-4


def onset_near(stereo: Any, rate: int, at_s: float, reach_s: float) -> float | None:
    """The clearest beginning of a sound at most `reach_s` away; None: there is none.

    A tenth of a millisecond for a reach of 50 ms.

    Args:
        stereo: interleaved float32 of the whole track; a buffer.
        rate: frames a second.
    """
    import numpy as np

    samples = np.frombuffer(stereo, np.float32)
    hop = max(round(HOP_S * rate), 1)
    reach = int(reach_s * rate) // hop  # hops
    first = int(at_s * rate) - (reach + BEFORE) * hop
    start, end = max(first, 0), min(first + (2 * reach + BEFORE + AFTER) * hop, len(samples) // 2)
    count = (end - start) // hop
    if reach < 1 or count <= BEFORE + AFTER:
        return None
    sound = samples[2 * start : 2 * (start + count * hop)].reshape(-1, 2).mean(axis=1)
    found = _steepest(sound, hop, (at_s * rate - start) / hop, reach)
    return None if found is None else (start + found) / rate


def _steepest(sound: "npt.NDArray[np.float32]", hop: int, here: float, reach: int) -> int | None:
    """The frame of `sound` where it rises most; `here` and `reach` in hops."""
    import numpy as np

    best, place = 0.0, -1
    for band in (sound, np.diff(sound, prepend=sound[:1])):  # a hi-hat over a bass, too
        level = np.sqrt((band.reshape(-1, hop) ** 2).mean(axis=1)) + SILENCE
        total = np.concatenate([[0.0], np.cumsum(level)])
        hops = np.arange(BEFORE, len(level) - AFTER)
        before = (total[hops] - total[hops - BEFORE]) / BEFORE
        after = (total[hops + AFTER] - total[hops]) / AFTER
        rise = np.log(after / before)
        away = np.abs(hops - here) / reach
        rise = np.where(away <= 1.0, rise * (1.0 - (1.0 - FAR) * away), 0.0)
        at = int(rise.argmax())
        if rise[at] > best and after[at] > RISE * before[at]:
            best, place = float(rise[at]), int(hops[at])
    if place < 0:
        return None
    quiet = np.abs(sound[(place - BEFORE) * hop : (place - 1) * hop]).max()
    near = np.abs(sound[(place - 1) * hop : (place + AFTER) * hop])
    return (place - 1) * hop + int((near > quiet + ONSET * (near.max() - quiet)).argmax())
