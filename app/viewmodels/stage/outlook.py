# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of what the window shows: the parts of the layout, how waves lie, the size of all."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from app.viewmodels.formats import percent
from app.viewmodels.option import Settings

if TYPE_CHECKING:
    from app.viewmodels.stage.stage import Stage
    from app.viewmodels.virtual.virtual import Virtual

QML_IMPORT_NAME = "DjUniverse"
QML_IMPORT_MAJOR_VERSION = 1

SCALES = (0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
PARTS: dict[str, Any] = {
    "waves": QT_TRANSLATE_NOOP("Outlook", "Waves"),
    "decks": QT_TRANSLATE_NOOP("Outlook", "Decks with pads, and the mixer"),
    "mixer": QT_TRANSLATE_NOOP("Outlook", "Mixer"),
    "fx": QT_TRANSLATE_NOOP("Outlook", "Effects"),
    "sampler": QT_TRANSLATE_NOOP("Outlook", "Sampler, microphone, metronome"),
    "library": QT_TRANSLATE_NOOP("Outlook", "Library"),
}
UPRIGHT: Any = QT_TRANSLATE_NOOP("Outlook", "Upright waves between the decks")
USUAL: Any = QT_TRANSLATE_NOOP("Outlook", "Usual sizes and parts of this layout")
DRAWN: Any = QT_TRANSLATE_NOOP("Outlook", "Controller in a window of its own")
TABLET: Any = QT_TRANSLATE_NOOP("Outlook", "Controller on a phone or tablet…")
SCALED: Any = QT_TRANSLATE_NOOP("Outlook", "Everything at {} (the window comes back)")


@QmlElement
class Outlook(QObject):
    """Lines to choose from; what is shown is ticked.

    Args:
        restart: brings the window back, at another scale.
        drawn: the controller that has a window of its own.
    """

    changed = Signal()

    def __init__(
        self,
        stage: "Stage",
        settings: Settings,
        restart: Callable[[], None],
        drawn: "Virtual",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stage, self._settings, self._restart = stage, settings, restart
        self._drawn = drawn
        drawn.shown_changed.connect(self.changed)
        stage.changed.connect(self.changed)
        settings["scale"].changed.connect(self.changed)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def labels(self) -> list[str]:
        """A line for each part that this layout can show, then the rest."""
        return [text for _, text, _ in self._lines()]

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def ticks(self) -> list[bool]:
        """Whether each line holds now."""
        return [holds for _, _, holds in self._lines()]

    @Slot(int)
    def choose(self, line: int) -> None:
        """Do what a line says."""
        lines = self._lines()
        match lines[line][0].split(":") if 0 <= line < len(lines) else [""]:
            case ["part", part]:
                self._stage.toggle_part(part)
            case ["upright"]:
                self._stage.turn_waves()
            case ["drawn"]:
                self._drawn.toggle()
            case ["tablet"]:
                self._stage.open_page("settings/network")
            case ["usual"]:
                self._stage.reset("")
            case ["scale", scale] if float(scale) != self._settings.options.get("scale"):
                self._settings["scale"].put(float(scale))
                self._restart()

    def _lines(self) -> list[tuple[str, str, bool]]:
        """Name, text, whether it holds."""
        stage, told = self._stage, QCoreApplication.translate
        found = [
            (f"part:{part}", told("Outlook", text), stage.shows(part))
            for part, text in PARTS.items()
            if stage.can_hide(part)
        ]
        if stage.can_turn:
            found.append(("upright", told("Outlook", UPRIGHT), stage.is_upright))
        found.append(("drawn", told("Outlook", DRAWN), self._drawn.is_shown))
        found.append(("tablet", told("Outlook", TABLET), False))
        found.append(("usual", told("Outlook", USUAL), False))
        now = self._settings.options.get("scale")
        for scale in SCALES:
            text = told("Outlook", SCALED).format(percent(scale))
            found.append((f"scale:{scale}", text, scale == now))
        return found
