# SPDX-License-Identifier: GPL-3.0-or-later
"""Where translations are made ready."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt
from PySide6.QtGui import QGuiApplication

from app.viewmodels.settings import languages


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """In a home whose name is no UTF-8, with nothing made ready elsewhere."""
    sources = tmp_path / "sources"
    sources.mkdir()
    for file in languages.FOLDER.glob("*.ts"):
        (sources / file.name).symlink_to(file)
    monkeypatch.setattr(languages, "FOLDER", sources)
    yield Path(os.fsdecode(os.fsencode(tmp_path) + b"/h\xff\xe9 'o\"me"))
    QLocale.setDefault(QLocale.system())
    QGuiApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_home_whose_name_is_no_text_has_its_language_too(qapp: object, folder: Path) -> None:
    kept = languages.install("de", folder)
    try:
        [ours] = [t for t in kept if "djuniverse_de" in t.filePath() or "/proc/" in t.filePath()]
        assert not ours.isEmpty()
        assert (folder / "i18n" / "djuniverse_de.qm").stat().st_size > 100_000
    finally:
        for translator in kept:
            QCoreApplication.removeTranslator(translator)
