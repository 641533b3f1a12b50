# SPDX-License-Identifier: GPL-3.0-or-later
"""The hand: tasks on its thread, answers on ours."""

import threading
import time

from app.library.hand import Hand
from app.library.store import LibraryError


def wait(hand):
    end = time.monotonic() + 60
    while not hand.poll():
        assert time.monotonic() < end, "no answer came"
        time.sleep(0.005)


def test_a_task_has_the_library_on_another_thread_and_its_answer_comes_by_poll(tmp_path):
    hand, got = Hand(tmp_path / "library.db"), []
    hand.ask(lambda lib: (lib.revision(), threading.current_thread().name), got.append, got.append)
    assert got == []
    wait(hand)
    assert got == [(0, "library hand")]
    hand.close()


def test_a_failure_is_one_line_and_the_next_task_is_done(tmp_path):
    hand, got, failed = Hand(tmp_path / "library.db"), [], []

    def refuse(_):
        raise LibraryError("no such track")

    def break_down(_):
        raise ValueError("odd")

    for task in (refuse, break_down, lambda _: 7):
        hand.ask(task, got.append, failed.append)
        wait(hand)
    assert got == [7]
    assert failed[0] == "no such track"
    assert failed[1].endswith("odd")
    hand.close()


def test_closing_does_what_was_asked_for(tmp_path):
    hand, done = Hand(tmp_path / "library.db"), []
    for k in range(20):
        hand.ask(lambda _, k=k: done.append(k), lambda _: None, lambda _: None)
    hand.close()
    assert done == list(range(20))
