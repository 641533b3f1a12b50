# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows the window on a graphics card, and saves what it draws: `python -m tests.ui.gl_window OUT`.

A program of its own: a process has one kind of display. It prints what drew, as JSON.
"""

import json
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
from PySide6.QtQuick import QSGRendererInterface
from PySide6.QtWidgets import QApplication

from app.viewmodels.waveform import ration
from engine.tracks import TrackWriter
from tests.ui.conftest import SONG, World

RATE, SECONDS = 44_100, 40
TIMEOUT_S = 60.0


def song(folder):
    """A kick, a line and a hiss, as a segment."""
    t = np.arange(RATE * SECONDS) / RATE
    kick = np.sin(2 * np.pi * 55 * t) * np.exp(-8 * (t % 0.5))
    line = 0.4 * np.sin(2 * np.pi * 900 * t) * (t % 2 > 1)
    hiss = 0.3 * np.random.default_rng(1).standard_normal(len(t)) * np.exp(-20 * (t % 0.25))
    mono = (0.7 * kick + line + hiss).astype(np.float32)
    path = str(folder / "segment")
    with TrackWriter.create(path, RATE, len(t), len(t)) as writer:
        writer.append(np.ascontiguousarray(np.stack([mono, mono], 1)))
        writer.finish()
    return path


def wait(qt, done):
    end = time.monotonic() + TIMEOUT_S
    while not done() and time.monotonic() < end:
        qt.processEvents()
        time.sleep(0.01)
    return done()


def pictures(qt, world, shown, out):
    """Save the window as each way draws it, at some zooms."""
    deck = shown.app.deck(0)
    for zoom in (3.0, 8.0, 16.0):
        shown.app.setting("wave.zoom").put(zoom)
        for way in ("shader", "tiles"):
            shown.app.setting("wave.renderer").put(way)
            wait(qt, lambda way=way: deck.wave.shaded is (way == "shader"))
            for _ in range(20):
                shown.app.picture()
                qt.processEvents()
                time.sleep(0.02)
            shown.window.grabWindow().save(str(out / f"{way}-{zoom:.0f}.png"))


def main(out):
    ration.RATION_NS = 1 << 62  # all tiles come with one picture, also on a busy machine
    qt = QApplication(sys.argv[:1])
    world = World()
    shown = world.show()
    wait(qt, shown.window.isExposed)
    track = replace(SONG, segment=song(out))
    world.client.load(0, track, seconds=SECONDS)
    world.client.now.deck[0].position = RATE * 15.3
    pictures(qt, world, shown, out)
    api = shown.window.rendererInterface().graphicsApi()
    print(json.dumps({"gl": api == QSGRendererInterface.GraphicsApi.OpenGL}))
    shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
