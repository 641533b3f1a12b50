# SPDX-License-Identifier: GPL-3.0-or-later
"""Progress: what is told, to whom."""

import io

from app.progress import Progress, duration


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_time_left_follows_from_the_rate_so_far() -> None:
    progress = Progress("files", 100, io.StringIO())
    progress.done = 25
    assert progress.left_s(10.0) == 30.0
    assert progress.line(10.0) == "  25 % of files, 30 s left  "


def test_an_unknown_total_is_counted_without_a_guess() -> None:
    progress = Progress("files", 0, io.StringIO())
    progress.done = 1234
    assert progress.left_s(10.0) is None
    assert progress.line(10.0).startswith("1,234 files")


def test_nothing_is_drawn_where_no_terminal_is() -> None:
    out = io.StringIO()
    progress = Progress("files", 10, out)
    progress._next = 0.0
    progress.step()
    progress.end()
    assert out.getvalue() == ""


def test_a_line_for_people_clears_the_progress_first() -> None:
    out = Terminal()
    progress = Progress("files", 10, out)
    progress._next = 0.0
    progress.step()
    progress.say("a.mp3: damaged")
    assert out.getvalue().endswith("\r\x1b[Ka.mp3: damaged\n")


def test_durations_are_in_words() -> None:
    assert [duration(s) for s in (0.4, 59, 61, 3600, 7500)] == [
        "0 s",
        "59 s",
        "1 min 1 s",
        "1 h 0 min",
        "2 h 5 min",
    ]
