# SPDX-License-Identifier: GPL-3.0-or-later
"""The shader draws what the tiles draw: on a virtual display with a GL rasteriser."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SHADER = ROOT / "resources" / "shaders" / "wave.frag"
TARGETS = b"100 es,120,150|50|12"
GROUND = np.array([0x0D, 0x0D, 0x10])
TIMEOUT_S = 600


@pytest.fixture(scope="module")
def display():
    """The number of a virtual display."""
    read, write = os.pipe()
    size = ("-screen", "0", "1600x1000x24")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size, "-nolisten", "tcp"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(60)


@pytest.fixture(scope="module")
def drawn(display, tmp_path_factory):
    """A folder of pictures, by the way they were drawn and the zoom."""
    out = tmp_path_factory.mktemp("gl")
    env = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_QUICK_BACKEND": "",
        "QSG_RHI_BACKEND": "opengl",
        "LIBGL_ALWAYS_SOFTWARE": "1",
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "tests.ui.gl_window", str(out)]
    run = subprocess.run(
        command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=TIMEOUT_S
    )
    assert run.returncode == 0, run.stderr[-2000:]
    assert json.loads(run.stdout.strip().splitlines()[-1])["gl"], run.stderr[-2000:]
    return out


def wave(out, way, zoom):
    """Pixels of the upper wave, shape (rows, columns, 3)."""
    image = QImage(str(out / f"{way}-{zoom}.png")).convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    pixels = raw[:, : image.width() * 3].reshape(image.height(), image.width(), 3)
    return pixels[50:110].astype(int)  # inside of the upper wave


@pytest.mark.parametrize("zoom", [3, 8, 16])
def test_the_shader_draws_a_wave(drawn, zoom):
    pixels = wave(drawn, "shader", zoom)
    painted = np.abs(pixels - GROUND).sum(axis=2) > 60
    assert 0.15 < painted.mean() < 0.95
    blue = (pixels[..., 2] > 150) & (pixels[..., 0] < 120)
    assert blue.any(), "no lows"
    assert (pixels.min(axis=2) > 150).any(), "no highs"


@pytest.mark.parametrize("zoom", [3, 8, 16])
def test_the_shader_agrees_with_the_tiles(drawn, zoom):
    one, other = wave(drawn, "shader", zoom), wave(drawn, "tiles", zoom)
    differs = np.abs(one - other).max(axis=2) > 24
    assert differs.mean() < 0.02, f"{differs.mean():.3f} of the pixels differ"


def test_the_baked_shader_is_that_of_the_source():
    # baked anew by resources/shaders/bake.sh, which notes what it was made of
    noted = (SHADER.parent / "wave.frag.sum").read_text().split()[0]
    assert noted == hashlib.sha256(SHADER.read_bytes() + TARGETS).hexdigest()
