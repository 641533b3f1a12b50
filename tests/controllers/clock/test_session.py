# SPDX-License-Identifier: GPL-3.0-or-later
"""In time with other machines, through all real processes: a session, a JACK server, and machines
made here that know nothing of the program."""

import os
import signal
import socket
import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from pythonosc.osc_message import OscMessage
from pythonosc.osc_message_builder import OscMessageBuilder

from app.cli.rig.band import CONTINUE, START, STOP, Drums, Ear, connected, put, set_up
from app.cli.rig.jack import JackServer
from app.cli.rig.session import Session, make_music
from app.jobs import SessionLink
from tests.controllers.clock.test_osc import free_port

pytestmark = pytest.mark.jack
SOON_S = 60.0  # on a slow day
BPM = 125.0


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    with pytest.MonkeyPatch.context() as patch:
        for name in ("JACK_DEFAULT_SERVER", "JACK_NO_AUDIO_RESERVATION", "DJ_UNIVERSE_INSTANCE"):
            patch.setenv(name, "")
        home = tmp_path_factory.mktemp("session")
        words = ("--device", "jack", "--frames", "256", "--standby", "off")
        with JackServer(256), Session(*words, home=home) as made:
            put(made, 0, make_music(home / "music.wav", 120), BPM)
            yield made


@pytest.fixture(autouse=True)
def quiet(session: Session) -> Iterator[None]:
    """Each test begins with the deck stopped at its start, and ends with nothing connected."""
    for path, value in (
        ("deck1.play", 0),
        ("deck1.seek", 0),
        ("deck1.sync", 0),
        ("deck1.tempo", 0),
    ):
        session.client.set(path, value)
    yield
    session.client.set("deck1.play", 0)
    set_up(session)


def until(done: Callable[[], Any], what: str) -> None:
    end = time.monotonic() + SOON_S
    while not done():
        assert time.monotonic() < end, f"waited too long for {what}"
        time.sleep(0.02)


def runs_at(ear: Ear, bpm: float) -> None:
    """Wait until the newest two beats have this tempo; one that is wrong never has."""

    def right() -> bool:
        newest = ear.pulses()[-49:]
        took = newest[-1] - newest[0] if len(newest) == 49 else 0
        return took > 0 and abs(2 * 60e9 / took / bpm - 1) < 0.01

    looks(ear, right, f"a clock of {bpm} BPM")


def looks(ear: Ear, done: Callable[[], Any], what: str) -> None:
    until(lambda: (ear.look(), done())[1], what)


def test_a_drum_machine_follows_the_leading_deck(session: Session) -> None:
    with Ear("Drum Ear") as ear:
        set_up(session, clock={"send": "Drum Ear"})
        looks(ear, lambda: len(ear.pulses()) > 30, "the clock of a deck that stands")
        assert ear.said() == []
        session.play()
        looks(ear, lambda: ear.said() == [bytes([START])], "the start")
        began = len(ear.pulses())
        looks(ear, lambda: len(ear.pulses()) > began + 60, "the clock")
        runs_at(ear, BPM)
        session.client.set("deck1.tempo", 4)
        began = len(ear.pulses())
        looks(ear, lambda: len(ear.pulses()) > began + 80, "the faster clock")
        runs_at(ear, 1.04 * BPM)
        session.client.set("deck1.play", 0)
        looks(ear, lambda: ear.said() == [bytes([START]), bytes([STOP])], "the stop")
        began = len(ear.pulses())
        looks(ear, lambda: len(ear.pulses()) > began + 80, "the clock of a deck that stopped")
        runs_at(ear, 1.04 * BPM)


def test_a_sequencer_goes_on_where_the_track_is(session: Session) -> None:
    with Ear("Drum Ear") as ear:
        set_up(session, clock={"send": "Drum Ear", "transport": "position"})
        session.client.set("deck1.seek", 17.5 * 60 / BPM * 48_000)
        session.play()
        looks(ear, lambda: len(ear.said()) >= 2, "the song position")
        assert ear.said()[0] == bytes([0xF2, 80, 0])  # beat 20, the next bar, in sixteenths
        assert ear.said()[1] == bytes([CONTINUE])


def test_a_machine_may_count_twice_as_fast(session: Session) -> None:
    with Ear("Drum Ear") as ear:
        set_up(session, clock={"send": "Drum Ear", "send_tempo": "double"})
        session.play()
        looks(ear, lambda: len(ear.pulses()) > 150, "the clock")
        runs_at(ear, 2 * BPM)


def times(ear: Ear) -> list[tuple[int, float]]:
    """Whole times of MIDI time code at 25 frames: when the first of the eight came, seconds."""
    found, pieces, first = [], [0] * 8, 0
    for ns, data in ear.came:
        if data[0] != 0xF1:
            continue
        which = data[1] >> 4
        first = ns if which == 0 else first
        pieces[which] = data[1] & 15
        if which == 7 and first:
            frames, seconds, minutes = (pieces[n] | pieces[n + 1] << 4 for n in (0, 2, 4))
            found.append((first, minutes * 60 + seconds + frames / 25))
    return found


def test_lights_are_told_where_the_track_is(session: Session) -> None:
    with Ear("Light Ear") as ear:
        set_up(session, clock={"time_code": "Light Ear"})
        session.client.set("deck1.seek", 61 * 48_000)
        session.play()
        looks(ear, lambda: len(times(ear)) > 10, "the time code")

        def off() -> float:
            """A machine that stalls tells it late; one that is wrong is never right."""
            state = session.client.state()
            ns, seconds = times(ear)[-1]
            heard = state.deck[0].position / 48_000 - (state.time_ns - ns) * 1e-9
            return abs(seconds - heard)

        looks(ear, lambda: off() <= 0.06, "the deck's place")
        assert all(f[0] == 0xF0 or f[0] == 0xF1 for f in ear.said())


def test_a_clock_from_outside_leads_a_synced_deck(session: Session) -> None:
    with Drums("Beat Box", 131.0, jitter_s=0.001) as drums:
        set_up(session, clock={"receive": "Beat Box"})
        session.client.set("deck1.sync", 1)
        session.play()
        connected(session, "clock", "receives")
        drums.start()
        until(lambda: session.client.get("clock.lead") == 1, "the clock to lead")
        until(lambda: abs(session.client.get("deck1.bpm") - 131) < 0.4, "its tempo")
        drums.bpm = 120.0
        until(lambda: abs(session.client.get("deck1.bpm") - 120) < 0.4, "its new tempo")
        until(lambda: abs(phase(session, drums)) < 0.06, "its beat")
    until(lambda: session.client.get("clock.lead") == 0, "the decks to lead again")
    assert session.client.state().deck[0].playing


def phase(session: Session, drums: Drums) -> float:
    """Beats from the machine's to the deck's, as it is heard."""
    state, (ns, beat) = session.client.state(), drums.sent[-1]
    after_ns = state.frames / state.sample_rate * 1e9 + session.client.latency_s * 1e9
    there = beat + (state.time_ns + after_ns - ns) * 1e-9 * drums.bpm / 60
    return float((state.deck[0].beat - there + 0.5) % 1 - 0.5)


def test_a_machine_that_is_started_starts_the_synced_deck(session: Session) -> None:
    with Drums("Beat Box", 120.0) as drums:
        set_up(session, clock={"receive": "Beat Box", "receive_start": True})
        session.client.set("deck1.sync", 1)
        connected(session, "clock", "receives")
        drums.start()
        until(lambda: session.client.get("clock.lead") == 1, "the clock to lead")
        drums.send(STOP)
        drums.send(START)
        until(lambda: session.client.state().deck[0].playing, "the deck to play")
        drums.send(STOP)
        until(lambda: not session.client.state().deck[0].playing, "the deck to stop")


def test_the_clock_goes_on_when_its_process_is_killed(session: Session) -> None:
    with Ear("Drum Ear") as ear:
        set_up(session, clock={"send": "Drum Ear"})
        session.play()
        looks(ear, lambda: len(ear.pulses()) > 30, "the clock")
        old = session.ask("controllers", do="monitor", seconds=0)["process"]
        os.kill(old, signal.SIGKILL)
        until(
            lambda: session.ask("controllers", do="monitor", seconds=0)["process"] not in (0, old),
            "another process",
        )
        began = len(ear.pulses())
        looks(ear, lambda: len(ear.pulses()) > began + 60, "its clock")
        runs_at(ear, BPM)


class Surface:
    """Speaks OSC."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self.socket.bind(("127.0.0.1", 0))
        self.socket.settimeout(0.05)
        self.heard: dict[str, list[Any]] = {}

    def send(self, address: str, *values: Any) -> None:
        builder = OscMessageBuilder(address)
        for value in values:
            builder.add_arg(value)
        self.socket.sendto(builder.build().dgram, ("127.0.0.1", self.port))

    def look(self) -> dict[str, list[Any]]:
        try:
            while True:
                message = OscMessage(self.socket.recv(65_536))
                self.heard[message.address] = list(message.params)
        except TimeoutError:
            return self.heard


@pytest.fixture
def surface(session: Session) -> Iterator[Surface]:
    port = free_port()
    made = Surface(port)
    set_up(session, osc={"port": port})
    yield made
    made.socket.close()


def test_a_surface_moves_controls_and_is_told_of_them(session: Session, surface: Surface) -> None:
    def asked() -> bool:
        surface.send("/dj/get", "deck1.fader")
        return "/deck1/fader" in surface.look()

    until(asked, "an answer")
    surface.send("/dj/subscribe", "deck1.fader")
    surface.send("/deck1/fader", 0.25)
    until(lambda: surface.look()["/deck1/fader"] == [0.25], "the news")
    assert session.client.get("deck1.fader") == 0.25
    session.client.set("deck1.fader", 1.0)
    until(lambda: surface.look()["/deck1/fader"] == [1.0], "the news of somebody else's hand")


def test_beats_and_news_come_without_being_asked_for(session: Session) -> None:
    listener = Surface(0)
    address = f"127.0.0.1:{listener.socket.getsockname()[1]}"
    set_up(session, osc={"send": address, "news": "deck1.play"})
    until(lambda: listener.look().get("/deck1/play") == [0.0], "what holds at first")
    session.play()
    until(lambda: listener.look().get("/deck1/play") == [1.0], "the news")
    until(lambda: "/dj/beat" in listener.look(), "a beat")
    beat, bpm = listener.heard["/dj/beat"]
    listener.socket.close()
    assert beat in (1, 2, 3, 4)
    assert bpm == pytest.approx(BPM, rel=0.001)


def test_nonsense_and_floods_on_the_osc_port_are_survived(
    session: Session, surface: Surface
) -> None:
    link = SessionLink(session.instance.socket)
    process = session.ask("controllers", do="monitor", seconds=0)["process"]

    def asked() -> bool:
        surface.send("/dj/get", "deck2.fader")
        return "/deck2/fader" in surface.look()

    until(asked, "an answer")  # what comes before the port is open is not a flood for it
    for n in range(3000):
        surface.socket.sendto(os.urandom(n % 60), ("127.0.0.1", surface.port))
        surface.socket.sendto(b"#bundle\0" * (n % 30), ("127.0.0.1", surface.port))
        surface.send(f"/no/such/control/{n}", 1.0)
    surface.heard.clear()
    until(asked, "an answer after all that")
    told: list[dict[str, Any]] = []

    def complained() -> bool:
        told.extend(e for e in link.poll() if str(e.get("text", "")).startswith("OSC"))
        return bool(told)

    until(complained, "a complaint")
    link.close()
    assert session.ask("controllers", do="monitor", seconds=0)["process"] == process
    assert len(told) <= 6  # people are not flooded with it


def test_link_goes_both_ways(session: Session) -> None:
    from app.controllers.clock.link import _library

    peer = _library(100.0)
    peer.quantum, peer.enabled = 4.0, True
    try:
        set_up(session, link={"mode": "lead"})
        session.play()
        until(lambda: peer.num_peers > 0, "the program on the network")
        until(lambda: abs(peer.tempo - BPM) < 0.05, "the deck's tempo")
        session.client.set("deck1.tempo", 4)
        until(lambda: abs(peer.tempo - 1.04 * BPM) < 0.05, "the deck's new tempo")
        set_up(session, link={"mode": "follow"})
        session.client.set("deck1.sync", 1)
        until(lambda: session.client.get("clock.lead") == 1, "the session to lead")
        peer.tempo = 133.0
        until(lambda: abs(session.client.get("deck1.bpm") - 133) < 0.1, "the session's tempo")
    finally:
        peer.enabled = False
    until(lambda: session.client.get("clock.lead") == 0, "the decks to lead alone")


def test_the_window_is_told_what_is_connected(session: Session) -> None:
    link = SessionLink(session.instance.socket)
    told: list[dict[str, Any]] = []

    def newest() -> dict[str, Any]:
        told.extend(e for e in link.poll() if e.get("event") == "network")
        return told[-1] if told else {"clock": {}, "inputs": [], "outputs": []}

    with Drums("Beat Box", 120.0) as drums, Ear("Drum Ear"):
        set_up(session, clock={"receive": "Beat Box", "send": "Gone Ear"})
        drums.start()
        until(lambda: abs(newest()["clock"].get("bpm", 0) - 120) < 1, "its tempo")
        until(lambda: "Gone Ear" in newest()["clock"]["fault"], "what is not there")
        until(lambda: any("Beat Box" in name for name in newest()["inputs"]), "the inputs")
        until(lambda: any("Drum Ear" in name for name in newest()["outputs"]), "the outputs")
    until(lambda: newest()["clock"]["bpm"] == 0, "its end")
    link.close()
