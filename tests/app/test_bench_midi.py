# SPDX-License-Identifier: GPL-3.0-or-later
"""How `djuniverse bench midi` finds the blocks in which messages acted."""

from app.cli.bench.controllers.midi import FRAMES, match, places
from app.cli.rig.log import Entry

PERIOD_NS = 1_333_333


def log(jumps: dict[int, int], blocks: int = 40) -> list[Entry]:
    """Blocks of a deck that plays; in some of them it jumps to the place of a value."""
    found, position = [], 0.0
    for i in range(blocks):
        found.append(Entry(i * PERIOD_NS, 1, FRAMES, position))
        position += FRAMES
        if i in jumps:
            position = float(places()[jumps[i]] + 10)
    return found


def test_a_message_took_until_the_block_that_jumped_to_its_place() -> None:
    sent = [(3 * PERIOD_NS - 500_000, 20), (9 * PERIOD_NS - 1_000_000, 21)]
    took, stray = match(log({3: 20, 9: 21}), sent)
    assert [round(ms, 3) for ms in took] == [0.5, 1.0]
    assert stray == 0


def test_two_messages_within_a_block_are_one_jump() -> None:
    sent = [(0, 20), (1, 21), (6 * PERIOD_NS, 22)]
    took, stray = match(log({1: 21, 7: 22}), sent)
    assert (len(took), stray) == (2, 0)


def test_a_jump_to_where_no_message_leads_is_told() -> None:
    took, stray = match(log({2: 50, 5: 20}), [(4 * PERIOD_NS, 20)])
    assert (len(took), stray) == (1, 1)


def test_music_that_plays_on_is_no_jump() -> None:
    assert match(log({}), [(0, 20)]) == ([], 0)
