# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine, the session and the listing as the window sees them, without any of them."""

import copy
import math
from time import monotonic_ns
from types import SimpleNamespace as Values

from engine.controls import BY_PATH, CONTROLS
from engine.load import Load

RATE = 48_000


def meter(peak=0.0, clips=0):
    return Values(
        peak=[peak, peak], rms=[peak, peak], lufs_momentary=-120.0, lufs_short=-120.0, clips=clips
    )


def deck_state():
    return Values(
        load_id=0, position=0.0, rate=0.0, beat=math.nan, bpm=0.0, slip_position=0.0,
        loop_start=-1.0, loop_end=-1.0, grid_shift=0.0, grid_scale=1.0, sync_error=0.0,
        length=0, total=0, track_rate=44_100,
        playing=False, looping=False, decoded=True, meter=meter(),
    )  # fmt: skip


class FakeClient:
    """Keeps what is set; `echo` says whether it comes back as if an engine had taken it, `lives`
    whether it renders: then its state is never old, however slow the machine is."""

    def __init__(self):
        self.values = {c.path: c.initial for c in CONTROLS}
        self.sent = []
        self.loads = {}
        self.echo = self.lives = True
        self.line = ("null device, 48000 Hz, 128 frames", 0)
        self._changes = []
        self.sound = []  # of a record
        self.latency_s = 0.0053
        self.now = Values(
            frame=0, time_ns=monotonic_ns(), blocks=1, events=0, torn=0, dropouts=0, late=0,
            stretch_late=0, unknown=0, frames=128, sample_rate=RATE, owner=1, load=0.05,
            load_peak=0.2, limiter_db=0.0, main=meter(), phones=meter(), booth=meter(),
            deck=[deck_state() for _ in range(4)],
        )  # fmt: skip

    def get(self, path):
        return self.values[path]

    def set(self, path, value, at=0):
        assert path in BY_PATH
        self.sent.append((path, value))
        if self.echo:
            self.tell(path, value)

    def tell(self, path, value):
        """The engine says that a control has a value."""
        self.values[path] = value
        self._changes.append((BY_PATH[path].id, value))

    def changes(self):
        changes, self._changes = self._changes, []
        return changes

    def state(self):
        if self.lives:
            self.now.time_ns = monotonic_ns()
        return self.now

    def scope(self, deck, frames):
        return self.sound[-2 * frames :]

    def figures(self):
        now = self.now
        return repr((now.limiter_db, now.main, now.phones, now.deck)).encode()

    def offered(self, deck):
        return self.loads.get(deck)

    def device(self):
        return self.line

    def load(self, deck, load: Load, *, seconds=300.0, rate=44_100, decoded=1.0):
        """A track comes to deck 0.. ."""
        self.loads[deck] = load
        state = self.now.deck[deck]
        state.load_id += 1
        state.total = int(seconds * rate)
        state.length, state.track_rate = int(state.total * decoded), rate
        state.decoded = decoded == 1.0
        state.bpm = load.bpm
        self.tell(f"deck{deck + 1}.loaded", 1.0)
        self.tell(f"deck{deck + 1}.bpm", load.bpm)
        self.tell(f"deck{deck + 1}.track_bpm", load.bpm)

    def alive(self):
        """The engine has just rendered a block."""
        self.now.time_ns = monotonic_ns()
        self.now.blocks += 1
        return copy.copy(self.now)


class FakeSession:
    def __init__(self):
        self.loaded, self.ejected, self.events, self.ended = [], [], [], 0

    def load(self, deck, file):
        self.loaded.append((deck, file))

    def eject(self, deck):
        self.ejected.append(deck)

    def follow(self, folder):
        self.followed = [*getattr(self, "followed", []), folder]

    def work(self, wish):
        self.wishes = [*getattr(self, "wishes", []), wish]

    def edited(self):
        self.edits = getattr(self, "edits", 0) + 1

    def shown(self, decks):
        self.decks = decks

    def send(self, request):
        self.requests = [*getattr(self, "requests", []), request]

    def poll(self):
        events, self.events = self.events, []
        return events

    def quit(self):
        self.ended += 1


class FakeHand:
    """Does at once, with the library it is given, what is asked; answers come by `poll`."""

    def __init__(self, library=None):
        self.library, self._answers = library, []

    def ask(self, task, told, failed):
        if self.library is None:
            return  # as one that takes its time
        try:
            answer = task(self.library)
        except Exception as error:  # noqa: BLE001 - told like the real one does
            self._answers.append((failed, str(error)))
        else:
            self._answers.append((told, answer))

    def poll(self):
        answers, self._answers = self._answers, []
        for told, answer in answers:
            told(answer)
        return bool(answers)

    def close(self):
        pass


class FakeListing:
    def __init__(self):
        self.folders, self.asked, self.found = [], [], []

    def folder(self, path):
        self.folders.append(path)

    def files(self, paths):
        self.asked.extend(paths)

    def level(self, path, source):
        self.levels = [*getattr(self, "levels", []), (path, source)]

    def poll(self):
        found, self.found = self.found, []
        return found


class FakePictures:
    def __init__(self):
        self.assigned = []

    def assign(self, deck, load, segment):
        self.assigned.append((deck, load, segment))

    def lanes(self, deck):
        return getattr(self, "stems", 0)

    def labels(self, deck):
        return getattr(self, "stem_labels", ())

    def engrave(self, plate, score):
        self.scores = {**getattr(self, "scores", {}), plate: score}

    def know(self, deck, sections, vocals, energy):
        self.known = {**getattr(self, "known", {}), deck: (sections, vocals, energy)}
