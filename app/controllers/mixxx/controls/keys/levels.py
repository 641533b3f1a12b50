# SPDX-License-Identifier: GPL-3.0-or-later
"""Between Mixxx's levels and ours: gains, decibels, fader positions, meters.

Each pair of functions is inverse within the range that our control has.
"""

import math

from app.controllers.mixxx.controls.tapers import db_of, gain_of

SILENCE_DB = -60.0  # our gains in dB: silence
LOWEST_TRIM_DB = -24.0  # the softest trim; Mixxx's is silence
MASTER_TOP_DB, OUR_TOP_DB = 14.0, 12.0  # main and headphones
SIDE_TOP_DB = 12.0  # slots, preview
DUCK_MOST_DB = 40.0
METER_FULL = 32767.0 / 1000.0


def fader_of(gain: float, curve: float) -> float:
    """Position of a channel fader that has this gain. curve: 0 linear, 1 smooth, 2 steep."""
    gain = min(max(gain, 0.0), 1.0)
    match int(curve):
        case 1:
            return math.sqrt(gain)
        case 2:
            return 1.0 - math.sqrt(math.sqrt(1.0 - gain))
    return gain


def gain_of_fader(place: float, curve: float) -> float:
    """The inverse of `fader_of`."""
    match int(curve):
        case 1:
            return place * place
        case 2:
            return 1.0 - math.pow(1.0 - place, 4)
    return place


def trim_of(gain: float) -> float:
    """Trim in dB."""
    return max(db_of(gain), LOWEST_TRIM_DB) if gain > 0.0 else LOWEST_TRIM_DB


def gain_of_trim(db: float) -> float:
    """The inverse: at its softest 0, as a knob at its end."""
    return gain_of(db) if db > LOWEST_TRIM_DB else 0.0


def band_of(v: float) -> float:
    """Gain of a band of the equalizer: 0 kills, 1 is flat at both. Mixxx's knob ends at +12 dB and
    ours at +6: above flat the decibels are halved, so that no part of the way is dead."""
    return max(v, 0.0) if v <= 1.0 else min(math.sqrt(v), 2.0)


def v_of_band(gain: float) -> float:
    """The inverse."""
    return gain if gain <= 1.0 else gain * gain


def main_of(gain: float) -> float:
    """dB of the main output or the headphones; above 0 dB +14 becomes our +12."""
    if gain <= gain_of(SILENCE_DB):
        return SILENCE_DB
    db = db_of(gain)
    return db if db <= 0.0 else min(db * OUR_TOP_DB / MASTER_TOP_DB, OUR_TOP_DB)


def gain_of_main(db: float) -> float:
    """The inverse."""
    if db <= SILENCE_DB:
        return 0.0
    return gain_of(db if db <= 0.0 else db * MASTER_TOP_DB / OUR_TOP_DB)


def side_of(gain: float) -> float:
    """dB of a sampler slot, the preview, the microphone."""
    return SILENCE_DB if gain <= gain_of(SILENCE_DB) else db_of(gain)


def gain_of_side(db: float) -> float:
    """The inverse."""
    return 0.0 if db <= SILENCE_DB else gain_of(db)


def duck_of(strength: float) -> float:
    """dB that the music gets softer: 1 takes all of it away."""
    rest = 1.0 - min(max(strength, 0.0), 1.0)
    return DUCK_MOST_DB if rest <= gain_of(-DUCK_MOST_DB) else -db_of(rest)


def strength_of(db: float) -> float:
    """The inverse."""
    return 1.0 if db >= DUCK_MOST_DB else 1.0 - gain_of(-db)


def meter_of(mean: float) -> float:
    """Mixxx's meter for the mean of the samples without sign."""
    return min(math.log10(METER_FULL * mean + 1.0), 1.0)
