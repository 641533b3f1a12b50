# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor's side of the library: the services that work on it, and what they tell."""

import selectors
import signal
from collections.abc import Callable
from itertools import islice
from pathlib import Path
from typing import Any

from app.config import Config, ConfigError, load
from app.library.model import Anchor, Grid
from app.session.child import Nursery
from app.session.decoders import Decoders
from app.session.library.historian import historian
from app.session.services import Service, Services

LIBRARIAN = "app.library.scan.service"
ANALYST = "app.analysis.background"
FOLLOW = "app.library.scan.follow"
MOST_ASKED = 100  # files at a time: whoever comes is told of all of them, and has room for so much
Request = dict[str, Any]


class Desk:
    """Starts the services, passes on what they tell, and answers requests about the library.

    Args:
        tell: sends events to all clients. say: tells people: (kind, text).
    """

    def __init__(
        self,
        config: Config,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        decoders: Decoders,
        tell: Callable[[dict[str, Any]], None],
        say: Callable[[str, str], None],
    ) -> None:
        self._config, self._nursery, self._selector = config, nursery, selector
        self._decoders, self._tell, self._say = decoders, tell, say
        self._library = config.folders.data / "library.db"
        self._analysis = config.analysis
        self._again: dict[str, None] = {}  # files that people want analysed again, in order
        self._asked: dict[str, None] = {}  # those of them that the analyst was told of
        self.services = Services(nursery, selector, say)
        self.work: dict[str, dict[str, Any]] = {}
        self.answers: dict[str, Callable[[Request], Request]] = {
            "work": self._got_on,
            "analyse": self._analyse,
            "analysed": self._analysed,
            "follow": self._follow,
            "edited": self._edited,
            "noted": self._noted,
            "configured": self._configured,
            "pause": lambda _: self._signal(signal.SIGUSR1),
            "resume": lambda _: self._signal(signal.SIGUSR2),
        }

    def start(self) -> None:
        """Start the services."""
        words = ("--socket", str(self._config.instance.socket))
        self.services.start(historian(self._config.instance, self._library))
        self.services.start(Service("librarian", LIBRARIAN, words, "folders are followed"))
        self._start_analyst()

    @property
    def greeting(self) -> list[dict[str, Any]]:
        """What somebody who has just come is told: the analyst begins anew now and then."""
        files = [*self._asked, *self._decoders.wanted]
        return [{"event": "wanted", "file": file} for file in files]

    def _start_analyst(self) -> None:
        words = ("--socket", str(self._config.instance.socket))
        if self._analysis.background:
            self.services.start(Service("analyst", ANALYST, words, "new music is analysed"))

    def _configured(self, _request: Request) -> Request:
        """config.toml was changed: the analyst goes on with what holds now, others are told.

        Raises:
            ValueError: nothing holds in it.
        """
        try:
            analysis = load().analysis
        except ConfigError as error:
            raise ValueError(str(error)) from error
        if analysis != self._analysis:
            self._analysis = analysis
            self.services.stop("analyst")
            self._start_analyst()
        self._tell({"event": "configured"})
        return {}

    def _got_on(self, request: Request) -> Request:
        """Work in the background got on: keep it for who asks, and tell all."""
        work: dict[str, Any] = {"name": str(request["name"])}
        work |= {name: float(request[name]) for name in ("done", "total", "left_s")}
        self.work[work["name"]] = work
        self._tell({"event": "work", **work})
        return {}

    def _edited(self, _request: Request) -> Request:
        """The library was edited: the decks shall know."""
        self._decoders.edited()
        return {}

    def _noted(self, request: Request) -> Request:
        """What was set on a deck was written: the window shall know."""
        self._decoders.written(int(request["deck"]), [int(n) for n in request["cues"]])
        self._tell({"event": "edited"})
        return {}

    def _analyse(self, request: Request) -> Request:
        """Files are analysed before all others, also those that were analysed already."""
        files = [str(file) for file in request["files"]]
        if not self._analysis.background:
            self._say("warning", "The analysis in the background is switched off in the settings.")
            return {"asked": 0}
        self._again |= dict.fromkeys(files)
        for file in files:  # one that is asked for once more moves to the front
            self._asked.pop(file, None)
        self._want_more()
        return {"asked": len(files)}

    def _want_more(self) -> None:
        """Tell the analyst of the next files."""
        for file in islice(self._again, MOST_ASKED):
            if file not in self._asked:
                self._asked[file] = None
                self._tell({"event": "wanted", "file": file})

    def _analysed(self, request: Request) -> Request:
        """A file was analysed: the decks that hold it shall know."""
        file = str(request["file"])
        if file in self._again:  # what was found is in the library: decks and lists take it
            del self._again[file]
            self._asked.pop(file, None)
            if not self._asked:  # one by one they would be analysed in another order
                self._want_more()
            self._decoders.edited()
            self._tell({"event": "edited"})
        anchors = tuple(Anchor(float(s), int(beat)) for s, beat in request["anchors"])
        if not anchors:
            self._decoders.give_up(file)
            return {"renewed": 0}
        grid, gain_db = Grid(anchors, float(request["bpm"])), float(request["gain_db"])
        return {"renewed": self._decoders.renew(file, grid, str(request["key"]), gain_db)}

    def _follow(self, request: Request) -> Request:
        """Make a folder part of the library, beside everything else.

        Raises:
            ValueError: there is no such folder.
        """
        folder = Path(str(request["folder"])).absolute()
        if not folder.is_dir():
            raise ValueError(f"{folder}: there is no such folder")
        child = self._nursery.start("follow", FOLLOW, str(self._library), str(folder))

        def followed(_events: int) -> None:
            self._selector.unregister(child.pidfd)
            failed = child.code != 0
            child.close()
            if failed:
                self._say("error", f"{folder} cannot be added to the library")
            else:
                self._say("info", f"{folder.name} belongs to the library now.")

        self._selector.register(child.pidfd, selectors.EVENT_READ, followed)
        return {}

    def _signal(self, number: signal.Signals) -> Request:
        return {"found": self.services.send("analyst", number)}
