# SPDX-License-Identifier: GPL-3.0-or-later
"""The socket of drawn controllers, by itself: whatever is sent, it goes on."""

import json
import socket

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.controllers.choice import Chooser
from app.controllers.virtual.panels import LONGEST_NAME, MOST, Panels
from app.panel.link import PanelLink


@pytest.fixture
def told():
    return []


@pytest.fixture
def panels(tmp_path, told):
    made = Panels(tmp_path / "panels", Chooser(tmp_path, tmp_path, ()))
    made.tell = told.append
    yield made
    made.close()


@pytest.fixture
def connect(tmp_path, panels):
    opened = []

    def make(said: bytes) -> socket.socket:
        raw = socket.socket(socket.AF_UNIX)
        raw.settimeout(5)
        raw.connect(str(tmp_path / "panels"))
        opened.append(raw)
        raw.sendall(said)
        for _ in range(3):
            panels.scan()
        return raw

    yield make
    for raw in opened:
        raw.close()


def answer(raw: socket.socket) -> dict:
    return json.loads(raw.makefile("rb").readline())


def test_whoever_says_hello_is_a_device(panels, connect):
    connect(b'{"hello":"Tablet"}\n')
    assert [(f.name, f.kind, f.mapping) for f in panels.scan()] == [
        ("Tablet", "virtual", "touch.toml")
    ]


def test_who_has_said_nothing_yet_is_none(panels, connect):
    connect(b'{"hello":"Tab')
    assert panels.scan() == []


def test_who_says_nothing_does_not_keep_a_place(panels, connect, monkeypatch):
    raw = connect(b"")
    monkeypatch.setattr("app.controllers.virtual.panels.HELLO_S", -1.0)
    panels.scan()
    panels.scan()
    assert answer(raw)["no"] == "no hello"


def test_who_hangs_up_is_gone(panels, connect):
    connect(b'{"hello":"Tablet"}\n').close()
    assert panels.scan() == []


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ('"<b>\\u202e x"', "b x"), ('""', "Drawn controller"), ("7", "Drawn controller"),
        (json.dumps("x" * 500), "x" * LONGEST_NAME), ('" a\\n\\tb "', "a b"),
    ],
)  # fmt: skip
def test_names_are_short_and_plain(panels, connect, name, shown):
    connect(f'{{"hello":{name}}}\n'.encode())
    assert [f.name for f in panels.scan()] == [shown]


@pytest.mark.parametrize(
    "said",
    [b"rubbish\n", b"[]\n", b'["down",1]\n', b'{"hello":"x","mapping":"../touch.toml"}\n',
     b'{"hello":"x","mapping":7}\n', b"\xff\xfe\n", b"x" * 5000, b'{"hi":1}\n'],
)  # fmt: skip
def test_what_is_no_hello_is_told_and_ended(panels, connect, told, said):
    raw = connect(said)
    assert panels.scan() == []
    assert answer(raw)["no"]
    assert raw.recv(100) == b""
    assert len(told) == 1
    assert "\n" not in told[0]


@given(st.binary(min_size=1, max_size=300))
@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_nothing_that_is_sent_ends_it(panels, connect, data):
    connect(data + b"\n").close()
    connect(b'{"hello":"Good"}\n').close()
    panels.scan()
    assert panels.scan() == []


def test_more_than_there_is_room_for_are_sent_away(panels, connect):
    for _ in range(MOST):
        connect(b'{"hello":"x"}\n')
    assert "already" in answer(connect(b'{"hello":"x"}\n'))["no"]
    assert len({f.name for f in panels.scan()}) == MOST


def test_a_no_is_heard_by_who_still_speaks(tmp_path, panels, connect):
    for _ in range(MOST):
        connect(b'{"hello":"x"}\n')
    late = PanelLink(tmp_path / "panels", "Late")
    panels.scan()
    late.say(["down", 1])  # nobody takes it any more
    assert "already" in late.poll()[0]["no"]
    assert not late.connected


def test_who_does_not_read_is_let_go(panels, connect):
    connect(b'{"hello":"Slow"}\n')
    panel = panels.panel(panels.scan()[0])
    while not panel.gone:
        panel.say({"lit": "x" * 100_000})
    assert panels.scan() == []


def test_all_mappings_that_can_be_drawn_are_offered_and_ones_own_goes_first(panels, tmp_path):
    own = tmp_path / "controllers"
    own.mkdir()
    (own / "touch.toml").write_text('maker = "Me"\nname = "My touch"\n\n[other]\nname = "no"\n')
    (own / "plain.toml").write_text("")
    (own / "other.midi.xml").write_text("<name>Mixxx</name>")
    offered = dict(panels.offers())
    assert offered["touch.toml"] == "My touch"
    assert offered["plain.toml"] == "plain"
    assert offered["pioneer-ddj-400.toml"] == "DDJ-400"
    assert "other.midi.xml" not in offered
    titles = [title.casefold() for _, title in panels.offers()]
    assert titles == sorted(titles)
