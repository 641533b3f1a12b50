# SPDX-License-Identifier: GPL-3.0-or-later
"""The layouts as a table: bands from the top of the window to its bottom.

A band is a part of the window as wide as the window. Heights are logical pixels at the usual and
at the compact size of the theme. What is left over goes to the bands that grow.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP

BOTH = (2, 4)


@dataclass(frozen=True, slots=True)
class Band:
    """One of them.

    Attributes:
        part: what it holds; "decks" holds the mixer, too.
        least, usual, most: heights at the usual size, a deck or wave each where `per` is given.
        grows: its share of what is left over.
        form: of what it holds, see the components.
        per: "wave" or "row": the heights are those of one wave, or of one row of decks.
    """

    part: str
    least: float
    usual: float
    most: float = 10_000.0
    grows: float = 0.0
    form: str = "full"
    per: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """A layout.

    Attributes:
        decks: how many are shown.
        bands: from top to bottom.
        hidden: parts that are shown only when asked for.
        mixer: form of the mixer between the decks; "": none.
        touch: for fingers.
        upright: waves may stand between the decks.
        sides: the left shows A or C, the right B or D.
        folded: bands that leave more room for the library, instead of those of the same parts.
    """

    name: str
    label: str
    decks: int
    bands: tuple[Band, ...]
    hidden: tuple[str, ...] = ("sampler",)
    mixer: str = "full"
    touch: bool = False
    upright: bool = False
    sides: bool = False
    folded: tuple[Band, ...] = ()
    parts: Mapping[str, Band] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "parts", {band.part: band for band in self.bands})


WAVES = Band("waves", 44, 104, 320, grows=0.25, per="wave")
FX = Band("fx", 46, 52, 60)
SAMPLER = Band("sampler", 46, 56, 72)
LIBRARY = Band("library", 130, 240, grows=1.0)

LAYOUTS = (
    Layout(
        "two",
        str(QT_TRANSLATE_NOOP("Layouts", "2 DECKS")),
        2,
        (WAVES, Band("decks", 350, 440, 560, grows=0.1, per="row"), FX, SAMPLER, LIBRARY),
        upright=True,
    ),
    Layout(
        "four",
        str(QT_TRANSLATE_NOOP("Layouts", "4 DECKS")),
        4,
        (
            Band("waves", 32, 60, 200, grows=0.25, per="wave"),
            Band("decks", 190, 240, 420, grows=0.4, form="small", per="row"),
            FX,
            SAMPLER,
            LIBRARY,
        ),
        mixer="small",
        upright=True,
    ),
    Layout(
        "library",
        str(QT_TRANSLATE_NOOP("Layouts", "LIBRARY")),
        2,
        (
            Band("waves", 34, 52, 120, per="wave"),
            Band("decks", 58, 66, 72, form="strip", per="row"),
            FX,
            SAMPLER,
            LIBRARY,
        ),
        hidden=("fx", "sampler"),
        mixer="",
    ),
    Layout(
        "mixer",
        str(QT_TRANSLATE_NOOP("Layouts", "MIXER")),
        4,
        (
            Band("decks", 58, 66, 72, form="strip", per="row"),
            Band("mixer", 340, 620, grows=1.0, form="wide"),
            FX,
            SAMPLER,
            LIBRARY,
        ),
        hidden=("library", "sampler"),
        mixer="",
    ),
    Layout(
        "performance",
        str(QT_TRANSLATE_NOOP("Layouts", "PERFORM")),
        2,
        (
            Band("waves", 64, 150, 400, grows=0.5, per="wave"),
            Band("decks", 330, 460, 760, grows=0.5, form="pads", per="row"),
            FX,
            SAMPLER,
            LIBRARY,
        ),
        hidden=("library",),
        mixer="small",
        upright=True,
    ),
    Layout(
        "prepare",
        str(QT_TRANSLATE_NOOP("Layouts", "PREPARE")),
        1,
        (Band("editor", 320, 540, 900, grows=0.6, form="edit"), LIBRARY),
        hidden=(),
        mixer="",
    ),
    Layout(
        "touch",
        str(QT_TRANSLATE_NOOP("Layouts", "TOUCH")),
        2,
        (
            Band("waves", 44, 60, 240, grows=0.6, per="wave"),
            Band("decks", 330, 440, 600, grows=0.1, form="pads", per="row"),
            FX,
            SAMPLER,
            LIBRARY,
        ),
        hidden=("fx", "sampler"),
        mixer="small",
        touch=True,
        sides=True,
        folded=(
            Band("waves", 44, 60, 240, grows=0.1, per="wave"),
            Band("decks", 60, 66, 72, form="strip", per="row"),
        ),
    ),
)
BY_NAME = {layout.name: layout for layout in LAYOUTS}
