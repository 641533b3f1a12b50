# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples that come with the program, made by its own synthesis.

`python -m app.demo.samples FOLDER` writes those that are missing, a FLAC file each.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import soundfile

from app.demo.drums import strike
from app.demo.synth import (
    RATE,
    Filtered,
    Sound,
    decay,
    drive,
    fade,
    frames,
    highpass,
    noise,
    peak_to,
    saw,
    sine,
    times,
    wide,
)
from app.files import replacing

PEAK = 0.7  # -3 dB
RMS = 0.25  # -12 dB: a pad is not louder than the music
END_S = 0.008  # of a fade at the end: none ends with a click


def _blast(n: int) -> Sound:
    """One blow of an air horn: three reeds a little out of tune, driven hard."""
    chord = sum(saw(f, n) + saw(f * 1.006, n) for f in (466.2, 554.4, 698.5))
    made = Filtered(drive(np.asarray(chord, np.float32) * np.float32(0.3), 3.0)).low(5200.0)
    return fade(made, 0.006, 0.05)


def air_horn() -> Sound:
    """Short, short, long."""
    out = np.zeros(frames(1.75), np.float32)
    for start, length in ((0.0, 0.16), (0.22, 0.16), (0.44, 1.25)):
        blow = _blast(frames(length))
        at = frames(start)
        out[at : at + len(blow)] += blow
    return wide(out, "air horn")


def siren() -> Sound:
    """Up and down, four times, as a dub siren."""
    n = frames(3.2)
    turn = np.float32(0.5) - np.float32(0.5) * np.cos(times(n) * np.float32(2 * np.pi / 0.8))
    tone = sine(np.float32(520.0) + np.float32(760.0) * turn, n)
    return wide(fade(drive(tone, 2.5), 0.01, 0.25), "siren", seconds=0.02)


def riser() -> Sound:
    """Eight beats at 120 BPM, up to the drop."""
    n = frames(4.0)
    part = times(n) / np.float32(4.0)
    air = Filtered(noise(n, "riser")).sweep(np.float32(300.0) * np.float32(40.0) ** part, 2.0)
    tone = sine(np.float32(110.0) * np.float32(8.0) ** part, n) * np.float32(0.5)
    made = (peak_to(air, 0.8) + tone * part) * part * part
    return wide(fade(made, 0.05, 0.01), "riser")


def sweep() -> Sound:
    """Noise that falls from bright to dark."""
    n = frames(2.5)
    part = times(n) / np.float32(2.5)
    air = Filtered(noise(n, "sweep", channels=2))
    made = air.sweep(np.float32(12_000.0) * np.float32(0.015) ** part, 1.6)
    return fade(made * (np.float32(1.0) - part), 0.005, 0.3)


def impact() -> Sound:
    """A deep boom with a bright edge."""
    n = frames(2.6)
    body = sine(np.float32(38.0) + np.float32(120.0) * np.exp(-times(n) / np.float32(0.05)), n)
    edge = Filtered(noise(n, "impact") * decay(n, 1.4)).low(2600.0)
    made = drive(body * decay(n, 2.4) * np.float32(1.2) + edge * np.float32(0.7), 2.0)
    return wide(fade(made, 0.001, 0.3), "impact", seconds=0.02)


def vinyl_stop() -> Sound:
    """A chord on a turntable whose motor is switched off."""
    n, length = frames(1.3), 1.3
    speed = np.maximum(np.float32(1.0) - times(n) / np.float32(length), np.float32(0.0))
    tones = sum(sine(np.float32(f) * speed, n) for f in (220.0, 261.6, 329.6, 440.0))
    dust = Filtered(noise(n, "dust"))
    made = np.asarray(tones, np.float32) * np.float32(0.25)
    made = drive(made, 1.6) * np.sqrt(speed) + dust.by(highpass(dust.f, 3000.0)) * np.float32(0.02)
    return wide(fade(made, 0.002, 0.05), "vinyl")


MAKERS: dict[str, Callable[[], Sound]] = {
    "air-horn": air_horn,
    "siren": siren,
    "riser": riser,
    "sweep": sweep,
    "impact": impact,
    "vinyl-stop": vinyl_stop,
    "clap": lambda: strike("clap.big"),
    "kick": lambda: strike("kick.techno"),
}


def write(name: str, folder: Path) -> None:
    """Make one of them. Raises OSError."""
    made = fade(np.atleast_2d(MAKERS[name]()), 0.0, END_S)
    made = peak_to(made, PEAK)
    made *= np.float32(min(1.0, RMS / float(np.sqrt(np.mean(made**2)))))
    with replacing(folder / f"{name}.flac") as partial:
        soundfile.write(partial, made.T, RATE, "PCM_16", format="FLAC")


def main(arguments: list[str]) -> int:
    """Make those that are missing; 1 when the folder cannot be written."""
    folder = Path(arguments[0])
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in MAKERS:
            if not (folder / f"{name}.flac").is_file():
                write(name, folder)
    except OSError as error:
        sys.stderr.write(f"cannot make the samples in {folder}: {error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
