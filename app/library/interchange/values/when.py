# SPDX-License-Identifier: GPL-3.0-or-later
"""Moments: ISO 8601 in UTC as the model has them, and as databases write them."""

from datetime import UTC, datetime
from typing import Any

from app.library.interchange.fields import Pair, whole

LATEST = 253_402_300_799  # the last second of the year 9999


def from_unix(seconds: Any) -> str:
    """Of seconds since 1970. Raises ValueError: no number, or no year of four digits."""
    number = whole(seconds)
    if not 0 < number <= LATEST:
        raise ValueError(f"{seconds} is no moment")
    return written(datetime.fromtimestamp(number, UTC))


def to_unix(text: str) -> int:
    """The inverse of `from_unix`; a date alone is its first second. Raises ValueError."""
    return int(parsed(text).timestamp())


def parsed(text: str) -> datetime:
    """Any ISO form: with T or a space, with or without fractions and zone (UTC without)."""
    moment = datetime.fromisoformat(text.strip())
    try:
        return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
    except OverflowError as error:
        raise ValueError(f"{text} is no moment") from error


def written(moment: datetime) -> str:
    """As "2026-09-28T20:15:00Z"."""
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ").zfill(20)


def spaced(text: str) -> str:
    """As "2026-09-28 20:15:00", SQLite's CURRENT_TIMESTAMP. Raises ValueError."""
    return written(parsed(text)).replace("T", " ").removesuffix("Z")


UNIX = Pair(from_unix, to_unix, rounds=True)
