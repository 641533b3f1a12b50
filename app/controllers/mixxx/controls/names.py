# SPDX-License-Identifier: GPL-3.0-or-later
"""Mixxx's groups: which names each has, on what of ours; and what old names are called now."""

import re
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from app.controllers.mixxx.controls.deck import (
    cues,
    grid,
    hotcues,
    loading,
    loops,
    pitch,
    strip,
    tempo,
    transport,
    vinyl,
)
from app.controllers.mixxx.controls.desk import Deck, Desk, Part
from app.controllers.mixxx.controls.keys import beside, effects, mains, meters, window
from app.controllers.mixxx.controls.kinds import NUMBER, Kind
from app.controllers.mixxx.controls.links import Link, Row, kept

NUMBER_OF = r"([1-9]\d*)"
DECK_GROUP = r"\[Channel([1-4])\]"


class Found(NamedTuple):
    """A name with its kind and what it does. known: it is one of Mixxx's."""

    kind: Kind
    link: Link
    known: bool


class Table:
    """Rows to look names up in: plain names first, then patterns in their order."""

    def __init__(self, *rows: Sequence[Row]) -> None:
        self.rows = [row for some in rows for row in some]
        self._plain: dict[str, Row] = {}
        self._patterns: list[tuple[re.Pattern[str], Row]] = []
        for row in self.rows:
            if row.keys.isidentifier():
                self._plain.setdefault(row.keys, row)
            else:
                self._patterns.append((re.compile(row.keys), row))

    def find(self, key: str, place: Any) -> Found | None:
        """What a name means at a place; None: it has no such name."""
        row = self._plain.get(key)
        if row is not None:
            return Found(row.kind, row.make(place), known=True)
        for pattern, row in self._patterns:
            match = pattern.fullmatch(key)
            if match:
                return Found(row.kind, row.make(place, *match.groups()), known=True)
        return None


DECK = Table(
    transport.ROWS, cues.ROWS, hotcues.ROWS, loops.ROWS, tempo.ROWS, grid.ROWS, pitch.ROWS,
    strip.ROWS, loading.ROWS, vinyl.ROWS, meters.DECK, effects.DECK, window.DECK,
)  # fmt: skip
SAMPLER, PREVIEW, MIC = Table(beside.SAMPLER), Table(beside.PREVIEW), Table(beside.MIC)
EQUALIZER, QUICK = Table(strip.EQUALIZER), Table(strip.QUICK)
UNIT, SLOT, RACK = Table(effects.UNIT), Table(effects.SLOT), Table(effects.RACK)
FLANGERS = Table(effects.FLANGERS)
MAIN, APP = Table(mains.MAIN, meters.MAIN), Table(mains.APP)
PROFILE, CLOCK = Table(mains.PROFILE), Table(mains.CLOCK)
LIBRARY, SKIN, RECORD = Table(window.LIBRARY), Table(window.SKIN), Table(window.RECORD)
AUTO, SETTINGS, SENDING = Table(window.AUTO), Table(window.SETTINGS), Table(window.SENDING)
BANKS, VINYL = Table(window.BANKS), Table(window.VINYL)
OTHER_SKINS, EMPTY = Table(window.OTHER_SKINS), Table(beside.EMPTY)
NO_RACK = Table(strip.NO_RACK)


class Places(NamedTuple):
    """The places that groups stand for."""

    desk: Desk
    samplers: list[beside.Slot]
    preview: Part
    mic: Part


def _deck(places: Places, number: str) -> Deck:
    return places.desk.decks[int(number) - 1]


def _sampler(places: Places, number: str) -> beside.Slot:
    return places.samplers[int(number) - 1]


def _unit(places: Places, number: str) -> effects.Unit:
    return places.desk.units[int(number) - 1]


def _slot(places: Places, unit: str, slot: str) -> effects.Slot:
    return _unit(places, unit).slots[int(slot) - 1]


def _desk(places: Places, *_: str) -> Desk:
    return places.desk


class Group(NamedTuple):
    """A pattern of groups, the tables of their names, and the place that they stand for.

    like: a player; its names are those of a deck, and those that its table lacks are kept.
    """

    pattern: str
    tables: tuple[Table, ...]
    place: Callable[..., Any]
    like: bool = False


GROUPS = (
    Group(DECK_GROUP, (DECK,), _deck),
    Group(r"\[Sampler([1-8])\]", (SAMPLER,), _sampler, like=True),
    Group(r"\[PreviewDeck1\]", (PREVIEW,), lambda places: places.preview, like=True),
    Group(r"\[Microphone1?\]", (MIC,), lambda places: places.mic, like=True),
    Group(
        r"\[(?:Microphone[2-4]|Auxiliary[1-4]|Sampler(?:9|[1-5]\d|6[0-4])|"
        r"Channel(?:[5-9]|[1-5]\d|6[0-4])|PreviewDeck[2-8])\]",
        (EMPTY,), _desk, like=True,
    ),
    Group(r"\[EqualizerRack1_\[Channel([1-4])\](?:_Effect1)?\]", (EQUALIZER,), _deck),
    Group(r"\[QuickEffectRack1_\[Channel([1-4])\](?:_Effect1)?\]", (QUICK,), _deck),
    Group(
        r"\[(?:Equalizer|QuickEffect)Rack1_\[(?:Sampler|Auxiliary|Microphone|PreviewDeck|Channel)\d*\]"
        r"(?:_Effect1)?\]",
        (NO_RACK,), _desk,
    ),
    Group(r"\[EffectRack1_EffectUnit([1-4])\]", (UNIT,), _unit),
    Group(r"\[EffectRack1_EffectUnit([1-4])_Effect([1-3])\]", (SLOT,), _slot),
    Group(r"\[EffectRack1\]", (RACK, SKIN), _desk),
    Group(r"\[Flanger\]", (FLANGERS,), _desk),
    Group(r"\[(?:Master|Main|App)\]", (MAIN, APP, SKIN), _desk),
    Group(r"\[Mixer Profile\]", (PROFILE,), _desk),
    Group(r"\[(?:Library|Playlist)\]", (LIBRARY, SKIN), _desk),
    Group(r"\[Skin\]", (SKIN,), _desk),
    Group(r"\[Recording\]", (RECORD,), _desk),
    Group(r"\[AutoDJ\]", (AUTO,), _desk),
    Group(r"\[Controls\]", (SETTINGS,), _desk),
    Group(r"\[Shoutcast\]", (SENDING,), _desk),
    Group(r"\[InternalClock\]", (CLOCK,), _desk),
    Group(r"\[Sampler\]", (BANKS,), _desk),
    Group(r"\[VinylControl\]", (VINYL,), _desk),
    Group(r"\[(?:Deere|LateNight|Shade|Tango|SamplerRow\d+)\]", (OTHER_SKINS,), _desk),
)  # fmt: skip

# Names that were other ones once: pattern of "group,key", what it is now.
OLD = tuple(
    (re.compile(old), new)
    for old, new in (
        (r"(.*),VuMeter", r"\1,vu_meter"),
        (r"(.*),VuMeterL", r"\1,vu_meter_left"),
        (r"(.*),VuMeterR", r"\1,vu_meter_right"),
        (r"(.*),PeakIndicator", r"\1,peak_indicator"),
        (r"(.*),PeakIndicatorL", r"\1,peak_indicator_left"),
        (r"(.*),PeakIndicatorR", r"\1,peak_indicator_right"),
        (r"\[Master\],volume((?:_.+)?)", r"[Master],gain\1"),
        (r"\[Master\],headVolume((?:_.+)?)", r"[Master],headGain\1"),
        (r"\[Master\],latency", "[App],output_latency_ms"),
        (r"\[Master\],guiTickTime", "[App],gui_tick_full_period_s"),
        (r"\[Master\],guiTick50ms", "[App],gui_tick_50ms_period_s"),
        (r"\[(?:Master|App|Main)\],(num_(?:decks|samplers|.*s)|samplerate|audio_.*)", r"[App],\1"),
        (r"\[(?:Master|App)\],((?:vu_meter|peak_indicator).*)", r"[Main],\1"),
        (r"\[Master\],maximize_library", "[Skin],show_maximized_library"),
        (r"\[Library\],show_coverart", "[Skin],show_library_coverart"),
        (r"\[EffectRack1\],show", "[Skin],show_effectrack"),
        (r"\[Microphone\],show_microphone", "[Skin],show_microphones"),
        (r"\[(?:Samplers|VinylControl|Master|Library|EffectRack1)\],(show_\w+)", r"[Skin],\1"),
        (r"(\[.*\]),filterLow", r"[EqualizerRack1_\1_Effect1],parameter1"),
        (r"(\[.*\]),filterMi?e?d", r"[EqualizerRack1_\1_Effect1],parameter2"),
        (r"(\[.*\]),filterHigh", r"[EqualizerRack1_\1_Effect1],parameter3"),
        (r"(\[.*\]),filterLow(_.*)", r"[EqualizerRack1_\1_Effect1],parameter1\2"),
        (r"(\[.*\]),filterMi?e?d(_.*)", r"[EqualizerRack1_\1_Effect1],parameter2\2"),
        (r"(\[.*\]),filterHigh(_.*)", r"[EqualizerRack1_\1_Effect1],parameter3\2"),
        (r"(\[.*\]),filterLowKill", r"[EqualizerRack1_\1_Effect1],button_parameter1"),
        (r"(\[.*\]),filterMidKill", r"[EqualizerRack1_\1_Effect1],button_parameter2"),
        (r"(\[.*\]),filterHighKill", r"[EqualizerRack1_\1_Effect1],button_parameter3"),
        (r"(\[Channel\d\]),filter", r"[QuickEffectRack1_\1],enabled"),
        (r"(\[Channel\d\]),filterDepth", r"[QuickEffectRack1_\1],super1"),
        (r"(\[QuickEffectRack1_\[Channel\d\])_Effect1\],(enabled|meta)", r"\1],\2"),
        (r"(.*),visual_playposition", r"\1,playposition"),
        (r"(.*),reloop_exit", r"\1,reloop_toggle"),
        (r"(.*),sync_master", r"\1,sync_leader"),
        (r"(.*),hotcue_(\d+)_enabled", r"\1,hotcue_\2_status"),
        (r"(.*),(next|prev)_chain", r"\1,\2_chain_preset"),
        (r"(.*),chain_selector", r"\1,chain_preset_selector"),
        (r"(\[(?:Auxiliary|Microphone)\d?\]),master", r"\1,main_mix"),
        (r"(\[(?:Auxiliary|Microphone)\d?\]),enabled", r"\1,input_configured"),
        (r"\[Playlist\],(.*)", r"[Library],\1"),
    )
)

# Mixxx has them no more: mappings may go on to write them, and nothing comes of it there either.
REMOVED = frozenset(
    "Hercules1 NextTask PrevTask NextTrack PrevTrack transform lfoDelay slowfwd slowback".split()
)


def named_now(group: str, key: str) -> tuple[str, str]:
    """The name as it is today."""
    name = f"{group},{key}"
    for old, new in OLD:
        if old.fullmatch(name):
            name = old.sub(new, name, count=1)
    now, _, key = name.rpartition(",")
    return now, key


def resolve(places: Places, group: str, key: str) -> Found | None:
    """What a name of today does; None: nobody knows it."""
    for pattern, tables, place, like in GROUPS:
        match = re.fullmatch(pattern, group)
        if not match:
            continue
        for table in tables:
            found = table.find(key, place(places, *match.groups()))
            if found:
                return found
        if key in REMOVED:
            return Found(NUMBER, kept(), known=True)
        return _as_of_a_deck(places, key) if like else None
    return None


def _as_of_a_deck(places: Places, key: str) -> Found | None:
    """Kept, in the way it would be on a deck."""
    found = DECK.find(key, places.desk.decks[0])
    return Found(found.kind, kept(), known=True) if found else None
