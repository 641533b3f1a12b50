# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers and mappings as their process tells of them."""


def device(name, **facts):
    """A row of the event "hardware"."""
    return {
        "name": name, "kind": "midi", "api": "jack", "source": f"{name} in", "sink": f"{name} out",
        "mapping": "", "title": "", "by_hand": False, "enabled": True, "settings": {},
        "state": "none", "text": "", "asks": 0, "bytes_s": 3125,
    } | facts  # fmt: skip


BOX = device("Box", state="runs", mapping="/shipped/box.toml", title="Maker Box")
WHEEL = device("Wheel", state="failed", text="line 3: no such control", mapping="/own/wheel.toml")
REPORT = device("Report", kind="hid", api="", state="runs", mapping="/m/r.hid.xml", asks=4)
DEVICES = (BOX, WHEEL, REPORT)


def hardware(*devices):
    return {"event": "hardware", "devices": list(devices), "learning": False}


def mapping(name, origin, kind="midi", end=".toml"):
    return {
        "mapping": f"{name}{end}",
        "path": f"/{origin}/{name}{end}",
        "name": name.title(),
        "origin": origin,
        "kind": kind,
    }


MAPPINGS = {
    "event": "mappings",
    "folder": "/own",
    "rows": [
        mapping("mine", "own"),
        mapping("box", "shipped"),
        mapping("generic", "shipped"),
        mapping("other", "mixxx", end=".midi.xml"),
        mapping("report", "mixxx", "hid", ".hid.xml"),
    ],
}


def question(variable, kind, value, **facts):
    return {
        "variable": variable, "type": kind, "label": variable.title(), "doc": "", "group": "",
        "value": value, "default": value, "choices": [], "low": 0, "high": 0, "step": 1,
        "precision": 2,
    } | facts  # fmt: skip


QUESTIONS = {
    "event": "asks",
    "device": "Report",
    "rows": [
        question("slow", "boolean", False, group="Wheels"),
        question("turns", "integer", 3, low=1, high=9, group="Wheels"),
        question("feel", "real", 1.0, low=0.0, high=2.0, step=0.1),
        question("mode", "enum", "a", choices=[["a", "Cues"], ["b", "Loops"]]),
        question("name", "file", ""),
    ],
}


def asked(world, do=None):
    """What the process of the controllers was asked for."""
    sent = [r for r in getattr(world.session, "requests", []) if r["command"] == "controllers"]
    return [r for r in sent if do in (None, r["do"])]
