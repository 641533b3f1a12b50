# SPDX-License-Identifier: GPL-3.0-or-later
"""The set during which controllers are measured."""

from app.cli.rig.session import Session

FRAMES, RATE = 64, 48_000
MIXED = {
    "trim": 3, "eq.low": 0.8, "eq.mid": 1.2, "eq.high": 0.9, "filter": 0.2, "fader": 0.8,
    "tempo": 4, "keylock": 1, "pfl": 1, "fx1": 1, "fx2": 1,
}  # fmt: skip
UNITS, SLOTS = ("fx1", "fx2"), (1, 2, 3)


def mixed(session: Session, decks: int) -> None:
    """Play the decks 1 to `decks` as in a set: key lock, equalizers, filters, effects in use."""
    for deck in range(decks):
        for name, value in MIXED.items():
            session.client.set(f"deck{deck + 1}.{name}", value)
        session.play(deck)
    for unit in UNITS:
        session.client.set(f"{unit}.on", 1)
        for slot in SLOTS:
            session.client.set(f"{unit}.slot{slot}.on", 1)
