# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each kind of music file keeps Serato's payloads, and how they are wrapped there.

MP3, AIFF and WAV keep them as they are in ID3 objects. FLAC and MP4 keep base64 of a short header
and the payload; Ogg keeps texts of other forms, among them an older list of cues whose numbers make
no sense in any sample, and which is left alone. Source: serato-tags `fileformats.md`.
"""

from collections.abc import Mapping

from app.library.interchange.serato.payloads import beatgrid, markers2

MIME = b"application/octet-stream\0\0"
GEOB = "Analysis Autotags BeatGrid Markers_ Markers2 Overview Offsets_ RelVolAd VidAssoc".split()
FLAC = {
    "SERATO_ANALYSIS": "Analysis",
    "SERATO_AUTOGAIN": "Autotags",
    "SERATO_BEATGRID": "BeatGrid",
    "SERATO_MARKERS_V2": "Markers2",
    "SERATO_OVERVIEW": "Overview",
    "SERATO_RELVOL": "RelVolAd",
    "SERATO_VIDEO_ASSOC": "VidAssoc",
}
MP4_PREFIX = "----:com.serato.dj:"
MP4 = {
    "analysisVersion": "Analysis",
    "autgain": "Autotags",
    "beatgrid": "BeatGrid",
    "markers": "Markers_",
    "markersv2": "Markers2",
    "overview": "Overview",
    "relvol": "RelVolAd",
    "videoassociation": "VidAssoc",
}
OGG = {"SERATO_BEATGRID": "BeatGrid", "SERATO_MARKERS2": "Markers2"}
IN_LINES_OF_MP4 = ("Markers_", "Markers2")
WIDEST = 1 << 22  # bytes; Serato's largest payload is a few kilobytes


def wrap(name: str, payload: bytes, *, lines: bool = True) -> bytes:
    """Base64 of the payload with its header, as FLAC and MP4 keep it."""
    whole = MIME + b"Serato " + name.encode() + b"\0" + payload
    return markers2.encode_base64(whole, markers2.LINE if lines else 0)


def unwrap(name: str, text: bytes) -> bytes:
    """The inverse of `wrap`. Raises ValueError: it is no such text."""
    if len(text) > WIDEST:
        raise ValueError(f"{name} of {len(text)} bytes")
    whole = markers2.decode_base64(text)
    if not whole.startswith(MIME):
        raise ValueError(f"{name} does not begin as Serato's data do")
    _, nul, payload = whole[len(MIME) :].partition(b"\0")
    if not nul:
        raise ValueError(f"{name} has no name inside")
    return payload


def from_ogg(name: str, text: str) -> bytes:
    """A payload as other files have it, from the text in an Ogg file. Raises ValueError."""
    if len(text) > WIDEST:
        raise ValueError(f"{name} of {len(text)} letters")
    if name == "BeatGrid":
        return beatgrid.build(beatgrid.parse_ogg(text))
    return markers2.VERSION + text.encode("ascii")


def to_ogg(name: str, payload: bytes) -> str:
    """The inverse of `from_ogg`."""
    if name == "BeatGrid":
        return beatgrid.build_ogg(beatgrid.parse(payload))
    return payload[len(markers2.VERSION) :].rstrip(b"\0").decode("ascii")


def to_geob(payloads: Mapping[str, bytes]) -> dict[str, bytes]:
    """Descriptions of ID3 objects, as Serato names them."""
    return {f"Serato {name}": data for name, data in payloads.items()}
