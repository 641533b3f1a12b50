# SPDX-License-Identifier: GPL-3.0-or-later
"""Handlers that close each other's files in one turn."""

import os
import selectors
import socket
from collections.abc import Iterator

import pytest

from app.session.turn import turn


@pytest.fixture
def selector() -> Iterator[selectors.DefaultSelector]:
    with selectors.DefaultSelector() as made:
        yield made


def readable() -> tuple[socket.socket, socket.socket]:
    ours, theirs = socket.socketpair()
    theirs.send(b"x")
    return ours, theirs


def never(error: Exception) -> None:
    raise AssertionError from error


@pytest.mark.parametrize("again", [False, True], ids=["closed", "number taken by another"])
def test_a_socket_closed_by_an_earlier_handler_is_passed_over(
    selector: selectors.DefaultSelector, again: bool
) -> None:
    pairs = [readable(), readable()]
    spare, other_end = socket.socketpair()
    taken: list[int] = []
    called: list[str] = []

    def handler(other: socket.socket):
        def handle(_events: int) -> None:
            called.append("handler")
            number = other.fileno()
            selector.unregister(other)
            other.close()
            if again:
                assert os.dup2(spare.fileno(), number) == number
                selector.register(number, selectors.EVENT_WRITE, lambda _e: called.append("new"))
                taken.append(number)

        return handle

    selector.register(pairs[0][0], selectors.EVENT_READ, handler(pairs[1][0]))
    selector.register(pairs[1][0], selectors.EVENT_READ, handler(pairs[0][0]))
    turn(selector, 1.0, never)
    for number in taken:
        selector.unregister(number)
        os.close(number)
    for end in (*pairs[0], *pairs[1], spare, other_end):
        end.close()
    assert called == ["handler"]


def test_a_handler_that_fails_ends_only_itself(selector: selectors.DefaultSelector) -> None:
    pairs = [readable(), readable()]
    called: list[str] = []
    failed: list[Exception] = []

    def broken(_events: int) -> None:
        raise OSError("broken")

    selector.register(pairs[0][0], selectors.EVENT_READ, broken)
    selector.register(pairs[1][0], selectors.EVENT_READ, lambda _e: called.append("fine"))
    turn(selector, 1.0, failed.append)
    for pair in pairs:
        for end in pair:
            end.close()
    assert called == ["fine"]
    assert [str(error) for error in failed] == ["broken"]
