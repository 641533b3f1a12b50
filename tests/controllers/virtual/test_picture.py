# SPDX-License-Identifier: GPL-3.0-or-later
"""What the parts of a picture send and show, of all shipped mappings."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.controllers.native import load, shipped
from app.controllers.virtual.picture import Picture, label
from app.panel.touches import Touch

MAPPINGS = {path.stem: load(path) for path in shipped()}
TOUCHES = st.builds(
    Touch,
    st.sampled_from(["down", "up", "at", "by", "touch"]),
    st.integers(0, 300),
    st.floats(0.0, 1.0),
)


def number(name, part):
    parts = Picture(MAPPINGS[name]).told("x")["parts"]
    return next(i for i, p in enumerate(parts) if p["name"] == part)


@settings(deadline=None)
@given(st.sampled_from(sorted(MAPPINGS)), st.lists(TOUCHES, max_size=20), st.data())
def test_any_touch_sends_whole_messages_or_nothing(name, touches, data):
    picture = Picture(MAPPINGS[name])
    for touch in touches:
        for message in picture.sent(touch):
            if not message:
                continue  # of what sends nothing when it is let go
            assert message[0] >= 0x80
            end = -1 if message[0] == 0xF0 else None
            assert all(byte < 0x80 for byte in message[1:end])


@settings(deadline=None)
@given(st.sampled_from(sorted(MAPPINGS)), st.binary(max_size=12))
def test_any_message_to_the_device_is_a_colour_or_none(name, message):
    for color in Picture(MAPPINGS[name]).colors(message).values():
        assert len(color) == 7
        int(color[1:], 16)


@pytest.mark.parametrize("name", sorted(MAPPINGS))
def test_what_is_pressed_is_let_go_by_the_same_message(name):
    picture = Picture(MAPPINGS[name])
    for i, part in enumerate(picture.told("x")["parts"]):
        if part["way"] != "press":
            continue
        (down,) = picture.sent(Touch("down", i))
        up = b"".join(picture.sent(Touch("up", i)))
        assert not up or up[:2] == down[:2]
        assert list(picture.sent(Touch("up", i))) == []


def test_a_device_that_sends_other_messages_with_shift_does_so_here():
    picture = Picture(MAPPINGS["pioneer-ddj-400"])
    shift = number("pioneer-ddj-400", "SHIFT 1")
    pad = number("pioneer-ddj-400", "PAD 1.1")
    assert list(picture.sent(Touch("down", pad))) == [b"\x97\x00\x7f"]
    assert list(picture.sent(Touch("up", pad))) == [b"\x97\x00\x00"]
    assert list(picture.sent(Touch("down", shift))) == [b"\x90\x3f\x7f"]
    assert list(picture.sent(Touch("down", pad))) == [b"\x98\x00\x7f"]
    assert list(picture.sent(Touch("up", shift))) == [b"\x90\x3f\x00"]
    assert list(picture.sent(Touch("up", pad))) == [b"\x98\x00\x00"]


def test_small_turns_of_a_wheel_are_not_lost():
    picture = Picture(MAPPINGS["touch"])
    wheel = number("touch", "JOG 1")
    sent = [m for _ in range(1000) for m in picture.sent(Touch("by", wheel, 0.001))]
    assert sum(m[2] - 64 for m in sent) == pytest.approx(1024, abs=1)


def test_a_picture_of_nothing_is_empty():
    told = Picture().told("x", [("a.toml", "A")])
    assert (told["parts"], told["title"], told["offers"]) == ([], "", [("a.toml", "A")])


@pytest.mark.parametrize(
    ("name", "shown"),
    [("PLAY 1", "PLAY"), ("PAD 1.3", "3"), ("LOAD A", "LOAD A"), ("CC 16.2", "CC 16"), ("7", "7")],
)
def test_labels_are_names_without_what_all_can_see(name, shown):
    assert label(name) == shown
