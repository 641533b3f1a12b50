# SPDX-License-Identifier: GPL-3.0-or-later
"""The engine hosts: one that plays, maybe one that waits, maybe one that comes back to the device.

What happens to them:
  the player dies       another starts at once (later with growing pauses), or the standby plays
  the player hangs      it is killed: no block for some seconds
  the device is lost    the player plays on by the clock; the device is looked for, and when it is
                        there a new host opens it, takes over, and the old one ends
  another is wanted     a new host opens it, takes over, and the old one ends; when it does not
                        open, the old one has never stopped
"""

import selectors
import time
from collections.abc import Callable
from typing import Any

from app.config import Audio, Instance
from app.session.child import Child, Nursery
from app.session.wish import Told, Wish
from engine.block import Block
from engine.devices import PROBE_S, choose, parse_probe, probe, probe_command
from engine.errors import DeviceError

OPENING, OPEN, LOST = 0, 1, 2  # states of the device in the block
SHORT_LIFE_S = 2.0  # a host that dies younger has a lasting reason: the next one waits
PAUSES_S = (0.0, 0.25, 0.5, 1.0, 2.0)
HANG_S = 3.0  # longer than a host may need to open a device and give up
MOST_HANG_S = 30.0  # a machine that is so busy may need it until the first block
SEEK_S, LATER_S, SEEKS = 1.0, 5.0, 30  # look for the device each second, later less often
STANDBY_AFTER_S = 2.0  # joining a JACK server may cost a period: not beside a take-over
FENCED_S = 1.0  # a host that lost the block ends by itself within

Say = Callable[[str, str], None]  # kind, text


def resolve(audio: Audio) -> tuple[str, int]:
    """Decide on host API and rate (Hz) for a new session; asks for a JACK server if need be."""
    if audio.host_api in ("auto", "jack"):
        found = probe("jack")
        if found:
            return "jack", found[0].rate
    return {"auto": "alsa"}.get(audio.host_api, audio.host_api), audio.rate


class Seeker:
    """Looks for a lost device, in a process of its own, one host API after the other."""

    def __init__(self, audio: Audio, nursery: Nursery) -> None:
        self._audio = audio
        self._nursery = nursery
        self._apis = ("jack", "alsa") if audio.host_api == "auto" else (audio.host_api,)
        self._turn = 0
        self._api = ""
        self._child: Child | None = None
        self._next = 0.0
        self.tries = 0

    def look(self, now: float) -> str:
        """To be called often. Return: the host API on which the device is there, else empty."""
        if self._child is None:
            if now >= self._next:
                self._begin(now)
            return ""
        if self._child.alive:
            if now - self._child.started > PROBE_S:
                self._child.end(0.0)
            return ""
        found = self._read(self._child)
        self._child.close()
        self._child = None
        return self._api if found else ""

    def rest(self) -> None:
        """The device is there: start over when it is lost again."""
        self.tries = 0
        self._next = 0.0

    def close(self) -> None:
        """End the search."""
        if self._child is not None:
            self._child.end(0.0)
            self._child.close()
            self._child = None

    def _begin(self, now: float) -> None:
        self._api = self._apis[self._turn % len(self._apis)]
        self._turn += 1
        self.tries += 1
        self._next = now + (SEEK_S if self.tries < SEEKS else LATER_S)
        words = probe_command(self._api)[3:]
        self._child = self._nursery.start("probe", "engine.devices", *words, pipes=True)

    def _read(self, child: Child) -> bool:
        assert child.process is not None
        assert child.process.stdout is not None
        try:
            choose(parse_probe(child.process.stdout.read().decode()), self._api, self._audio.device)
        except (DeviceError, ValueError):
            return False
        return True


class Engines:
    """Keeps an engine host playing.

    Args:
        api: host API to begin with, see `resolve`.
        say: tells people.
    """

    def __init__(
        self,
        instance: Instance,
        audio: Audio,
        api: str,
        block: Block,
        nursery: Nursery,
        selector: selectors.BaseSelector,
        say: Say,
    ) -> None:
        self._instance = instance
        self.audio = audio
        self._api = api
        self._block = block
        self._nursery = nursery
        self._selector = selector
        self._say = say
        self._seeker = Seeker(audio, nursery)
        self.player: Child | None = None
        self.standby: Child | None = None
        self._comer: Child | None = None  # opens the device, to become the player
        self._wish: Wish | None = None  # for another device
        self._fenced: dict[Child, float] = {}  # must end by then
        self._deaths = 0
        self._start_at = 0.0
        self._beat = (0, time.monotonic())
        self._patience_s = HANG_S
        self._owner = block.owner
        self._told = ""
        self._quiet_since = time.monotonic()

    def start(self) -> bool:
        """Start the player, or take over the one of a former supervisor. Return: whether so."""
        old = self._nursery.adopt("engine")
        if not old:
            self._start_player()
            return False
        for child in old:
            self._watch(child)
        # Which of them plays cannot be told from outside; the others end or wait, as they should.
        self.player, self.standby = old[0], old[1] if len(old) > 1 else None
        for child in old[2:]:
            self._fenced[child] = time.monotonic() + FENCED_S
        return True

    def tick(self, now: float) -> None:
        """To be called 20 times a second."""
        if self.player is None and now >= self._start_at:
            self._start_player()
        self._follow_owner(now)
        self._end_fenced(now)
        self._end_hanging(now)
        text, state = self._block.device()
        if text != self._told:
            self._told = text
            self._say("warning" if state == LOST else "info", text)
        if self._wish is not None:
            self._quiet_since = now
            self._follow_wish(self._wish, now, text, state)
        elif state == LOST:
            self._quiet_since = now
            self._seek(now)
        else:
            self._seeker.rest()
            if now - self._quiet_since > STANDBY_AFTER_S:
                self._keep_standby(state)

    def change(self, audio: Audio, told: Told) -> None:
        """Go over to another device, or to other settings of it, with the music going on.

        Args:
            told: called at the end of it: (success, what happened).

        Raises:
            ValueError: the last such wish is still being looked after.
        """
        if self._wish is not None:
            raise ValueError("another sound device is being opened")
        self._seeker.close()
        if self._comer is not None:
            self._comer.send(_kill())
            self._comer = None
        if self.standby is not None:  # it holds the old device open
            self.standby.send(_kill())
        self._wish = Wish(audio, told, self.audio, self._api)
        self._open_wished(self._wish)

    def _open_wished(self, wish: Wish) -> None:
        """Try the next host API; or, when an ALSA card will not be opened twice, let go of it."""
        if wish.apis:
            wish.api = wish.apis.pop(0)
            self._comer = self._start("replace", wish.audio, wish.api, pipes=True)
        elif wish.api == self._api == "alsa" and self.player is not None and not wish.swapped:
            wish.swap(time.monotonic())
            self.audio, self._api = wish.audio, wish.api
            self.player.send(_end())
        else:
            self._refuse(wish, wish.reason)

    def _follow_wish(self, wish: Wish, now: float, text: str, state: int) -> None:
        if not wish.swapped or not wish.reopened:
            return
        if state == OPEN:
            self._fulfil(wish)
        elif state == LOST or now > wish.until:
            self.audio, self._api = wish.old_audio, wish.old_api
            if self.player is not None:
                self.player.send(_end())
            self._refuse(wish, text)

    def _fulfil(self, wish: Wish) -> None:
        self.audio, self._api = wish.audio, wish.api
        self._seeker = Seeker(self.audio, self._nursery)
        self._wish = None
        wish.told(True, "")

    def _refuse(self, wish: Wish, reason: str) -> None:
        self._wish = None
        wish.told(False, reason)

    def _seek(self, now: float) -> None:
        if self.audio.host_api == "null" or self._comer is not None or self.player is None:
            return
        api = self._seeker.look(now)
        if api:
            self._api = api
            self._comer = self._start("replace")

    def _keep_standby(self, state: int) -> None:
        wanted = self.audio.standby == "on" or (
            self.audio.standby == "auto" and self._api == "jack"
        )
        if wanted and state == 1 and self.standby is None and self.player and not self._comer:
            self.standby = self._start("standby")

    def _start_player(self) -> None:
        if self._wish is not None and self._wish.swapped and not self._wish.reopened:
            self._wish.reopened = True
            self._block.set_device(f"opening {self.audio.device or self._api}", OPENING)
        self.player = self._start("own")
        self._beat = (self._beat[0], time.monotonic())

    def _start(
        self, role: str, audio: Audio | None = None, api: str = "", *, pipes: bool = False
    ) -> Child:
        audio = audio or self.audio
        options: dict[str, Any] = {
            "block": self._instance.block,
            "api": api or self._api,
            "device": audio.device,
            "frames": audio.frames,
            "main": audio.main,
            "phones": audio.phones,
            "booth": audio.booth,
            "mic": audio.mic,
            **{f"timecode{n}": getattr(audio, f"timecode{n}") for n in range(1, 5)},
            "threads": audio.stretch_threads,
            "role": role,
            "lock": self._instance.lock,
        }
        words = [w for name, value in options.items() for w in (f"--{name}", str(value))]
        child = self._nursery.start("engine", "engine.host", *words, pipes=pipes)
        self._watch(child)
        return child

    def _watch(self, child: Child) -> None:
        self._selector.register(
            child.pidfd, selectors.EVENT_READ, lambda _events: self._ended(child)
        )

    def _ended(self, child: Child) -> None:
        code = child.code
        self._selector.unregister(child.pidfd)
        if child is self.player:
            self.player = None
            self._player_ended(child)
        elif child is self.standby:
            self.standby = None
        elif child is self._comer:
            self._comer = None
            if self._wish is not None:
                self._wish.failed(child)
                self._open_wished(self._wish)
        self._fenced.pop(child, None)
        child.close()
        if code not in (0, 3, 4, None):
            self._say("warning", f"the sound engine ended ({_how(code)}) and goes on")

    def _player_ended(self, child: Child) -> None:
        self._quiet_since = now = time.monotonic()
        if self._wish is not None and self._comer is not None:
            if self._block.owner != self._owner:
                self._fulfil(self._wish)
            else:
                self._comer.send(_kill())
                self._comer = None
                self._refuse(self._wish, "the sound engine ended in the meantime")
        heir = self._comer or self.standby
        if heir is not None:
            # It takes over by itself; if it does not, no block comes, and it is killed as hanging.
            self.player, self.standby = heir, None if heir is self.standby else self.standby
            self._comer = None
            self._beat = (self._beat[0], now)
            return
        self._deaths = self._deaths + 1 if now - child.started < SHORT_LIFE_S else 0
        self._start_at = now + PAUSES_S[min(self._deaths, len(PAUSES_S) - 1)]
        if now >= self._start_at:
            self._start_player()

    def _follow_owner(self, now: float) -> None:
        """The block has another owner: the comer or the standby plays now, the old one is out."""
        owner = self._block.owner
        if owner == self._owner:
            return
        self._owner = owner
        self._quiet_since = now
        heir = self._comer or self._taker()
        if heir is None or self.player is None:
            return
        self._fenced[self.player] = now + FENCED_S
        self.standby = None if heir is self.standby else self.standby
        if self._wish is not None and heir is self._comer:
            self._fulfil(self._wish)
        self._comer = None
        self.player = heir

    def _taker(self) -> Child | None:
        """The standby, when it has taken over from a player that lives but does not play."""
        if self.standby is None or self.player is None:
            return None
        # A player that lost its device also becomes a new owner: of itself.
        _, state = self._block.device()
        return self.standby if state == 1 and self.player.started < self.standby.started else None

    def _end_fenced(self, now: float) -> None:
        for child, end in self._fenced.items():
            if now > end:
                child.send(_kill())

    def _end_hanging(self, now: float) -> None:
        beat = self._block.heartbeat
        if beat != self._beat[0]:
            self._beat, self._patience_s = (beat, now), HANG_S
            return
        since = max(self._beat[1], self.player.started) if self.player is not None else now
        if self.player is not None and now - since > self._patience_s:
            self._say("warning", "the sound engine hangs: starting another one")
            self._beat = (beat, now)
            self._patience_s = min(2.0 * self._patience_s, MOST_HANG_S)  # until it plays
            self.player.send(_kill())

    def close(self, patience_s: float) -> None:
        """End all hosts."""
        self._seeker.close()
        children = {self.player, self.standby, self._comer, *self._fenced} - {None}
        for child in children:
            if child is not None:
                self._selector.unregister(child.pidfd)
                child.end(patience_s)
                child.close()
        self.player = self.standby = self._comer = None
        self._fenced.clear()


def _kill() -> Any:
    import signal

    return signal.SIGKILL


def _end() -> Any:
    import signal

    return signal.SIGTERM


def _how(code: int | None) -> str:
    return f"killed by signal {-code}" if code is not None and code < 0 else f"exit code {code}"
