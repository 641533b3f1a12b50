# SPDX-License-Identifier: GPL-3.0-or-later
"""The names of all filters, with what else people call them, and a line for help."""

HELP = {
    "title": "title:intro",
    "artist": 'artist:"daft punk" (album artist and remixer too)',
    "album": "album:discovery",
    "genre": "genre:house",
    "comment": "comment:peak",
    "label": "label:warp",
    "composer": "composer:bach",
    "remixer": "remixer:aphex",
    "grouping": "grouping:warmup",
    "tag": "tag:vocal (your own tags)",
    "bpm": "bpm:124-128, bpm:>120, bpm:128",
    "key": "key:8a, key:Am, key:8a,9a, key:~8a (goes with 8A), key:none",
    "energy": "energy:>6, energy:3-5",
    "rating": "rating:>=4 (stars), rating:0",
    "year": "year:1995-2005, year:<1990",
    "time": "time:>5:00, time:3-4 (minutes), time:<90s",
    "bitrate": "bitrate:>=256 (kbit/s)",
    "added": "added:<30d (h, d, w, m, y), added:2024, added:>2024-05-01",
    "played": "played:<7d, played:tonight, played:never; -played: not tonight",
    "plays": "plays:0, plays:>10",
    "color": "color:red, color:none, color:any",
    "vocal": "vocal:yes, vocal:no",
    "missing": "missing:yes (its file is not there)",
    "analysed": "analysed:no",
    "stems": "stems:yes (a stem file)",
    "crate": "crate:friday",
    "playlist": "playlist:warmup",
    "related": "related:deck1 (goes well with what is there)",
    "matches": "matches:deck1 (key and tempo fit what is there)",
}
"""Each filter with examples."""

OTHERS = {
    "by": "artist",
    "tags": "tag",
    "tempo": "bpm",
    "stars": "rating",
    "length": "time",
    "duration": "time",
    "colour": "color",
    "analyzed": "analysed",
    "count": "plays",
    "list": "playlist",
    "kbps": "bitrate",
}
ALIASES = {name: name for name in HELP} | OTHERS
