# SPDX-License-Identifier: GPL-3.0-or-later
"""How each kind of tags takes the fields."""

import contextlib
from collections.abc import Callable, Iterable, Mapping, MutableMapping
from pathlib import Path
from typing import Any

from app.media.container.layout import Kind
from app.media.tags.parsers import (
    AIFF,
    ASF,
    FLAC,
    ID3,
    MP4,
    WAVE,
    APENoHeaderError,
    APEv2,
    ID3NoHeaderError,
    MP4FreeForm,
    id3,
    open_any,
)
from app.media.tags.places import BY_NAME, Dialect, Field, Value
from app.media.tags.values import unparse, written_popm

LATIN, UTF16, UTF8 = 0, 1, 3
NOT_IN = {3: {"TDRC", "TDRL", "TDOR"}, 4: {"TYER", "TORY"}}  # frames, by the version
PAIRS = ("trkn", "disk")
NEW_EMAIL = "Windows Media Player 9 Series"  # whose numbers everybody reads

Fields = Mapping[str, Any]


def _id3(path: Path, fields: Fields) -> None:
    try:
        tags = ID3(path, translate=False, load_v1=False)
    except ID3NoHeaderError:
        tags = ID3()
    version = _version(tags)
    with contextlib.suppress(ID3NoHeaderError):
        if not tags:
            tags = ID3(path, translate=False)  # the words of ID3v1 begin the new tag
    _put_id3(tags, fields, version)
    tags.save(path, v2_version=version, v23_sep=None)
    with contextlib.suppress(APENoHeaderError):
        ape = APEv2(path)  # where there is one, programs prefer it
        _put_texts(ape, fields, Dialect.APE, only_present=True)
        ape.save(path)


def _chunked(opener: Callable[..., Any]) -> Callable[[Path, Fields], None]:
    def edit(path: Path, fields: Fields) -> None:
        file = opener(path, translate=False)
        if file.tags is None:
            file.add_tags()
        version = _version(file.tags)
        _put_id3(file.tags, fields, version)
        file.tags.save(path, v2_version=version, v23_sep=None)

    return edit


def _version(tags: Any) -> int:
    """The version to write: that of the file; 2.2 nobody writes; new ones are what all read."""
    known = getattr(tags, "_header", None)
    return 4 if known is not None and known.version >= (2, 4, 0) else 3


def _put_id3(tags: Any, fields: Fields, version: int) -> None:
    for name, value in fields.items():
        each = BY_NAME[name]
        if name in ("track_number", "track_count", "disc_number"):
            _put_pair(tags, name, value, version)
        elif name == "rating":
            _put_rating(tags, value)
        elif name == "producer":
            _put_producer(tags, value, version)
        else:
            _put_frames(tags, each, value, version)


def _put_frames(tags: Any, each: Field, value: Any, version: int) -> None:
    """Into each frame of the field that is there, or into the first that the version has."""
    possible = [p for p in each.id3 if p not in NOT_IN[version] and p != "COMM:*"]
    there = [p for p in possible if _present(tags, p)]
    for place in each.id3:
        _remove(tags, place)
    if value in ("", None) or (value == 0 and each.value is not Value.GAIN):
        return
    for place in there or possible[:1]:
        if place.startswith(("RVA2", "COMM:iTun")):
            continue
        text = unparse(each.value, value, place.lower())
        tags.add(_frame(place, text, version))
    if not any(_present(tags, p) for p in possible):
        tags.add(_frame(possible[0], unparse(each.value, value, possible[0].lower()), version))


def _frame(place: str, text: str, version: int) -> Any:
    kind, _, about = place.partition(":")
    code = _code(text, version)
    if kind == "COMM":
        return id3.COMM(encoding=code, lang="eng", desc=about, text=[text])
    if kind == "TXXX":
        return id3.TXXX(encoding=code, desc=about, text=[text])
    return getattr(id3, kind)(encoding=code, text=[text])


def _code(text: str, version: int) -> int:
    if version == 4:
        return UTF8
    return LATIN if text.isascii() else UTF16


def _matching(tags: Any, place: str) -> Iterable[str]:
    """Keys of the frames of a place; comments of one title in all languages."""
    kind, _, about = place.partition(":")
    about = about.removesuffix(":gain").removesuffix(":peak")
    for key, frame in list(tags.items()):
        if type(frame).__name__ == kind:
            if kind in ("TXXX", "COMM", "RVA2"):
                if frame.desc.lower() == about.lower():
                    yield key
            else:
                yield key


def _present(tags: Any, place: str) -> bool:
    return any(True for _ in _matching(tags, place))


def _remove(tags: Any, place: str) -> None:
    if place == "COMM:*":
        return
    for key in _matching(tags, place):
        del tags[key]


def _put_pair(tags: Any, name: str, value: Any, version: int) -> None:
    """The number or the count of "3/12"; the other part stays."""
    kind = "TPOS" if name == "disc_number" else "TRCK"
    old = str(tags[kind]) if kind in tags else ""
    number, _, count = old.partition("/")
    if name == "track_count":
        count = str(value) if value else ""
    else:
        number = str(value) if value else ""
    text = f"{number}/{count}" if count else number
    tags.delall(kind)
    if text:
        tags.add(getattr(id3, kind)(encoding=_code(text, version), text=[text]))


def _put_rating(tags: Any, value: Any) -> None:
    """Each program's frame on its own scale; play counts stay."""
    for place in BY_NAME["rating"].id3[1:]:
        for key in _matching(tags, place):
            desc = tags[key].desc
            tags[key].text = [unparse(Value.RATING, value or 0, f"txxx:{desc}".lower())]
    for frame in tags.getall("POPM"):
        frame.rating = written_popm(value or 0, frame.rating, frame.email)
    if value and not tags.getall("POPM"):
        tags.add(id3.POPM(email=NEW_EMAIL, rating=written_popm(value, 0, NEW_EMAIL), count=0))


def _put_producer(tags: Any, value: Any, version: int) -> None:
    kind = "TIPL" if version == 4 else "IPLS"
    people = [list(p) for frame in tags.getall(kind) for p in frame.people]
    people = [p for p in people if p[0].lower() != "producer"]
    _remove(tags, "TXXX:PRODUCER")
    tags.delall(kind)
    people += [["producer", value]] if value else []
    if people:
        code = max(_code(word, version) for pair in people for word in pair)
        tags.add(getattr(id3, kind)(encoding=code, people=people))


def _put_texts(
    tags: MutableMapping[str, Any], fields: Fields, dialect: Dialect, *, only_present: bool = False
) -> None:
    """Tags that are names and texts: into each place that is there, or into the first."""
    for name, value in fields.items():
        each = BY_NAME[name]
        places = each.places(dialect)
        there = [p for p in places if _has(tags, p)]
        if name == "track_count" and dialect is not Dialect.VORBIS:
            _put_count(tags, places[0], value)
            continue
        if name == "track_count":
            there = [p for p in there if p != "tracknumber"]
            for place in ("tracknumber",) if _has(tags, "tracknumber") else ():
                tags[place] = _old_text(tags, place).partition("/")[0]
        rest = ""
        for place in there:
            if each.value is Value.NUMBER:
                rest = rest or _old_text(tags, place).partition("/")[2]
            del tags[place]
        if value in ("", None) or (value == 0 and each.value is not Value.GAIN):
            continue
        for place in there or ([] if only_present else places[:1]):
            text = unparse(each.value, value, place.lower())
            tags[place] = f"{text}/{rest}" if rest else text


def _put_count(tags: MutableMapping[str, Any], place: str, value: Any) -> None:
    number = _old_text(tags, place).partition("/")[0] if _has(tags, place) else ""
    text = f"{number}/{value}" if value else number
    if text:
        tags[place] = text
    elif _has(tags, place):
        del tags[place]


def _has(tags: MutableMapping[str, Any], place: str) -> bool:
    try:
        return bool(tags[place])
    except (KeyError, ValueError):
        return False


def _old_text(tags: MutableMapping[str, Any], place: str) -> str:
    old = tags[place]
    return str(old[0] if isinstance(old, list) else old)


def _flac(path: Path, fields: Fields) -> None:
    file = FLAC(path)
    if file.tags is None:
        file.add_tags()
    _put_texts(file.tags, fields, Dialect.VORBIS)
    file.save()


def _ogg(path: Path, fields: Fields) -> None:
    file = open_any(path)
    if file is None or file.tags is None:
        raise ValueError("no comments where they should be")
    _put_texts(file.tags, fields, Dialect.VORBIS)
    file.save()


def _asf(path: Path, fields: Fields) -> None:
    file = ASF(path)
    _put_texts(file.tags, fields, Dialect.ASF)
    file.save()


def _mp4(path: Path, fields: Fields) -> None:
    file = MP4(path)
    if file.tags is None:
        file.add_tags()
    for name, value in fields.items():
        each = BY_NAME[name]
        if each.mp4[0] in PAIRS:
            _put_mp4_pair(file.tags, each.mp4[0], name, value)
            continue
        there = [key for key in file.tags if key.lower() in map(str.lower, each.mp4)]
        for key in there:
            del file.tags[key]
        if value in ("", None) or (value == 0 and each.value is not Value.GAIN):
            continue
        there = [key for key in there if "itunnorm" not in key.lower()]
        wanted = {*there, "tmpo", each.mp4[0]} if name == "bpm" else there or each.mp4[:1]
        for key in wanted:
            text = unparse(each.value, value, key.lower())
            if key == "tmpo":
                file.tags[key] = [round(float(value))]
            else:
                file.tags[key] = [MP4FreeForm(text.encode())] if key.startswith("----") else [text]
    file.save()


def _put_mp4_pair(tags: Any, key: str, name: str, value: Any) -> None:
    number, count = (tags.get(key) or [(0, 0)])[0]
    pair = (number, value or 0) if name == "track_count" else (value or 0, count)
    if any(pair):
        tags[key] = [pair]
    elif key in tags:
        del tags[key]


EDITORS: Mapping[Kind, Callable[[Path, Fields], None]] = {
    Kind.MP3: _id3,
    Kind.AAC: _id3,
    Kind.FLAC: _flac,
    Kind.OGG: _ogg,
    Kind.MP4: _mp4,
    Kind.WAV: _chunked(WAVE),
    Kind.AIFF: _chunked(AIFF),
    Kind.ASF: _asf,
}
