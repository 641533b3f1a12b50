# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's language: translations, the direction of writing, numbers and dates."""

import logging
import subprocess
from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

FOLDER = Path(__file__).resolve().parents[3] / "resources" / "i18n"
NAME = "djuniverse"
LANGUAGES = {  # as its speakers call it
    "en": "English",
    "de": "Deutsch",
    "es": "Español",
    "fr": "Français",
    "pt_BR": "Português (Brasil)",
    "ja": "日本語",
}
PSEUDO = {
    "pseudo": "Ļöñĝéř ţéẋţš",
    "pseudo_rtl": "Ļöñĝéř ţéẋţš, →←",
}  # to find what is not translated
LONGER = 0.4  # German and French need so much more room than English
ACCENTS = str.maketrans("aeiounclsrtydgzAEIOUNCLSRTYDGZ", "áéíöüñçļšřţýđĝžÁÉÍÖÜÑÇĻŠŘŢÝĐĜŽ")
RELEASE_S = 20.0
log = logging.getLogger(__name__)


class Pseudo(QTranslator):
    """English that is longer and has accents: what stays plain is not translated, what is cut off
    has no room for German."""

    def __init__(self, *, right_to_left: bool) -> None:
        super().__init__()
        self._marks = ("»", "«") if right_to_left else ("[", "]")

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, _context: str, text: str, *_: object) -> str:
        return self._marks[0] + pseudo(text) + self._marks[1] if text else ""


def pseudo(text: str) -> str:
    """Longer, with accents; what stands for a value stays."""
    parts, keep = [], 0
    for i, sign in enumerate(text):
        if sign in "{%&<":
            keep = 2 if sign == "%" else len(text[i:].split("}", 1)[0]) + 1 if sign == "{" else 1
        parts.append(sign if keep > 0 else sign.translate(ACCENTS))
        keep -= 1
    return "".join(parts) + "~" * round(len(text) * LONGER)


def chosen(option: str) -> str:
    """The language that holds: the option, else the system's as far as there is one of it."""
    if option in LANGUAGES or option in PSEUDO:
        return option
    for wish in QLocale.system().uiLanguages():
        whole = wish.replace("-", "_")
        for name in LANGUAGES:
            if whole == name or whole.split("_")[0] == name.split("_")[0]:
                return name
    return "en"


def install(option: str, cache: Path) -> list[QTranslator]:
    """Make this process speak a language; before the window is made.

    Args:
        option: a name, or empty: the system's.
        cache: where translations are made ready, when they are not.

    Return: what must be kept as long as the window lives.
    """
    language = chosen(option)
    translators: list[QTranslator] = []
    right_to_left = language == "pseudo_rtl"
    if language in PSEUDO:
        translators.append(Pseudo(right_to_left=right_to_left))
    else:
        # the system's own locale of that language knows its numbers and dates best
        system = QLocale.system()
        locale = system if system.name().startswith(language) else QLocale(language)
        QLocale.setDefault(locale)
        right_to_left = locale.textDirection() == Qt.LayoutDirection.RightToLeft
        for name, folder in _files(language, cache):
            translator = QTranslator()
            if translator.load(name, str(folder)) or _load(translator, folder / name):
                translators.append(translator)
    for translator in translators:
        QCoreApplication.installTranslator(translator)
    direction = Qt.LayoutDirection
    QGuiApplication.setLayoutDirection(
        direction.RightToLeft if right_to_left else direction.LeftToRight
    )
    return translators


def _load(translator: QTranslator, file: Path) -> bool:
    """By its descriptor: Qt cannot say the name of a folder that is no UTF-8."""
    try:
        with file.open("rb") as opened:
            return translator.load(f"/proc/self/fd/{opened.fileno()}")
    except OSError:
        return False


def _files(language: str, cache: Path) -> list[tuple[str, Path]]:
    """Names and folders of the compiled translations, made where they are missing or old."""
    found = [
        (f"qtbase_{language}", Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    ]
    source = FOLDER / f"{NAME}_{language}.ts"
    if not source.exists():
        return found  # English is in the program itself
    for folder in (FOLDER, cache / "i18n"):
        ready = folder / f"{NAME}_{language}.qm"
        if ready.exists() and ready.stat().st_mtime_ns >= source.stat().st_mtime_ns:
            return [*found, (ready.name, folder)]
    folder = cache / "i18n"
    return [*found, (f"{NAME}_{language}.qm", folder)] if release(source, folder) else found


def release(source: Path, folder: Path) -> bool:
    """Compile a translation. Return: it was done."""
    tool = Path(PySide6.__file__).parent / "lrelease"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(
            [tool, "-silent", source, "-qm", f"{source.stem}.qm"],
            check=True,
            cwd=folder,  # it cannot say each name of a folder either
            timeout=RELEASE_S,
        )
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("%s cannot be made ready: %s", source.name, error)
        return False
    return True
