# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbers, dates, sizes and names of colours as people write them; times of tracks stay 3:05."""

from datetime import datetime
from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QDate, QLocale, QTime

from app.library.search.color import color_name

MINUS = "−"  # as wide as a digit
COLORS: dict[str, Any] = {
    "red": QT_TRANSLATE_NOOP("Colors", "red"),
    "orange": QT_TRANSLATE_NOOP("Colors", "orange"),
    "yellow": QT_TRANSLATE_NOOP("Colors", "yellow"),
    "green": QT_TRANSLATE_NOOP("Colors", "green"),
    "cyan": QT_TRANSLATE_NOOP("Colors", "cyan"),
    "blue": QT_TRANSLATE_NOOP("Colors", "blue"),
    "purple": QT_TRANSLATE_NOOP("Colors", "purple"),
    "pink": QT_TRANSLATE_NOOP("Colors", "pink"),
    "black": QT_TRANSLATE_NOOP("Colors", "black"),
    "grey": QT_TRANSLATE_NOOP("Colors", "grey"),
    "white": QT_TRANSLATE_NOOP("Colors", "white"),
}


def number(value: float, digits: int = 0) -> str:
    """ "1,234.5": with so many digits behind the point."""
    return QLocale().toString(float(value), "f", digits).replace("-", MINUS)


def signed(value: float, digits: int) -> str:
    """ "+1.2", "−1.2", "0.0"."""
    text = number(abs(value), digits)
    if not float(f"{abs(value):.{digits}f}"):
        return text
    return ("+" if value > 0 else MINUS) + text


def short(value: float) -> str:
    """ "4", "1.5": with as many digits as it has, six at most."""
    return QLocale().toString(float(value), "g", 6).replace("-", MINUS)


def percent(share: float, digits: int = 0) -> str:
    """ "50 %" of 0.5."""
    return f"{number(share * 100.0, digits)} %"


def date(when: datetime) -> str:
    """The day, short: "21/11/2026"."""
    return QLocale().toString(
        QDate(when.year, when.month, when.day), QLocale.FormatType.ShortFormat
    )


def clock(when: datetime) -> str:
    """The time of the day: "23:41", "11:41 PM"."""
    return QLocale().toString(QTime(when.hour, when.minute), QLocale.FormatType.ShortFormat)


def size(size_bytes: int) -> str:
    """ "1.4 GB"."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def duration(seconds: float) -> str:
    """As "45 s", "3 min 20 s", "2 h 5 min"."""
    whole = round(seconds)
    if whole < 60:
        return QCoreApplication.translate("Duration", "{s} s").format(s=whole)
    if whole < 3600:
        text = QCoreApplication.translate("Duration", "{min} min {s} s")
        return text.format(min=whole // 60, s=whole % 60)
    text = QCoreApplication.translate("Duration", "{h} h {min} min")
    return text.format(h=whole // 3600, min=whole % 3600 // 60)


def color(rgb: str) -> str:
    """What people call "#rrggbb": who cannot tell colours reads their names."""
    return QCoreApplication.translate("Colors", COLORS[color_name(int(rgb[1:], 16))])
