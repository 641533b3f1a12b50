# SPDX-License-Identifier: GPL-3.0-or-later
"""Mutagen's parsers, of which only half have types: here they are what they are at run time."""

from typing import Any

import mutagen
import mutagen.aac
import mutagen.aiff
import mutagen.apev2
import mutagen.asf
import mutagen.flac
import mutagen.id3
import mutagen.mp3
import mutagen.mp4
import mutagen.wave
from mutagen import _vorbis as vorbis
from mutagen.id3 import _util

id3: Any = mutagen.id3
ID3: Any = mutagen.id3.ID3
FRAMES_22: Any = mutagen.id3.Frames_2_2
ID3NoHeaderError: Any = mutagen.id3.ID3NoHeaderError
parse_id3v1: Any = mutagen.id3.ParseID3v1
unsynch: Any = _util.unsynch
AACInfo: Any = mutagen.aac.AACInfo
AIFF: Any = mutagen.aiff.AIFF
APEv2: Any = mutagen.apev2.APEv2
APENoHeaderError: Any = mutagen.apev2.APENoHeaderError
ASF: Any = mutagen.asf.ASF
FLAC: Any = mutagen.flac.FLAC
MP4: Any = mutagen.mp4.MP4
MP4FreeForm: Any = mutagen.mp4.MP4FreeForm
Picture: Any = mutagen.flac.Picture
MPEGInfo: Any = mutagen.mp3.MPEGInfo
VComment: Any = vorbis.VCommentDict
WAVE: Any = mutagen.wave.WAVE
open_any: Any = mutagen.File
read_float: Any = mutagen.aiff.read_float
