# SPDX-License-Identifier: GPL-3.0-or-later
"""Phones and tablets in a session of real processes, on loopback."""

import json
import os
import re
import signal
import socket
from urllib.parse import urlsplit

import pytest
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from app.config import NAME
from app.jobs import SessionError
from app.remote.pages import FILES
from tests.app.session_under_test import RunningSession, wait
from tests.remote.browser import WAIT_S, Browser, get


class Served(RunningSession):
    """A session that serves on loopback."""

    def remote(self, do, **values):
        return self.ask("remote", do=do, **values)

    @property
    def state(self):
        return self.remote("state")["state"]

    def told(self, name):
        wait(lambda: self.state.get(name), name)
        return self.state[name]

    @property
    def url(self):
        return self.told("url")

    def code(self):
        assert self.url  # it has begun, with a code of its own
        old = self.state.get("code", "")
        self.remote("code")
        wait(lambda: self.state.get("code", "") not in ("", old), "a code")
        return self.state["code"]


@pytest.fixture(scope="module")
def session(tmp_path_factory):
    folder = tmp_path_factory.mktemp("remote")
    made = Served(folder)
    settings = folder / "config" / NAME / "config.toml"
    settings.write_text(settings.read_text() + '[remote]\naddress = "127.0.0.1"\nport = 0\n')
    wait((made.instance.runtime / "panels").exists, "the controllers")
    assert not made.remote("state")["state"]["on"]
    made.remote("on")
    yield made
    made.close()


@pytest.fixture
def come(session):
    """Browsers, gone at the end."""
    opened = []

    def make(**hello):
        hello = hello or {"code": session.code()}
        opened.append(Browser(session.url, **hello))
        return opened[-1]

    yield make
    for one in opened:
        one.close()
    wait(lambda: not session.state["devices"], "all to go")


def wrong(code):
    return f"{(int(code) + 1) % 1_000_000:06}"


def masked(data, code=1):
    """A frame as browsers send it; a mask of zeros changes nothing."""
    assert len(data) < 126
    return bytes((0x80 | code, 0x80 | len(data), 0, 0, 0, 0)) + data


def silent(url, token):
    """Comes in, and answers nothing from then on, no ping either."""
    host, _, port = urlsplit(url).netloc.partition(":")
    raw = socket.create_connection((host, int(port)), WAIT_S)
    raw.sendall(
        f"GET /play HTTP/1.1\r\nHost: {host}:{port}\r\nOrigin: http://{host}:{port}\r\n"
        "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n".encode()
    )
    assert b"101" in raw.recv(100)
    raw.sendall(masked(json.dumps({"pass": token, "name": "x"}).encode()))
    said = b""
    while b"drawn" not in said:
        said += raw.recv(1 << 16)
    return raw


# the page


def test_the_page_and_its_files_are_served_with_careful_headers(session):
    for path in FILES:
        status, headers, body = get(session.url, path)
        assert (status, bool(body)) == (200, True)
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert "Server" not in headers


def test_the_page_loads_nothing_from_elsewhere(session):
    for path, (_, kind) in FILES.items():
        if kind == "image/svg+xml":
            continue
        body = get(session.url, path)[2]
        assert not re.findall(r"(?:https?:)?//[a-z0-9]+\.[a-z]", body)


@pytest.mark.parametrize(
    "path", ["/../app/files.py", "/etc/passwd", "/%2e%2e/x", "//page.js", "/index.html/..", "/x"]
)
def test_nothing_else_is_there(session, path):
    assert get(session.url, path)[0] == 404


def test_by_another_name_nothing_is_served(session):
    assert get(session.url, Host="evil.example")[0] == 403


def test_a_script_of_another_page_does_not_get_in(session):
    host = urlsplit(session.url).netloc
    for origin in ("http://evil.example", "null", None):
        with pytest.raises(InvalidStatus) as caught:
            connect(f"ws://{host}/play", origin=origin, proxy=None)
        assert caught.value.response.status_code == 403


def test_rubbish_on_the_port_ends_nothing(session):
    host, _, port = urlsplit(session.url).netloc.partition(":")
    for data in (b"\0" * 100, b"GET /" + b"x" * 20_000, b"POST / HTTP/1.1\r\n\r\n", b""):
        with socket.create_connection((host, int(port)), WAIT_S) as raw:
            raw.sendall(data)
    assert get(session.url)[0] == 200


# coming in


def test_a_wrong_code_does_not_let_in(session, come):
    code = session.code()

    def was_wrong():
        return come(code=wrong(code)).answer["refused"] == "code"

    for _ in range(3):  # each makes the next wait longer, here long enough for a slow day
        wait(was_wrong, "the wait after wrong ones to end")
    assert come(code=code).answer["refused"] == "wait"
    session.code()


def test_a_code_lets_one_in_and_not_two(session, come):
    code = session.code()
    wait(lambda: come(code=code).answer.get("pass"), "the wait after wrong ones to end")
    assert come(code=code).answer["refused"] in ("code", "wait")
    session.code()


def enter(session, come):
    """Come in; a wait after wrong codes of others may have to end first."""
    found = []

    def tried():
        found.append(come(code=session.code()))
        return "pass" in found[-1].answer

    wait(tried, "a way in")
    return found[-1].drawn()


def test_a_reload_comes_back_by_its_pass(session, come):
    first = enter(session, come)
    token = first.answer["pass"]
    first.close()
    again = come(**{"pass": token})
    assert again.answer["pass"] == token
    assert again.drawn().picture["title"] == "Touch, 2 decks"


def test_the_same_browser_is_in_once(session, come):
    first = enter(session, come)
    come(**{"pass": first.answer["pass"]}).drawn()
    with pytest.raises(ConnectionClosed):
        first.wait(lambda: False, "the end")
    assert first.socket.close_code == 4002


def test_who_is_sent_away_needs_a_new_code(session, come):
    browser = enter(session, come)
    wait(lambda: session.state["devices"], "it to be shown")
    session.remote("drop", device=session.state["devices"][0]["number"])
    with pytest.raises(ConnectionClosed):
        browser.wait(lambda: False, "the end")
    assert browser.socket.close_code == 4001
    assert come(**{"pass": browser.answer["pass"]}).answer["refused"] == "pass"


@pytest.mark.parametrize("hello", ["rubbish", "[]", "7", '{"code":7}', '{"code":"' + "1" * 400])
def test_who_does_not_say_who_he_is_is_let_go(session, hello):
    host = urlsplit(session.url).netloc
    with connect(f"ws://{host}/play", origin=f"http://{host}", proxy=None) as raw:
        raw.send(hello)
        with pytest.raises(ConnectionClosed):
            raw.recv(WAIT_S)


# playing


def test_play_is_pressed_on_the_page_and_its_light_comes_back(session, come):
    browser = enter(session, come)
    sync = browser.part("SYNC 1")
    browser.send(["down", sync])
    browser.send(["up", sync])
    browser.wait(lambda: session.client.get("deck1.sync") == 1, "sync")
    browser.wait(lambda: browser.color("SYNC 1") == "#3FA7FF", "its light")
    session.client.set("deck1.sync", 0)


def test_the_way_is_measured_and_shown(session, come):
    browser = enter(session, come)
    browser.send({"ping": 12.5})
    browser.send({"ms": 7})
    pongs = []
    while not pongs:
        pongs = [s for s in [json.loads(browser.socket.recv(WAIT_S))] if "pong" in s]
    assert pongs == [{"pong": 12.5}]
    wait(lambda: any(d["ms"] == 7 for d in session.state["devices"]), "it to be shown")


def test_another_controller_is_chosen(session, come):
    browser = enter(session, come)
    browser.send({"mapping": "touch-portrait.toml"})
    browser.wait(lambda: browser.picture["title"].startswith("Touch, one"), "another picture")
    browser.send({"mapping": "../../etc/passwd"})
    browser.wait(lambda: browser.picture["title"] == "Touch, 2 decks", "the usual one again")


@pytest.mark.parametrize(
    "said", ['["down"]', "rubbish", '["at",0,2]', '{"x":1}', "[" * 500, '{"ping":"x"}']
)
def test_what_makes_no_sense_ends_the_connection(session, come, said):
    browser = enter(session, come)
    browser.socket.send(said)
    with pytest.raises(ConnectionClosed):
        browser.wait(lambda: False, "the end")
    assert browser.socket.close_code == 1008


def test_a_message_that_is_too_long_or_too_many_end_the_connection(session, come):
    browser = enter(session, come)
    browser.socket.send("[" + " " * 1000 + "]")
    with pytest.raises(ConnectionClosed):
        browser.wait(lambda: False, "the end")
    flood = enter(session, come)

    def send_many():
        for _ in range(50_000):
            flood.send(["by", 0, 1])
        flood.wait(lambda: False, "the end")  # all of them may be on their way by then

    with pytest.raises(ConnectionClosed):
        send_many()
    assert session.client.state().blocks


def test_there_are_not_more_than_four(session, come):
    for _ in range(4):
        enter(session, come)
    assert come().answer["refused"] == "full"


# faults


def holding(session, come, name="CUE 1", control="deck1.cue"):
    browser = enter(session, come)
    browser.send(["down", browser.part(name)])
    browser.wait(lambda: session.client.get(control) == 1, "it to be held")
    return browser


def test_what_is_held_is_let_go_when_the_browser_goes(session, come):
    holding(session, come).close()
    wait(lambda: session.client.get("deck1.cue") == 0, "cue to be let go")


def test_killing_the_page_lets_go_and_the_browser_comes_back(session, come):
    browser = holding(session, come)
    url, old = session.url, session.remote("state")["process"]
    blocks = session.client.state().blocks
    os.kill(old, signal.SIGKILL)
    wait(lambda: session.client.get("deck1.cue") == 0, "cue to be let go")
    assert session.client.state().blocks > blocks
    wait(lambda: session.remote("state")["process"] not in (0, old), "another process")
    wait(lambda: session.url != url, "the page")  # port 0: any other one
    again = come(**{"pass": browser.answer["pass"]})
    assert again.drawn().answer["name"] == "Test"


def test_killing_the_controllers_lets_go_and_the_picture_comes_back(session, come):
    browser = holding(session, come)
    blocks = session.client.state().blocks
    os.kill(session.ask("status")["controllers"], signal.SIGKILL)
    browser.wait(lambda: browser.away or not browser.picture.get("parts"), "the page to be told")
    wait(lambda: session.client.get("deck1.cue") == 0, "cue to be let go")
    assert session.client.state().blocks > blocks
    browser.picture = {}
    browser.drawn()
    browser.send(["down", browser.part("CUE 1")])
    browser.wait(lambda: session.client.get("deck1.cue") == 1, "it to work again")


def test_a_browser_that_falls_silent_lets_go(session, come):
    """Its network has gone: nothing comes, and nothing tells so."""
    browser = enter(session, come)
    with silent(session.url, browser.answer["pass"]) as raw:
        part = browser.part("CUE 1")
        raw.sendall(masked(json.dumps(["down", part]).encode()))
        wait(lambda: session.client.get("deck1.cue") == 1, "it to be held")
        wait(lambda: session.client.get("deck1.cue") == 0, "cue to be let go")


def test_a_supervisor_that_was_killed_is_followed_by_one_that_serves_on(session, come):
    browser = enter(session, come)
    session.process.kill()
    session.process.wait()
    session.process = session.start()

    def back():
        try:
            return bool(session.remote("state")["state"].get("url"))
        except SessionError:
            return False

    wait(back, "the page")
    assert come(**{"pass": browser.answer["pass"]}).drawn().answer["name"] == "Test"


def test_off_nothing_listens_and_nobody_may_come_back(session, come):
    browser = enter(session, come)
    host, _, port = urlsplit(session.url).netloc.partition(":")
    session.remote("off")
    with pytest.raises(ConnectionClosed):
        browser.wait(lambda: False, "the end")
    with pytest.raises(OSError):
        socket.create_connection((host, int(port)), WAIT_S)
    assert not (session.instance.runtime / "remote.json").exists()
    session.remote("on")
    assert come(**{"pass": browser.answer["pass"]}).answer["refused"] == "pass"
