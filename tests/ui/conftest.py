# SPDX-License-Identifier: GPL-3.0-or-later
"""Fixtures: view-models over fakes, and the real window drawn offscreen."""

import os

import pytest
from PySide6.QtTest import QTest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")


from app.option_table import TABLE
from app.options import Options
from app.viewmodels.app import App
from app.window import Shown
from engine.controls import BY_PATH
from engine.load import Cue, CueType, Load
from tests.ui.fake_client import FakeClient, FakeHand, FakeListing, FakePictures, FakeSession
from tests.ui.turns import SHOWN, Patient, end, turn

BPM = 120.0
AGES_NS = 1 << 62
BEAT = 44_100 * 60 / BPM
SONG = Load(
    segment="/dev/shm/none-such",
    path="/music/song.flac",
    title="Song",
    artist="Singer",
    key="Am",
    bpm=BPM,
    anchors=((0.0, 0.0),),
    cues={2: Cue(CueType.POINT, 8 * BEAT, -1.0, 0xFF0000, "Drop")},
)


class World:
    """The fakes, and the view-models on them."""

    def __init__(self):
        self.client, self.session = FakeClient(), FakeSession()
        self.listing, self.pictures = FakeListing(), FakePictures()
        self.hand, self.options = FakeHand(), Options(None, TABLE)

    def app(self):
        return App(
            self.client, BY_PATH, self.session, self.listing, self.pictures, self.hand, self.options
        )

    def show(self):
        made = Shown(self.client, BY_PATH, self.session, self.listing, self.hand, self.options)
        SHOWN.add(made)
        return made


@pytest.fixture
def qtbot(qapp, request):
    return Patient(request)


@pytest.fixture(autouse=True)
def in_time(monkeypatch):
    """However busy the machine is: the window gets its turns, and no look leaves anything to the
    next picture."""
    monkeypatch.setattr(QTest, "qWait", turn)
    monkeypatch.setattr("app.viewmodels.stage.turns.LOOK_NS", AGES_NS)


@pytest.fixture
def world(qapp, monkeypatch):
    monkeypatch.setattr("app.viewmodels.waveform.ration.RATION_NS", AGES_NS)
    return World()


@pytest.fixture
def app(world):
    made = world.app()
    yield made
    end(made)


@pytest.fixture
def shown(world, qtbot):
    made = world.show()
    qtbot.waitUntil(made.window.isExposed)
    yield made
    made.close()
    end(made.app)
