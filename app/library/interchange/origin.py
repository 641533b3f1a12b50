# SPDX-License-Identifier: GPL-3.0-or-later
"""Where other programs' time begins in an MP3 or AAC file, and moving times from there to ours.

An MP3 starts with up to three stretches that are no music: a header frame (Xing or Info: 1152
frames of silence, 576 at low rates), the encoder's delay (LAME: 576 frames) and every decoder's
delay (529). Programs count different ones of them. Cases: **A** no header frame; **B** a header
frame without a LAME tag, or written by Lavc or Lavf; **C** a LAME tag with a wrong checksum;
**D** with a right one.

Our decoder counts none (measured on files of all cases, rates and channel counts,
`test_interchange_origin.py`): it leaves out the header frame, and delay + 529 by the tag of LAME or
Lavc whatever its checksum, else by iTunSMPB, else 576 + 529. Zero of the others, told from the
published offsets between pairs of programs and decoders (formats: 1.4), all of which agree with
this table within 2 ms but one of Serato's, which its source calls an estimate:

|                     | A | B | C | D | from                                                |
|---------------------|---|---|---|---|-----------------------------------------------------|
| rekordbox           | - | - | - | h | Mixxx's offsets for three decoders                  |
| Traktor             | - | h | h | h | dj-data-converter's offsets to rekordbox            |
| Serato              | - | h | h | h | Mixxx's offsets; an estimate, 1 ms                  |
| Mixxx               | - | - | - | - | its grids are 25 ms late in D, measured             |
| our decoder         | s | s | s | s | counts neither                                      |

h: the header frame is counted; -: it is not, but the delays are; s: the delays are left out.
AAC in MP4: rekordbox counts the priming (Mixxx's 48 ms for files of 2112 frames); what the others
do is not known, and their times are taken as they are. Lossless files begin alike everywhere.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

from app.library.model import Cue, Origin, Track
from app.media.gapless import DECODER_DELAY, LAME_DELAY, itunes_padding

# Cases in which a program counts the header frame. A program that is not here is not known.
COUNTED: Mapping[str, frozenset[str]] = {
    "rekordbox": frozenset("D"),
    "traktor": frozenset("BCD"),
    "serato": frozenset("BCD"),
    "mixxx": frozenset(),
}
COUNTS_AAC_PRIMING = frozenset({"rekordbox"})
AAC = "AAC"
OURS = "dj-universe"
MP3_ENDINGS, MP4_ENDINGS = (".mp3", ".mp2"), (".m4a", ".mp4", ".m4b")
SEARCHED = 1 << 18  # bytes behind the ID3 tag in which the first frame is looked for
RATES = {3: (44100, 48000, 32000), 2: (22050, 24000, 16000), 0: (11025, 12000, 8000)}
# kbit/s of layer III, MPEG 1 and the low rates
BIT_RATES = (
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
)
LAME, FFMPEG = b"LAME", (b"Lavf", b"Lavc")
DELAY_AT, CRC_AT = 21, 34  # from the encoder's name on
VBRI_AT = 36
AAC_FRAME = 1024


@dataclass(frozen=True, slots=True)
class Start:
    """How a coded file starts.

    Attributes:
        case: "A" to "D" of an MP3, AAC, or empty: there is nothing before the music.
        rate: Hz. header: frames of the header frame. skipped: frames of delay that our decoder
            leaves out.
    """

    case: str = ""
    rate: int = 44100
    header: int = 0
    skipped: int = 0


def shift_s(program: str, start: Start) -> float:
    """What to add to a program's times to make them ours: 0, or negative."""
    if program == OURS or not start.case:
        return 0.0
    if start.case == AAC:
        return -start.skipped / start.rate if program in COUNTS_AAC_PRIMING else 0.0
    if program not in COUNTED:
        return 0.0
    counted = start.header if start.case in COUNTED[program] else 0
    return -(counted + start.skipped) / start.rate


def is_known(program: str, start: Start) -> bool:
    """Whether anybody knows where this program's time begins in such a file."""
    known = COUNTS_AAC_PRIMING if start.case == AAC else COUNTED
    return not start.case or program == OURS or program in known


def to_ours(track: Track, program: str, start: Start) -> Track:
    """A track whose times are the program's, with ours."""
    by_s = shift_s(program, start)
    return replace(shifted(track, by_s), origin=Origin(program, start.case, by_s))


def to_theirs(track: Track, program: str, start: Start) -> Track:
    """A track of ours with the program's times; the inverse of `to_ours`."""
    return shifted(track, -shift_s(program, start))


def shifted(track: Track, by_s: float) -> Track:
    """A track whose cues and grid are later by `by_s`."""
    if not by_s:
        return track
    grid = track.grid and track.grid.shifted(by_s)
    return replace(track, grid=grid, cues=tuple(_later(cue, by_s) for cue in track.cues))


def _later(cue: Cue, by_s: float) -> Cue:
    end = None if cue.end_s is None else cue.end_s + by_s
    return replace(cue, start_s=cue.start_s + by_s, end_s=end)


def start_of(path: str | Path) -> Start | None:
    """How a file starts; None if it cannot be read or understood."""
    name = str(path).lower()
    try:
        if name.endswith(MP3_ENDINGS):
            with Path(path).open("rb") as file:
                return _mp3(file, str(path))
        if name.endswith(MP4_ENDINGS):
            return _mp4(str(path))
    except OSError:
        return None
    return Start()


# ---- MP3


@dataclass(frozen=True, slots=True)
class _Frame:
    rate: int
    length: int  # bytes
    samples: int
    side: int  # bytes from the frame's start to where a Xing field would be


def _mp3(file: IO[bytes], path: str) -> Start | None:
    base = _behind_id3(file)
    file.seek(base)
    data = file.read(SEARCHED)
    found = _first_frame(data)
    if found is None:
        return None
    at, frame = found
    data = data[at : at + max(frame.length, VBRI_AT + 4, frame.side + 200)]
    if data[VBRI_AT : VBRI_AT + 4] == b"VBRI":
        return Start("B", frame.rate, frame.samples, _smpb(path))
    tag = _xing(data, frame)
    if tag is None:
        return Start("A", frame.rate, 0, _smpb(path))
    name = data[tag : tag + 4]
    if name == LAME or name in FFMPEG:
        delay = int.from_bytes(data[tag + DELAY_AT : tag + DELAY_AT + 3], "big") >> 12
        case = "B" if name in FFMPEG else "D" if _crc_is_right(data, tag) else "C"
        return Start(case, frame.rate, frame.samples, delay + DECODER_DELAY)
    return Start("B", frame.rate, frame.samples, _smpb(path))


def _behind_id3(file: IO[bytes]) -> int:
    """Where the last of the ID3 tags at the start ends."""
    at = 0
    for _ in range(8):
        file.seek(at)
        head = file.read(10)
        if len(head) < 10 or head[:3] != b"ID3":
            break
        size = 0
        for byte in head[6:]:
            size = size << 7 | byte & 0x7F
        at += 10 + size + (10 if head[5] & 0x10 else 0)
    return at


def _first_frame(data: bytes) -> tuple[int, _Frame] | None:
    """The first frame that another one follows, or the end of what is there."""
    at = -1
    while (at := data.find(b"\xff", at + 1)) >= 0:
        frame = _frame(data[at : at + 4])
        if frame is None:
            continue
        behind = at + frame.length
        if behind + 4 > len(data) or _frame(data[behind : behind + 4]) is not None:
            return at, frame
    return None


def _frame(head: bytes) -> _Frame | None:
    if len(head) < 4 or head[0] != 0xFF or head[1] & 0xE0 != 0xE0:
        return None
    version, layer = head[1] >> 3 & 3, head[1] >> 1 & 3
    bits, rate, padding, mono = head[2] >> 4, head[2] >> 2 & 3, head[2] >> 1 & 1, head[3] >> 6 == 3
    if version == 1 or layer != 1 or rate == 3 or bits in (0, 15):
        return None
    first = version == 3
    samples = 1152 if first else 576
    hz = RATES[version][rate]
    length = samples // 8 * BIT_RATES[0 if first else 1][bits] * 1000 // hz + padding
    side = 4 + ((17 if mono else 32) if first else (9 if mono else 17))
    # a frame with a checksum has its header 2 bytes further by the book; LAME and FFmpeg do not
    return _Frame(hz, length, samples, side)


def _xing(data: bytes, frame: _Frame) -> int | None:
    """Where the encoder's name would be behind a Xing or Info field; None without the field."""
    at = frame.side
    if data[at : at + 4] not in (b"Xing", b"Info"):
        return None
    flags = int.from_bytes(data[at + 4 : at + 8], "big")
    return at + 8 + 4 * (flags & 1) + 2 * (flags & 2) + 25 * (flags & 4) + (flags & 8) // 2


def _crc_is_right(data: bytes, tag: int) -> bool:
    """CRC-16/ARC over all from the frame's start up to the sum itself."""
    at = tag + CRC_AT
    crc = 0
    for byte in data[:at]:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (0xA001 if crc & 1 else 0)
    return len(data) >= at + 2 and int.from_bytes(data[at : at + 2], "big") == crc


def _smpb(path: str) -> int:
    """Frames that our decoder leaves out of an MP3 without a LAME tag."""
    from mutagen import MutagenError
    from mutagen.id3 import ID3

    try:
        tags: Any = ID3(path)  # type: ignore[no-untyped-call]
        texts = [str(frame) for key, frame in tags.items() if key.startswith("COMM:iTunSMPB")]
    except (MutagenError, OSError, ValueError):
        texts = []
    delay, length = itunes_padding(texts[0]) if texts else (0, 0)
    return (delay if length else LAME_DELAY) + DECODER_DELAY


# ---- AAC in MP4


def _mp4(path: str) -> Start | None:
    """The priming that our decoder leaves out: by the edit list, iTunSMPB, or one codec frame."""
    from app.media.errors import MediaError
    from app.media.ffmpeg import FfmpegMusic

    try:
        with FfmpegMusic(path) as music:
            if music.codec != "aac":
                return Start()
            first = next(iter(music.container.demux(music.stream)))
            base = first.time_base or music.stream.time_base
            early = 0
            if first.pts is not None and first.pts < 0 and base is not None:
                early = round(-first.pts * base * music.rate)
            smpb, _ = itunes_padding(str(music.container.metadata.get("iTunSMPB", "")))
            return Start(AAC, music.rate, 0, early or smpb or AAC_FRAME)
    except (MediaError, StopIteration, ValueError):
        return None
