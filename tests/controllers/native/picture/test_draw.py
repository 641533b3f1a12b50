# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures: those of the manual are those of the mappings, and can be read."""

import contextlib
import xml.etree.ElementTree as ET

import pytest
from hypothesis import given, settings
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from app.controllers.mapping import MappingError
from app.controllers.native import shipped
from app.controllers.native.describe.read import read
from app.controllers.native.picture import picture
from app.controllers.native.picture.__main__ import FOLDER
from app.controllers.native.picture.text import width
from tests.controllers.native.descriptions import descriptions

SVG = "{http://www.w3.org/2000/svg}"
each = pytest.mark.parametrize("path", shipped(), ids=lambda p: p.stem)


@each
def test_the_picture_of_the_manual_is_that_of_the_mapping(path):
    kept = FOLDER / f"{path.stem}.svg"
    assert kept.read_text() == picture(read(path)), (
        "the mapping has changed: run python -m app.controllers.native.picture"
    )


def test_no_picture_is_of_a_mapping_that_is_gone():
    assert {p.stem for p in FOLDER.glob("*.svg")} == {p.stem for p in shipped()}


@each
def test_it_can_be_drawn(path, qapp):
    renderer = QSvgRenderer(str(FOLDER / f"{path.stem}.svg"))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    places = ((x, y) for x in range(0, image.width(), 5) for y in range(0, image.height(), 50))
    assert len({image.pixel(x, y) for x, y in places}) > 5


@each
def test_words_stay_within_the_picture_and_apart_from_each_other(path):
    root = ET.fromstring(picture(read(path)))
    _, _, wide, high = map(float, root.get("viewBox").split())
    boxes = [box(t) for t in root.iter(f"{SVG}text")]
    for left, top, right, bottom, words in boxes:
        assert left >= 0, words
        assert right <= wide, words
        assert top >= 0, words
        assert bottom <= high, words
    boxes.sort(key=lambda b: b[1])
    for i, a in enumerate(boxes):
        for b in boxes[i + 1 :]:
            if b[1] >= a[3]:
                break
            assert a[2] <= b[0] or b[2] <= a[0], (a, b)


def box(text):
    """Left, top, right, bottom of a text."""
    size = float(text.get("font-size"))
    long = width(text.text, size, bold=text.get("font-weight") == "bold")
    x, y = float(text.get("x")), float(text.get("y"))
    left = x - long / 2 if text.get("text-anchor") == "middle" else x
    return left, y - 0.8 * size, left + long, y + 0.2 * size, text.text


@each
def test_everything_on_it_is_named_and_explained(path):
    root = ET.fromstring(picture(read(path)))
    said = " ".join(t.text for t in root.iter(f"{SVG}text"))
    for control in read(path).control:
        for word in control.name.split():
            assert word in said, control.name


def test_words_are_no_wider_than_reckoned(qapp):
    font = QFont("DejaVu Sans")
    font.setPixelSize(100)
    for bold in (False, True):
        font.setBold(bold)
        metrics = QFontMetricsF(font)
        for path in shipped():
            for control in read(path).control:
                assert metrics.horizontalAdvance(control.name) <= width(
                    control.name, 100, bold=bold
                ), control.name


@settings(max_examples=50, deadline=None)
@given(descriptions)
def test_any_mapping_is_drawn_or_refused(described):
    with contextlib.suppress(MappingError):
        ET.fromstring(picture(described))
