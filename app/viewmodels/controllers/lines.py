# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of a controller, in words."""

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.viewmodels.status.phrases import told

SYSTEMS = ("midi", "hid")
Row = Mapping[str, Any]


def system(row: Row) -> str:
    """As "MIDI, JACK"."""
    kind = str(row["kind"])
    virtual = QCoreApplication.translate("Hardware", "Virtual")
    name = kind.upper() if kind in SYSTEMS else virtual
    api = str(row.get("api", "")).upper()
    return f"{name}, {api}" if api else name


def ports(row: Row) -> str:
    """Its ports; one name when both are the same."""
    source, sink = str(row.get("source", "")), str(row.get("sink", ""))
    if source == sink or not source or not sink:
        return source or sink
    return QCoreApplication.translate("Hardware", "in {source}, out {sink}").format(
        source=source, sink=sink
    )


def service(row: Row) -> str:
    """The mapping that it has: its name, else its file's; empty for none."""
    return str(row["title"] or PurePath(str(row["mapping"])).name)


def state(row: Row) -> str:
    """What it does, as one line."""
    match row["state"]:
        case "runs":
            return QCoreApplication.translate("Hardware", "plays with {}").format(service(row))
        case "failed":
            return told(str(row["text"])) or QCoreApplication.translate(
                "Hardware", "its mapping failed"
            )
        case "disabled":
            return QCoreApplication.translate("Hardware", "switched off")
        case "none" if row["by_hand"]:
            return QCoreApplication.translate("Hardware", "has no mapping, as you chose")
        case "none":
            return QCoreApplication.translate("Hardware", "no mapping fits: choose or learn one")
        case _:
            return QCoreApplication.translate("Hardware", "is being started")
