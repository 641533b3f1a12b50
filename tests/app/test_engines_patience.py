# SPDX-License-Identifier: GPL-3.0-or-later
"""How long an engine may be silent before it is taken for one that hangs."""

import selectors
import signal

import pytest

from app.config import Audio, Instance
from app.session import engines
from app.session.engines import HANG_S, MOST_HANG_S, Engines


class Block:
    heartbeat, owner = 7, 0


class Host:
    """A child that is killed, and starts anew at that time."""

    def __init__(self, now):
        self.started, self.kills, self._now = now[0], [], now

    def send(self, what):
        assert what == signal.SIGKILL
        self.kills.append(self._now[0])
        self.started = self._now[0]


def test_an_engine_that_is_slow_to_start_gets_more_time_with_each_start(monkeypatch, tmp_path):
    now, block, told = [1000.0], Block(), []
    monkeypatch.setattr(engines.time, "monotonic", lambda: now[0])
    with selectors.DefaultSelector() as selector:
        say = lambda kind, text: told.append(kind)  # noqa: E731
        kept = Engines(Instance("dj-none", tmp_path), Audio(), "null", block, None, selector, say)
        kept.player = host = Host(now)

        def silent_for(seconds):
            end = now[0] + seconds
            while now[0] < end:
                now[0] += 0.25
                kept._end_hanging(now[0])

        silent_for(200.0)
        gaps = [b - a for a, b in zip([1000.0, *host.kills], host.kills, strict=False)]
        assert gaps[:5] == pytest.approx([3, 6, 12, 24, 30], abs=0.5)
        assert max(gaps) <= MOST_HANG_S + 0.5
        assert told == ["warning"] * len(host.kills)
        block.heartbeat += 1  # it plays
        kept._end_hanging(now[0])
        before = len(host.kills)
        silent_for(HANG_S + 0.5)
        assert len(host.kills) == before + 1, "one that has played has no excuse"
