# SPDX-License-Identifier: GPL-3.0-or-later
"""A window over a running session, drawn without a screen: for pictures and for measuring."""

import contextlib
import fcntl
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from app import config
from app.cli import UsageError
from app.cli.rig.session import Session, homed
from app.config import NAME
from app.options import write
from app.processes import ROOT

if TYPE_CHECKING:
    from engine.client import Client

SONGS = ("lantern_street", "mirror_fountain", "iron_weather", "aurora_line")  # tempi that mix
STARTS_S = (62.0, 91.0, 47.0, 120.0)  # where the decks begin: in the midst of things
VERSION = 2  # of the prepared home; another one is made anew


@contextlib.contextmanager
def demo_home(tell: "Tell") -> Iterator[Path]:
    """A home with the demo music, scanned and analysed; made once, kept in the cache folder."""
    home = config.load().folders.cache / "showing"
    home.mkdir(parents=True, exist_ok=True)
    with (home / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        ready = home / f"ready-{VERSION}"
        if not ready.exists():
            shutil.rmtree(home / NAME, ignore_errors=True)
            _prepare(home, tell)
            ready.touch()
        yield home


class Tell:
    """Says on standard error what is done."""

    def __call__(self, text: str) -> None:
        sys.stderr.write(f"{text}\n")


def _prepare(home: Path, tell: Tell) -> None:
    music = home / NAME / "demo"
    steps: Sequence[tuple[str, tuple[str, ...]]] = (
        ("Making the demo music, half a minute ...", ("app.demo", str(music))),
        ("Bringing it into a library ...", ("app", "scan", str(music))),
        ("Analysing it, a minute ...", ("app", "analyze", "all")),
    )
    for text, words in steps:
        tell(text)
        run = subprocess.run(
            [sys.executable, "-P", "-m", *words],
            env=homed(home),
            capture_output=True,
            text=True,
            check=False,
        )
        if run.returncode:
            raise UsageError(f"{' '.join(words)}: {run.stderr.strip() or run.stdout.strip()}")
    _dress(home / NAME / "library.db")


def _dress(path: Path) -> None:
    """Ratings, crates and notes, as a library in use has them."""
    from app.library.model import NodeKind
    from app.library.store import Library

    with Library.open(path) as library:
        ids = [number for number, _ in library.every()]
        for k, number in enumerate(ids):
            library.edit(number, rating=20 * (3 + k % 3))
        warm = library.add_list("Friday · warm-up", NodeKind.CRATE)
        peak = library.add_list("Friday · peak", NodeKind.CRATE)
        library.insert(warm, ids[: len(ids) // 2])
        library.insert(peak, ids[len(ids) // 2 :])
        library.add_list("120–128", NodeKind.SMART, rule="bpm:120-128")
        if ids:
            library.add_note(ids[0], "long blend, bass swap")


class Showing:
    """A session without a window of its own, and the window that is looked at.

    Args:
        home: see `demo_home`; None: an empty one.
        options: of the window, by name.
    """

    def __init__(self, home: Path | None, options: Mapping[str, Any]) -> None:
        self.session = Session("--device", "null", "--standby", "off", home=home)
        self._options = self.session.folder / NAME / "window.json"
        write(self._options, {"guided": True, **options})

    def play_demo(self, decks: int) -> None:
        """Load the demo songs and play them in the midst, in time with each other."""
        songs = [self.session.folder / NAME / "demo" / f"{song}.flac" for song in SONGS]
        client = self.session.client
        for deck in range(decks):
            self.session.load(deck, songs[deck])
            self.session.wait(partial(_is_decoded, client, deck), "decoding", 60.0)
            state = client.state().deck[deck]
            client.set(f"deck{deck + 1}.keylock", 1.0)
            client.set(f"deck{deck + 1}.seek", STARTS_S[deck] * state.track_rate)
            client.set(f"deck{deck + 1}.sync", 1.0)
            client.set(f"deck{deck + 1}.fader", 0.8 if deck < 2 else 0.5)
            self.session.play(deck)

    def window(self, *words: str, **environ: str) -> str:
        """Run the window until it has done what the words say. Return: what it printed.

        Raises:
            UsageError: it failed.
        """
        instance = self.session.instance
        run = subprocess.run(
            [sys.executable, "-P", "-m", "app.window", "--block", instance.block,
             "--socket", str(instance.socket), *words],
            env=self.session.environ
            | {"QT_QUICK_BACKEND": os.environ.get("QT_QUICK_BACKEND", "software")}
            | environ,
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )  # fmt: skip
        if run.returncode:
            raise UsageError(f"the window failed: {run.stderr.strip().splitlines()[-1:]}")
        return run.stdout

    def close(self) -> None:
        self._options.unlink(missing_ok=True)
        self.session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _is_decoded(client: "Client", deck: int) -> bool:
    return bool(client.state().deck[deck].decoded)


def report_of(printed: str) -> dict[str, Any]:
    """The JSON object that a window printed last."""
    lines = [line for line in printed.splitlines() if line.startswith("{")]
    if not lines:
        raise UsageError("the window did not tell what it measured")
    found: dict[str, Any] = json.loads(lines[-1])
    return found
