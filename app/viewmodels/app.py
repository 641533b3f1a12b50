# SPDX-License-Identifier: GPL-3.0-or-later
"""The window as a whole: its clock, its messages, and what belongs to no deck."""

from collections.abc import Mapping, Sequence
from time import monotonic_ns
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.options import Options
from app.viewmodels import ports
from app.viewmodels.beside.mic import Microphone
from app.viewmodels.beside.preview import Preview
from app.viewmodels.beside.sampler import Sampler
from app.viewmodels.board import Board
from app.viewmodels.controllers.controllers import Controllers
from app.viewmodels.decks.deck import Deck
from app.viewmodels.decks.harmony import Sounds
from app.viewmodels.decks.world import World, local_path
from app.viewmodels.edits import Edits
from app.viewmodels.keyboard.keyboard import Keyboard
from app.viewmodels.library.browser import Browser
from app.viewmodels.library.tracks import Tracks
from app.viewmodels.mixer import Mixer
from app.viewmodels.option import Setting, Settings
from app.viewmodels.param import Param
from app.viewmodels.prep.prep import Prep
from app.viewmodels.rows import Rows
from app.viewmodels.settings.book import Book
from app.viewmodels.stage.asked import Asked
from app.viewmodels.stage.commands import beside, commands
from app.viewmodels.stage.drive import Drive
from app.viewmodels.stage.messages import Messages, hear
from app.viewmodels.stage.outlook import Outlook
from app.viewmodels.stage.rest import Rest
from app.viewmodels.stage.stage import Stage
from app.viewmodels.stage.turns import Errands, Turns
from app.viewmodels.status.devices import Devices
from app.viewmodels.status.heart import Heart
from app.viewmodels.status.status import Status, Surroundings
from app.viewmodels.virtual.virtual import Virtual
from app.viewmodels.waveform.views import Pairs
from app.viewmodels.work import Work

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

DECKS = 4
STATUS_NS = 500_000_000
OPEN = 1  # state of a sound device that plays


@QmlElement
class App(QObject):
    """Everything the window shows hangs here.

    Args:
        engine: the one client of this process.
        controls: the control table by path.
        session: the supervisor.
        listing: finds music files.
        pictures: draws waveforms.
        hand: edits the library.
        options: how the window looks and behaves.
    """

    moving_changed = Signal()
    engine_changed = Signal()
    asked = Signal(str)  # "open", "open_folder", "add_folder", "find", "quit", "show", "restart"

    def __init__(
        self,
        engine: ports.Engine,
        controls: ports.Controls,
        session: ports.Session,
        listing: ports.Listing,
        pictures: ports.Pictures,
        hand: ports.Hand,
        options: Options,
    ) -> None:
        super().__init__()
        self._engine, self._session, self._hand = engine, session, hand
        self._settings = Settings(options, self)
        self.turns = Turns(self)
        self._stage = Stage(self._settings, self.turns, self)
        self.open_page = self._stage.open_page
        self._board = Board(engine, controls, lambda text: self.say("error", text))
        self._messages = Messages(self)
        self._params: dict[str, Param] = {}
        self._now_ns = self._status_ns = 0
        self._heart = Heart(self)
        self._heart.changed.connect(self.engine_changed)
        self._preview = Preview(self._board, session, self)
        self._sampler = Sampler(self._board, session, self)
        self._mic = Microphone(self._board, self)
        known = (session, pictures, self.say, self._settings, Sounds(self._board))
        world = World(self._board, *known, self.open_page)
        self._decks = [Deck(n + 1, world, self) for n in range(DECKS)]
        self._mixer = Mixer(self._board, self.param, self)
        self._work = Work(session, self)
        self._status = Status(engine, session, self)
        self._devices = Devices(self._board, session, self)
        self._controllers = Controllers(session, self.say, self)
        self._tracks = Tracks(listing, self._decks, self.say, options, self)
        self._edits = Edits(hand, session, self.say, self._tracks.hurry, self)
        self._prep = Prep(self._board, self._decks, self._edits, self.say, self)
        self.browser = Browser(
            self._tracks, self._edits, self._preview, options, self.say, session.follow, self
        )
        self.drawn = Virtual(session, self._settings, self)
        self._outlook = Outlook(self._stage, self._settings, self.restart, self.drawn, self)
        self._book = Book(self._settings, self._edits, self.asked.emit, session, self)
        self._status.others.changed.connect(self._know_network)
        self._sampler.carry(self.browser.picked_urls)
        parts = (self._stage, self._decks, self._tracks, self._edits)
        called = commands(self.asked.emit, *parts, self._messages.dismiss)
        called |= beside(self._status.recording, self._preview, self.browser, self.drawn)
        self._keyboard = Keyboard(self._board, self.param, called, self._settings, self)
        self._hands = Asked(self._keyboard, self._settings, session, self.asked.emit, *parts)
        self._stage.decks_changed.connect(self._show_decks)
        self._show_decks()
        self._sleeves: ports.Sleeves | None = None
        self._pairs = Pairs([deck.views for deck in self._decks], self._board)
        for deck in self._decks:
            deck.attach(self._edits, self._sampler)
        self._errands = Errands(hand.poll, self.browser.take, self._show_status)
        self._rest = Rest(self.look, self)
        self._rest.moving_changed.connect(self.moving_changed)
        self.look(monotonic_ns())

    @Slot(int, result=Deck)
    def deck(self, number: int) -> Deck:
        """Deck 0..3."""
        return self._decks[number]

    @Property(Stage, constant=True)
    def stage(self) -> Stage:
        return self._stage

    @Property(Edits, constant=True)
    def edits(self) -> Edits:
        return self._edits

    @Property(Prep, constant=True)
    def prep(self) -> Prep:
        return self._prep

    @Property(Mixer, constant=True)
    def mixer(self) -> Mixer:
        return self._mixer

    @Property(Browser, constant=True)
    def library(self) -> Browser:
        return self.browser

    @Property(Work, constant=True)
    def work(self) -> Work:
        return self._work

    @Property(Preview, constant=True)
    def preview(self) -> Preview:
        return self._preview

    @Property(Microphone, constant=True)
    def mic(self) -> Microphone:
        return self._mic

    @Property(Sampler, constant=True)
    def sampler(self) -> Sampler:
        return self._sampler

    @Property(Tracks, constant=True)
    def tracks(self) -> Tracks:
        return self._tracks

    @Property(Status, constant=True)
    def status(self) -> Status:
        return self._status

    @Property(Devices, constant=True)
    def devices(self) -> Devices:
        return self._devices

    @Property(Controllers, constant=True)
    def controllers(self) -> Controllers:
        return self._controllers

    @Property(Keyboard, constant=True)
    def keyboard(self) -> Keyboard:
        return self._keyboard

    @Property(Outlook, constant=True)
    def outlook(self) -> Outlook:
        return self._outlook

    @Property(Book, constant=True)
    def book(self) -> Book:
        return self._book

    @Property(Virtual, constant=True)
    def virtual(self) -> Virtual:
        return self.drawn

    @Property(Rows, constant=True)
    def messages(self) -> Rows:
        return self._messages.rows

    @Property(bool, notify=moving_changed)
    def moving(self) -> bool:
        """Pictures are wanted."""
        return self._rest.moving

    @Property(bool, constant=True)
    def paced(self) -> bool:
        """Pictures come at our own pace, see `pace`."""
        return self._rest.paced

    def pace(self) -> None:
        """No screen sets the pace: draw 60 times a second. Before the window is made."""
        self._rest.paced = True

    def wake_with(self, window: QObject) -> None:
        """A hand on this window ends a rest."""
        self._rest.watch(window)

    @Property(str, notify=engine_changed)
    def engine_text(self) -> str:
        """Empty as long as the engine runs."""
        return self._heart.text

    @Slot(str, result=Param)
    def param(self, path: str) -> Param:
        """A control by its full path."""
        if path not in self._params:
            self._params[path] = Param(self._board, path, self)
        return self._params[path]

    @Slot(str, result=Setting)
    def setting(self, name: str) -> Setting:
        """An option of the window, see `app.option_table`."""
        return self._settings[name]

    @Slot()
    def picture(self) -> None:
        """A picture is about to be drawn: bring all up to now."""
        self.look(monotonic_ns())

    @Slot(int)
    def dismiss(self, number: int) -> None:
        """Take a message away; -1 takes the oldest."""
        self._messages.dismiss(number)

    @Slot(int, list)
    def take(self, deck: int, urls: list[Any]) -> None:
        """Files from elsewhere, or the selected row (no URLs), were dropped on deck 0..3."""
        if urls:
            self._decks[deck].drop(urls, force=False)
        else:
            self._tracks.load(deck, force=False)

    @Slot()
    def restart(self) -> None:
        """Start the window anew, as some settings need; the music goes on."""
        self.asked.emit("restart")

    @Slot()
    def quit(self) -> None:
        """The window was closed by hand: all shall end."""
        self._keyboard.let_go()
        self._session.quit()

    @Slot(str)
    def add_folder(self, url: str) -> None:
        """Make a folder part of the library."""
        self._session.follow(local_path(url))

    def open_files(self, files: Sequence[str]) -> None:
        """List these files; the empty decks get the first ones."""
        self._tracks.add(files)
        empty = [d for d in self._tracks.seen if d.idle and not d.file]
        for deck, file in zip(empty, files, strict=False):
            deck.load(file, force=False)

    def open_folder(self, folder: str) -> None:
        """List the music of a folder."""
        self._tracks.open_folder(folder)

    def follow(self, catalogue: ports.Catalogue) -> None:
        """Show this library, once it is read. From any thread."""
        self._tracks.follow(catalogue)

    def dress(self, sleeves: ports.Sleeves) -> None:
        """Covers come from there."""
        self._sleeves = self._tracks.pictures.sleeves = sleeves
        self._errands.add(sleeves.poll)
        for deck in self._decks:
            deck.knowledge.dress(sleeves.fetch)

    def forget_messages(self) -> None:
        """Nothing lies over the stage."""
        self._messages.clear()

    def start(self) -> None:
        """The first picture is shown."""
        self._stage.start()

    def drive(self) -> Drive:
        """Let the window be used by itself, for measuring."""
        return Drive(self._tracks, self._stage, self._decks, self._board)

    def watch(self, surroundings: Surroundings) -> None:
        """Show the battery and the network of this machine."""
        self._status.follow(surroundings)

    def close(self) -> None:
        """Let go of the library; save what is not saved."""
        self._tracks.close()
        self._status.close()
        self._hand.close()
        self._book.close()
        if self._sleeves is not None:
            self._sleeves.close()
        self._settings.options.close()

    def say(self, kind: str, text: str) -> None:
        """Show a message; kind: "error", "warning" or "info"."""
        self._messages.say(kind, text)

    def look(self, now_ns: int) -> None:
        """Take all that is new and show it."""
        began_ns, self._now_ns = monotonic_ns(), now_ns
        self._rest.begin(now_ns)
        moved = self._board.pull()
        for event in self._session.poll():
            moved = True
            hear(self._take, event)
        state = self._engine.state()
        if self._rest.stirs(moved, self._engine.figures):
            moved |= self._show(state, now_ns)
        moved |= self._errands.run(began_ns)
        self._rest.looked(moved=moved)

    def _show(self, state: Any, now_ns: int) -> bool:
        """The decks and the outputs. Return: the picture moved."""
        moved = False
        for deck in self._decks:
            moved |= deck.show(state, now_ns)
        self._pairs.look()
        moved |= self._mixer.show(state, now_ns)
        return moved | self._prep.look(state)

    def _know_network(self) -> None:
        others = self._status.others
        self._book.know(str(others.text), others.inputs, others.outputs)

    def _show_decks(self) -> None:
        self.browser.show_decks(self._stage.seen)
        self._session.shown(len(self._stage.seen))

    def _take(self, event: Mapping[str, Any]) -> None:
        """An event of the supervisor."""
        parts = (self._status, self._devices, self._controllers, self._hands, self.drawn.tablets)
        if True in [part.take(event) for part in parts]:  # some are for more than one
            return
        self._preview.take(event)
        self._sampler.take(event)
        self._edits.take(event)
        number, text = event.get("deck"), str(event.get("text", ""))
        deck = self._decks[number] if isinstance(number, int) and 0 <= number < DECKS else None
        match event.get("event"):
            case "loading" | "progress" if deck is not None:
                deck.show_loading(text or "Decoding", float(event.get("fraction", 0.0)))
            case "loaded" | "ejected" if deck is not None:
                deck.show_loading("", 0.0)
            case "info" if (text, OPEN) == self._engine.device():
                return  # the top bar says so already
            case "error" | "warning" | "info" as kind:
                if deck is not None:
                    deck.show_loading("", 0.0)
                self.say(kind, text)
            case "tracks":
                self._tracks.offer_folder(str(event.get("folder", "")))
            case "work":
                self._work.show(event)
            case "show":
                self.asked.emit("show")

    def _show_status(self) -> bool:
        """Now and then; nothing that moves."""
        now_ns = self._now_ns
        if now_ns - self._status_ns <= STATUS_NS:
            return False
        self._status_ns, state = now_ns, self._engine.state()
        self._messages.fade(now_ns)
        self._messages.warn(self._settings.options.take_trouble())
        self._status.show(state)
        self._devices.show(state)
        self._heart.look(state, now_ns)
        return False
