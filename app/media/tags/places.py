# SPDX-License-Identifier: GPL-3.0-or-later
"""Where each field stands in each kind of tags: the one table for reading and for writing.

The first place of a field is where it is written when it stands nowhere yet; reading takes the
first place that has something. Names are compared without regard to case.

Sources: id3.org (ID3v2.2 to 2.4), xiph.org field names, wiki.hydrogenaud.io (APEv2, ReplayGain),
picard-docs (tag mapping), what rekordbox, Traktor, Serato, Mixxx, MusicBee write.
"""

import enum
from dataclasses import dataclass


class Dialect(enum.Enum):
    """Kinds of tags."""

    ID3 = "id3"
    VORBIS = "vorbis"
    MP4 = "mp4"
    ASF = "asf"
    APE = "ape"
    INFO = "info"  # chunks of WAV and AIFF; read only


class Value(enum.Enum):
    """How the text of a field is understood."""

    TEXT = enum.auto()
    LINES = enum.auto()  # text of several lines
    YEAR = enum.auto()
    NUMBER = enum.auto()  # of the track or disc
    COUNT = enum.auto()  # of the tracks, often behind a slash of the number
    BPM = enum.auto()
    RATING = enum.auto()
    GAIN = enum.auto()
    PEAK = enum.auto()
    COLOR = enum.auto()


@dataclass(frozen=True, slots=True)
class Field:
    """A field of `app.library.model.Track`, and its places."""

    name: str
    value: Value
    id3: tuple[str, ...] = ()
    vorbis: tuple[str, ...] = ()
    mp4: tuple[str, ...] = ()
    asf: tuple[str, ...] = ()
    ape: tuple[str, ...] = ()
    info: tuple[str, ...] = ()

    def places(self, dialect: Dialect) -> tuple[str, ...]:
        """Of one dialect."""
        found: tuple[str, ...] = getattr(self, dialect.value)
        return found


def _own(*names: str) -> tuple[str, ...]:
    """Freeform atoms of MP4."""
    return tuple(f"----:com.apple.iTunes:{name}" for name in names)


def _user(*names: str) -> tuple[str, ...]:
    """User frames of ID3."""
    return tuple(f"TXXX:{name}" for name in names)


FIELDS = (
    Field(
        "title",
        Value.TEXT,
        ("TIT2",),
        ("title",),
        ("\xa9nam",),
        ("Title",),
        ("Title",),
        ("inam", "name"),
    ),
    Field(
        "artist",
        Value.TEXT,
        ("TPE1",),
        ("artist",),
        ("\xa9ART",),
        ("Author",),
        ("Artist",),
        ("iart", "auth"),
    ),
    Field(
        "album",
        Value.TEXT,
        ("TALB",),
        ("album",),
        ("\xa9alb",),
        ("WM/AlbumTitle",),
        ("Album",),
        ("iprd",),
    ),
    Field(
        "album_artist",
        Value.TEXT,
        ("TPE2", *_user("ALBUMARTIST", "ALBUM ARTIST")),
        ("albumartist", "album artist", "album_artist"),
        ("aART",),
        ("WM/AlbumArtist",),
        ("Album Artist", "AlbumArtist"),
    ),
    Field(
        "composer",
        Value.TEXT,
        ("TCOM",),
        ("composer",),
        ("\xa9wrt",),
        ("WM/Composer",),
        ("Composer",),
        ("imus",),
    ),
    Field(
        "remixer",
        Value.TEXT,
        ("TPE4", *_user("REMIXER", "MIXARTIST")),
        ("remixer", "mixartist"),
        _own("REMIXER", "MIXARTIST"),
        ("WM/ModifiedBy",),
        ("MixArtist", "Remixer"),
    ),
    Field(
        "producer",
        Value.TEXT,
        ("TIPL:producer", *_user("PRODUCER")),
        ("producer",),
        _own("PRODUCER"),
        ("WM/Producer",),
        ("Producer",),
        ("ipro",),
    ),
    Field(
        "label",
        Value.TEXT,
        ("TPUB", *_user("LABEL", "ORGANIZATION")),
        ("label", "organization", "publisher"),
        (*_own("LABEL", "ORGANIZATION", "PUBLISHER"), "\xa9pub"),
        ("WM/Publisher",),
        ("Label", "Publisher"),
        ("ipub",),
    ),
    Field(
        "genre",
        Value.TEXT,
        ("TCON",),
        ("genre",),
        ("\xa9gen",),
        ("WM/Genre",),
        ("Genre",),
        ("ignr",),
    ),
    Field(
        "grouping",
        Value.TEXT,
        ("TIT1", "GRP1"),
        ("grouping", "contentgroup"),
        ("\xa9grp",),
        ("WM/ContentGroupDescription",),
        ("Grouping",),
    ),
    Field(
        "comment",
        Value.LINES,
        ("COMM:", "COMM:*", *_user("COMMENT")),
        ("comment", "description"),
        ("\xa9cmt",),
        ("Description",),
        ("Comment",),
        ("icmt", "anno"),
    ),
    Field(
        "mix",
        Value.TEXT,
        ("TIT3", *_user("MIXNAME", "VERSION")),
        ("mixname", "subtitle", "version"),
        _own("MIXNAME", "SUBTITLE"),
        ("WM/SubTitle",),
        ("Subtitle", "Version"),
    ),
    Field(
        "catalogue_number",
        Value.TEXT,
        _user("CATALOGNUMBER", "CATALOGID", "CATALOG"),
        ("catalognumber", "catalogid", "labelno"),
        _own("CATALOGNUMBER", "CATALOGID"),
        ("WM/CatalogNo",),
        ("CatalogNumber", "Catalog"),
    ),
    Field(
        "year",
        Value.YEAR,
        ("TDRC", "TYER", "TDRL", "TDOR", "TORY", *_user("YEAR")),
        ("date", "year", "releasedate", "originaldate"),
        ("\xa9day",),
        ("WM/Year",),
        ("Year", "Date"),
        ("icrd",),
    ),
    Field(
        "track_number",
        Value.NUMBER,
        ("TRCK",),
        ("tracknumber", "track"),
        ("trkn",),
        ("WM/TrackNumber",),
        ("Track",),
        ("itrk", "iprt"),
    ),
    Field(
        "track_count",
        Value.COUNT,
        ("TRCK",),
        ("tracktotal", "totaltracks", "tracknumber"),
        ("trkn",),
        ("WM/TrackNumber",),
        ("Track",),
        ("itrk",),
    ),
    Field(
        "disc_number",
        Value.NUMBER,
        ("TPOS",),
        ("discnumber", "disc"),
        ("disk",),
        ("WM/PartOfSet",),
        ("Disc",),
    ),
    Field(
        "bpm",
        Value.BPM,
        ("TBPM", *_user("BPM", "TEMPO")),
        ("bpm", "tempo"),
        (*_own("BPM", "TEMPO"), "tmpo"),
        ("WM/BeatsPerMinute",),
        ("BPM",),
        ("ibpm",),
    ),
    Field(
        "key_text",
        Value.TEXT,
        ("TKEY", *_user("INITIALKEY", "KEY")),
        ("initialkey", "key"),
        _own("initialkey", "KEY"),
        ("WM/InitialKey",),
        ("INITIALKEY", "KEY"),
        ("ikey",),
    ),
    Field(
        "rating",
        Value.RATING,
        ("POPM", *_user("FMPS_RATING", "RATING")),
        ("rating", "fmps_rating"),
        (*_own("RATING", "FMPS_RATING"), "rate"),
        ("WM/SharedUserRating", "FMPS/Rating"),
        ("RATING", "FMPS_RATING"),
    ),
    Field(
        "gain_db",
        Value.GAIN,
        (*_user("REPLAYGAIN_TRACK_GAIN", "R128_TRACK_GAIN"), "RVA2:track:gain", "COMM:iTunNORM"),
        ("replaygain_track_gain", "r128_track_gain"),
        _own("REPLAYGAIN_TRACK_GAIN", "R128_TRACK_GAIN", "iTunNORM"),
        ("REPLAYGAIN_TRACK_GAIN",),
        ("REPLAYGAIN_TRACK_GAIN",),
    ),
    Field(
        "peak",
        Value.PEAK,
        (*_user("REPLAYGAIN_TRACK_PEAK"), "RVA2:track:peak", "COMM:iTunNORM"),
        ("replaygain_track_peak",),
        _own("REPLAYGAIN_TRACK_PEAK", "iTunNORM"),
        ("REPLAYGAIN_TRACK_PEAK",),
        ("REPLAYGAIN_TRACK_PEAK",),
    ),
    Field(
        "color",
        Value.COLOR,
        _user("COLOR"),
        ("color",),
        _own("COLOR"),
        ("COLOR",),
        ("COLOR",),
    ),
)
BY_NAME = {field.name: field for field in FIELDS}
