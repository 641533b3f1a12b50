# SPDX-License-Identifier: GPL-3.0-or-later
"""All options of the window: one row each, see `app.options`."""

from app.options import Option

LAYOUTS = ("two", "four", "library", "mixer", "performance", "prepare", "touch")
THEMES = ("dark", "contrast", "night", "deuteranopia", "tritanopia")
LANGUAGES = ("", "en", "de", "es", "fr", "pt_BR", "ja", "pseudo", "pseudo_rtl")

ROWS = (
    # the stage
    Option("layout", "two", "What the window shows.", LAYOUTS),
    Option("stage.parts", {}, "Parts shown or hidden by hand, by layout."),
    Option("stage.sizes", {}, "Sizes of parts changed by hand, by layout."),
    Option("stage.sides", [], "The decks at the left and right, where a side shows one of two."),
    Option("window.geometry", [], "Where the window was: x, y, width, height."),
    Option("drawn.shown", False, "The window of a drawn controller is open."),
    Option("drawn.mapping", "", "Which controller is drawn there; empty: the usual one."),
    Option("full_screen", False, "Fill the screen."),
    # how it looks
    Option("theme", "dark", "Colours.", THEMES),
    Option("scale", 1.0, "Size of everything.", low=0.75, high=3.0),
    Option("reduced_motion", False, "No animations but the waves."),
    Option("language", "", "Of all texts; empty: the system's.", LANGUAGES),
    Option("tooltips", True, "Name and value of the control under the mouse."),
    # waves
    Option("wave.upright", False, "Waves stand between the decks."),
    Option("wave.zoom", 8.0, "Zoom of the waves, in half doublings.", low=0.0, high=60.0),
    Option("wave.renderer", "auto", "What draws the waves.", ("auto", "tiles", "shader")),
    Option("wave.seeks", False, "Pulling a wave moves the playhead instead of the record."),
    # decks
    Option("deck.elapsed_first", False, "The large time is the elapsed one."),
    Option("deck.pads", {}, "Mode and bank of the pads, by deck."),
    # library
    Option("library.source", "", "The source that is shown."),
    Option("library.selected", "", "The file that is selected."),
    Option("library.order", "", "The column that orders the rows, with - in front: downwards."),
    Option("library.branches", [], "Branches of the tree turned by hand."),
    Option("library.searches", [], "What was searched for."),
    Option("library.search", "", "What is searched for now."),
    Option("library.filters", [], "Filters that are on."),
    Option("library.remembers", True, "Keep what was searched for."),
    Option("library.columns", [], "Columns shown, with their widths; empty: the usual ones."),
    # keyboard
    Option("keys", {}, "Keys changed by hand: action to keys."),
    Option("keys.by_place", False, "Keys lie as on a US keyboard, whatever is printed on them."),
    # the first start
    Option("guided", False, "The first-run guide was seen."),
)
TABLE = {row.name: row for row in ROWS}
