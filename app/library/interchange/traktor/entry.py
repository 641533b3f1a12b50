# SPDX-License-Identifier: GPL-3.0-or-later
"""ENTRY: a track with all its attributes, those that we do not know included."""

from typing import Any
from xml.etree.ElementTree import Element

from app.library.interchange.paths import NoFile
from app.library.interchange.traktor import marks
from app.library.interchange.traktor.form import (
    FIELDS,
    KIND,
    MUSICAL_KEY,
    PLAYTIME,
    PLAYTIME_FLOAT,
)
from app.library.interchange.traktor.place import Place, path_of, place_of
from app.library.interchange.values.flat import (
    CHILDREN,
    children,
    flatten,
    kept_children,
    read_exact,
    unflatten,
    write_exact,
)
from app.library.model import Key, Report, Track

# Children in Traktor's order; each occurs once and has attributes only.
ORDER = (
    "LOCATION",
    "ALBUM",
    "MODIFICATION_INFO",
    "INFO",
    "TEMPO",
    "LOUDNESS",
    "MUSICAL_KEY",
    "LOOPINFO",
)
PLACE = ("LOCATION/VOLUME", "LOCATION/DIR", "LOCATION/FILE")
LOCK, ANALYZED = "LOCK", "LOUDNESS/ANALYZED_DB"
MARKERS, CAME = "markers", "place"


def place_in(element: Element) -> Place:
    """Where the file of an ENTRY is."""
    location = element.find("LOCATION")
    values = {} if location is None else location.attrib
    return Place(values.get("VOLUME", ""), values.get("DIR", ""), values.get("FILE", ""))


def track_of(element: Element, report: Report) -> Track:
    """The track. Raises NoFile: it names no file."""
    place = place_in(element)
    path = path_of(place)
    values, rest = flatten(element, ORDER)
    for name in PLACE:
        values.pop(name, None)
    if PLAYTIME_FLOAT in values:
        values.pop(PLAYTIME, None)
    number = values.pop(MUSICAL_KEY, "")
    known, extras = read_exact(FIELDS, values, path, report)
    found = marks.read(
        [child for child in rest if child.tag == marks.CUE], known.get("bpm", 0.0), path, report
    )
    others = [child for child in rest if child.tag != marks.CUE] + found.others
    extras |= {CAME: list(place)}
    if others:
        extras[CHILDREN] = kept_children(others)
    if found.markers:
        extras[MARKERS] = found.markers
    locked = values.get(LOCK) == "1" and found.grid is not None
    key = _key(number, path, report)
    if key is None and number:
        extras[MUSICAL_KEY] = number
    text = known.pop("key_text", "")
    if key is not None and not text:
        text = key.open_key
    return Track(
        path,
        grid=found.grid,
        grid_locked=locked,
        cues=tuple(found.cues),
        key=key or Key.parse(text),
        key_text=text,
        extras={KIND: extras},
        **known,
    )


def _key(number: str, path: str, report: Report) -> Key | None:
    if not number:
        return None
    if not (number.isdecimal() and len(number) <= 2 and int(number) < 24):
        report.lost(path, "key", f"there is no number {number[:20]!r}")
        return None
    return Key(int(number) % 12, minor=int(number) >= 12)


def element_of(track: Track) -> Element:
    """The ENTRY of a track. Raises NoFile: its path cannot be written."""
    extras: dict[str, Any] = dict(track.extras.get(KIND, {}))
    markers = extras.pop(MARKERS, [])
    place = _place(track.path, extras.pop(CAME, ()))
    lock = extras.pop(LOCK, None)
    volume_id = extras.pop("LOCATION/VOLUMEID", None)
    values: dict[str, Any] = dict(zip(PLACE, place, strict=True))
    if volume_id is not None and place.volume:
        values["LOCATION/VOLUMEID"] = volume_id
    if track.grid_locked:
        values[LOCK] = "1"
    elif lock is not None:
        values[LOCK] = "0" if track.grid is not None else str(lock)
    values |= write_exact(FIELDS, track, extras)
    key = track.key or Key.parse(track.key_text)
    if key is not None:
        values[MUSICAL_KEY] = str(key.tonic + 12 * key.minor)
    if track.gain_db is not None:
        values.setdefault(ANALYZED, values["LOUDNESS/PERCEIVED_DB"])
    element = unflatten({k: str(v) for k, v in values.items()}, "ENTRY", ORDER)
    element.extend(children(extras))
    element.extend(marks.written(track.cues, track.grid, track.bpm, {MARKERS: markers}))
    return element


def _place(path: str, came: object) -> Place:
    """The words that Traktor had for a path if it still is the same."""
    if isinstance(came, list | tuple) and len(came) == 3:
        place = Place(*(str(part) for part in came))
        try:
            if path_of(place) == path:
                return place
        except NoFile:
            pass
    return place_of(path)
