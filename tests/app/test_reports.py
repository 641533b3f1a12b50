# SPDX-License-Identifier: GPL-3.0-or-later
"""What other processes report is passed on, kept for who comes later, and never too often."""

import pytest

from app.session.reports import Reports


def test_a_broadcast_is_told_and_kept() -> None:
    told: list[dict[str, object]] = []
    reports = Reports(told.append)
    assert reports.greeting == []
    reports.answers["broadcast"]({"name": "radio", "state": "live", "listeners": 7})
    assert told[-1]["state"] == "live"
    reports.answers["broadcast"]({"name": "radio", "state": "off"})
    assert [(e["name"], e["state"]) for e in reports.greeting] == [("radio", "off")]
    with pytest.raises(ValueError, match="state is one of"):
        reports.answers["broadcast"]({"name": "radio", "state": "loud"})


def test_a_controller_is_told_twenty_times_a_second_at_most() -> None:
    told: list[dict[str, object]] = []
    now = [0.0]
    reports = Reports(told.append, lambda: now[0])
    for step in range(1000):
        now[0] = step / 1000
        reports.answers["midi"]({"name": "DDJ", "port": "hw:2"})
    assert 15 <= len(told) <= 20
    assert reports.greeting[0]["quiet"]


NETWORK = {"clock": {"on": False}, "link": {"on": True}, "osc": {}, "inputs": ["X"], "outputs": []}


def test_the_network_is_told_and_kept() -> None:
    told: list[dict[str, object]] = []
    reports = Reports(told.append)
    reports.answers["network"](dict(NETWORK))
    reports.answers["network"](NETWORK | {"outputs": ["Y"] * 1000})
    assert [event["event"] for event in told] == ["network", "network"]
    assert len(reports.greeting) == 1
    assert len(reports.greeting[0]["outputs"]) == 256


@pytest.mark.parametrize("wrong", [{"link": 7}, {"inputs": "all"}])
def test_a_network_that_is_none_is_refused(wrong: dict[str, object]) -> None:
    reports = Reports(lambda _: None)
    with pytest.raises(ValueError, match="are"):
        reports.answers["network"](NETWORK | wrong)
    assert reports.greeting == []
