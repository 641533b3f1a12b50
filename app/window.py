# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's process: `python -m app.window --block NAME --socket PATH [FILES]`.

It shows the shared block and sends events, and may be killed at any moment: started again it
shows the running state.
"""

import argparse
import contextlib
import gc
import json
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from app import config, priority
from app.config.damage import in_session
from app.library.hand import Hand
from app.library.listing import ListingProcess
from app.library.sleeves import Sleeves
from app.option_table import TABLE
from app.options import Options
from app.panel.touches import SOCKET as PANELS
from app.surroundings import Surroundings
from app.viewmodels.app import App
from app.viewmodels.library.rows.pictures import RowImages
from app.viewmodels.ports import Controls, Engine, Listing, Session
from app.viewmodels.ports import Hand as LibraryHand
from app.viewmodels.settings import languages
from app.viewmodels.stage.frame import RESTART, Frame, choose_scale
from app.viewmodels.stage.turns import Incubation
from app.viewmodels.waveform.pictures.tiles import Tiles
from engine.tracks import Track

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from app.jobs import SessionLink

ROOT = Path(__file__).resolve().parent.parent
MAIN = ROOT / "ui" / "Main.qml"
WAIT_S = 10.0  # for the supervisor, that may be slower to start than the window
LOOK_S = 1.0  # for a library, as long as there is none
SELDOM = 100  # collections of younger garbage before the old is looked through: 20 ms in a set
SWITCH_S = 0.00005  # another thread that has the interpreter gives it back soon
TIDY_MS = 200  # before a picture
# A list went while it prepared rows, or another layout was chosen while a part was being made: so
# Qt tells of it, with all that could not be made for that reason.
GONE = "destroyed during incubation"
log = logging.getLogger("window")


class WindowError(Exception):
    """The window could not be made; the message says why."""


class Shown:
    """The window with all that belongs to it.

    Raises:
        WindowError: its QML cannot be loaded.
    """

    def __init__(
        self,
        engine: Engine,
        controls: Controls,
        session: Session,
        listing: Listing,
        hand: LibraryHand,
        options: Options,
    ) -> None:
        self.tiles = Tiles(Track.open)
        self.app = App(engine, controls, session, listing, self.tiles, hand, options)
        if os.environ.get("QT_QUICK_BACKEND") == "software":
            self.app.pace()
        os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")  # its dialogs take our colours
        self.qml = QQmlApplicationEngine()
        self.qml.addImportPath(str(ROOT))
        self.qml.addImageProvider("wave", self.tiles)
        self.qml.addImageProvider("rows", RowImages(self.app.browser.listed_tracks.paint))
        self.qml.setOutputWarningsToStandardError(False)  # `_fault` logs them
        self.qml.warnings.connect(self._fault)
        self.qml.setInitialProperties({"app": self.app})
        self.qml.load(QUrl.fromLocalFile(str(MAIN)))
        roots = self.qml.rootObjects()
        if not roots:
            raise WindowError(f"{MAIN} cannot be loaded; the log tells why")
        self.window: QQuickWindow = roots[0]  # type: ignore[assignment]
        self._incubation = Incubation(self.app.turns)
        self.qml.setIncubationController(self._incubation)
        self.app.wake_with(self.window)

    def _fault(self, faults: Sequence[Any]) -> None:
        """A fault in QML is a line in the log and in the window; the rest goes on."""
        if any(GONE in fault.description() for fault in faults):
            return
        for fault in faults:
            log.error("%s", fault.toString())
            self._tell(fault.description())

    def caught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """An exception that left a slot: the same."""
        log.error("in the window", exc_info=(kind, error, trace))
        self._tell(str(error))

    def _tell(self, fault: str) -> None:
        text = QCoreApplication.translate("Window", "A part of the window has a fault: {}")
        self.app.say("error", text.format(fault))

    def save(self, path: str) -> bool:
        """Save a picture of the window."""
        return bool(self.window.grabWindow().save(path))

    def close(self) -> None:
        """Qt's order of things: the view goes before what it shows."""
        self.qml.warnings.disconnect(self._fault)
        self.app.drawn.close()
        self.window.hide()  # not close(): that is the user's, and ends the program
        self.qml.deleteLater()
        QCoreApplication.sendPostedEvents(self.qml, QEvent.Type.DeferredDelete)
        self.tiles.close()


def choose_renderer() -> None:
    """Draw in software where there is no GPU: an emulated one costs more and draws the same."""
    if "QT_QUICK_BACKEND" not in os.environ and not list(Path("/dev").glob("dri/renderD*")):
        os.environ["QT_QUICK_BACKEND"] = "software"
    if os.environ.get("QT_QUICK_BACKEND") == "software":
        # The app sets the pace. A picture is drawn so long after its look has begun: then looks
        # that take longer than others do not make it late.
        os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "3")
        # Large areas are filled here, not on a pool of threads: beside other work those come late.
        os.environ.setdefault("QT_NO_GUI_THREADPOOL", "1")


def open_files(app: App, files: Sequence[str], folder: str) -> None:
    """Show the demo music, and load the files that were given to the decks that are empty."""
    if folder:
        app.open_folder(folder)
    app.open_files(files)


def follow_library(app: App, folders: config.Folders) -> None:
    """Show the library. What reads it is loaded beside the window, which does not wait."""

    def start() -> None:
        from app.library.search import Follower

        def followed() -> Follower:
            return Follower(library, folders.cache / "search-index")

        home = Path.home()
        library = folders.data / "library.db"
        follower = followed() if library.exists() else None

        from app.analysis.previews import Previews
        from app.library.places import Scout

        app.browser.draw_with(Previews(folders.cache / "waveforms"), Scout(home), home)
        while not library.exists():
            time.sleep(LOOK_S)  # what reads it is a process: not without a library
        app.follow(follower or followed())

    threading.Thread(target=start, name="library start", daemon=True).start()


def tell_when_drawn(shown: Shown, session: "SessionLink", folders: config.Folders) -> None:
    """When the first picture is shown, tell the supervisor, and open the library."""

    told = False

    def drawn() -> None:
        nonlocal told
        if told:  # calls that are queued already come all the same
            return
        told = True
        QObject.disconnect(connection)
        session.send({"command": "drawn"})
        shown.app.start()
        follow_library(shown.app, folders)
        shown.app.watch(Surroundings())
        shown.app.dress(Sleeves(folders.cache))

    # queued: Python may not run on the thread that draws
    connection = shown.window.frameSwapped.connect(drawn, Qt.ConnectionType.QueuedConnection)


def main(block_name: str, socket: str, files: Sequence[str], options: argparse.Namespace) -> int:
    """Show the window until it is closed. Return: the exit code."""
    from app.jobs import SessionLink
    from engine.client import Client
    from engine.controls import BY_PATH

    signal.signal(signal.SIGINT, signal.SIG_DFL)
    found, wrong = in_session()
    kept = Options(found.folders.config / "window.json", TABLE)
    choose_renderer()
    choose_scale(kept)
    priority.come_soon()
    qt = QGuiApplication(sys.argv[:1])
    qt.setApplicationName("DJ Universe")
    qt.setDesktopFileName("dj-universe")
    speech = languages.install(kept.get("language"), found.folders.cache)
    session = SessionLink(socket)
    if not session.wait(WAIT_S):  # it makes the block first
        log.error("there is no session at %s", socket)
        return 1
    listing, hand = ListingProcess(), Hand(found.folders.data / "library.db")
    with contextlib.closing(session), Client(block_name, "window") as engine:
        shown = Shown(engine, BY_PATH, session, listing, hand, kept)
        shown.app.drawn.follow(Path(socket).parent / PANELS)
        sys.excepthook = shown.caught
        if wrong:
            shown.app.say("warning", wrong)
        gc.freeze()
        gc.set_threshold(*gc.get_threshold()[:2], SELDOM)
        sys.setswitchinterval(SWITCH_S)
        tell_when_drawn(shown, session, found.folders)
        frame = Frame(shown.window, kept)
        shown.app.asked.connect(lambda what: qt.exit(RESTART) if what == "restart" else None)
        if not (kept.get("guided") or options.screenshot):
            shown.app.open_page("guide")
        if options.size:
            shown.window.resize(*(int(part) for part in options.size.split("x")))
        QTimer.singleShot(0, lambda: open_files(shown.app, files, options.folder))
        if options.page:
            shown.app.open_page(options.page)
        do_later(shown, options)
        code = qt.exec()
        del frame, speech
        sys.excepthook = sys.__excepthook__
        shown.close()
        shown.app.close()
        listing.close()
    return code


def do_later(shown: Shown, options: argparse.Namespace) -> None:
    """After a while: save a picture, or measure, and end."""
    later_ms = round(options.after * 1000)
    if options.screenshot:
        QTimer.singleShot(max(later_ms - TIDY_MS, 0), shown.app.forget_messages)
        QTimer.singleShot(later_ms, lambda: _picture(shown, options.screenshot))
    if options.measure:
        from app.viewmodels.stage.probe import FrameProbe

        probe = FrameProbe(shown.window)
        if options.drive:
            probe.driver = shown.app.drive()
        whole_ms = later_ms + round(options.measure * 1000)
        QTimer.singleShot(later_ms, lambda: probe.start(beats=not options.idle))
        QTimer.singleShot(whole_ms, lambda: _report(probe.report()))


def _report(found: dict[str, Any]) -> None:
    print(json.dumps(found), flush=True)
    QCoreApplication.exit(0)


def _picture(shown: Shown, path: str) -> None:
    if not shown.save(path):
        log.error("cannot save %s", path)
    QCoreApplication.exit(0)


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m app.window", description=__doc__)
    parser.add_argument("--block", required=True, help="name of the shared block")
    parser.add_argument("--socket", required=True, help="the supervisor's socket")
    parser.add_argument("--folder", default="", help="music to list at the start")
    parser.add_argument("--screenshot", default="", help="save a picture there and end")
    parser.add_argument("--size", default="", help="of the window, as 1920x1080")
    parser.add_argument("--after", type=float, default=2.0, help="seconds before the picture")
    parser.add_argument("--page", default="", help="opened at the start")
    parser.add_argument("--measure", type=float, default=0.0, help="seconds; prints them and ends")
    parser.add_argument("--drive", action="store_true", help="use the window meanwhile")
    parser.add_argument("--idle", action="store_true", help="do not measure blocks")
    parser.add_argument("files", nargs="*", help="loaded to the empty decks")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(name)s %(levelname)s %(message)s")
    given = parse(sys.argv[1:])
    sys.exit(main(given.block, given.socket, given.files, given))
