# SPDX-License-Identifier: GPL-3.0-or-later
"""Tables of rekordbox's SQLite databases, and what we call their columns. Sources: pyrekordbox's
models, and the columns of real files."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Table:
    """A table and its columns: our name, theirs."""

    name: str
    columns: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Schema:
    """All tables of one database that are read.

    Attributes:
        secret: pyrekordbox's module that knows the key. cue_unit_s: of times of cues.
    """

    secret: str
    cue_unit_s: float
    tables: Mapping[str, Table]


def _table(name: str, columns: str) -> Table:
    """Of "ours:Theirs ours:Theirs ..."."""
    return Table(name, dict(pair.split(":") for pair in columns.split()))


MASTER = Schema(
    "pyrekordbox.masterdb.database",
    0.001,
    {
        "contents": _table(
            "djmdContent",
            "id:ID path:FolderPath title:Title artist:ArtistID album:AlbumID "
            "genre:GenreID bpm_x100:BPM seconds:Length track_number:TrackNo kbps:BitRate "
            "comment:Commnt rating:Rating year:ReleaseYear "  # codespell:ignore commnt
            "remixer:RemixerID "
            "label:LabelID original_artist:OrgArtistID key:KeyID added:StockDate "
            "color:ColorID plays:DJPlayCount analysis:AnalysisDataPath size:FileSize "
            "disc_number:DiscNo composer:ComposerID mix:Subtitle rate:SampleRate "
            "isrc:ISRC released:ReleaseDate deleted:rb_local_deleted",
        ),
        "artists": _table("djmdArtist", "id:ID name:Name"),
        "genres": _table("djmdGenre", "id:ID name:Name"),
        "labels": _table("djmdLabel", "id:ID name:Name"),
        "keys": _table("djmdKey", "id:ID name:ScaleName"),
        "albums": _table("djmdAlbum", "id:ID name:Name artist:AlbumArtistID"),
        "cues": _table(
            "djmdCue",
            "content:ContentID start:InMsec end:OutMsec kind:Kind name:Comment "
            "color:Color active:ActiveLoop index:ColorTableIndex deleted:rb_local_deleted",
        ),
        "lists": _table(
            "djmdPlaylist",
            "id:ID parent:ParentID order:Seq name:Name kind:Attribute rule:SmartList "
            "deleted:rb_local_deleted",
        ),
        "entries": _table(
            "djmdSongPlaylist",
            "list:PlaylistID content:ContentID order:TrackNo deleted:rb_local_deleted",
        ),
        "tags": _table("djmdMyTag", "id:ID name:Name"),
        "tagged": _table(
            "djmdSongMyTag",
            "tag:MyTagID content:ContentID deleted:rb_local_deleted",
        ),
        "histories": _table(
            "djmdHistory",
            "id:ID parent:ParentID order:Seq name:Name kind:Attribute deleted:rb_local_deleted",
        ),
        "history_entries": _table(
            "djmdSongHistory",
            "list:HistoryID content:ContentID order:TrackNo deleted:rb_local_deleted",
        ),
    },
)
ONE_LIBRARY = Schema(
    "pyrekordbox.onelibrary.database",
    0.000_001,
    {
        "contents": _table(
            "content",
            "id:content_id path:path title:title mix:subtitle artist:artist_id_artist "
            "remixer:artist_id_remixer original_artist:artist_id_originalArtist "
            "album:album_id composer:artist_id_composer genre:genre_id label:label_id "
            "key:key_id color:color_id bpm_x100:bpmx100 seconds:length "
            "track_number:trackNo disc_number:discNo comment:djComment rating:rating "
            "year:releaseYear added:dateAdded size:fileSize kbps:bitrate "
            "rate:samplingRate isrc:isrc plays:djPlayCount analysis:analysisDataFilePath "
            "released:releaseDate",
        ),
        "artists": _table("artist", "id:artist_id name:name"),
        "genres": _table("genre", "id:genre_id name:name"),
        "labels": _table("label", "id:label_id name:name"),
        "keys": _table("key", "id:key_id name:name"),
        "albums": _table("album", "id:album_id name:name artist:artist_id"),
        "cues": _table(
            "cue",
            "content:content_id start:inUsec end:outUsec kind:kind name:cueComment "
            "active:isActiveLoop index:colorTableIndex",
        ),
        "lists": _table(
            "playlist",
            "id:playlist_id parent:playlist_id_parent order:sequenceNo name:name kind:attribute",
        ),
        "entries": _table(
            "playlist_content",
            "list:playlist_id content:content_id order:sequenceNo",
        ),
        "tags": _table("myTag", "id:myTag_id name:name"),
        "tagged": _table("myTag_content", "tag:myTag_id content:content_id"),
        "histories": _table(
            "history",
            "id:history_id parent:history_id_parent order:sequenceNo name:name kind:attribute",
        ),
        "history_entries": _table(
            "history_content",
            "list:history_id content:content_id order:sequenceNo",
        ),
    },
)
