# SPDX-License-Identifier: GPL-3.0-or-later
"""rekordbox XML: what comes back of what is written, and files by hand."""

from pathlib import Path

from hypothesis import HealthCheck, given, settings

from app.library.interchange.rekordbox import xmlfile
from app.library.model import Collection
from tests.library.library_values import collections, round_trip

QUIET = settings(
    max_examples=60,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


@QUIET
@given(collection=collections())
def test_what_rekordbox_xml_can_hold_comes_back(collection: Collection, tmp_path: Path) -> None:
    assert round_trip(xmlfile, collection, tmp_path / "rekordbox.xml") == []
