# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual's table of names is that of the code."""

import re

from app.controllers.mixxx.controls.page import PAGE, page


def test_the_page_is_of_this_code() -> None:
    wanted = page()
    assert wanted == page()
    assert PAGE.read_text("utf-8") == wanted, (
        "docs/mixxx-controls.md is older than the code: "
        "run python -m app.controllers.mixxx.controls.page"
    )


def test_names_are_written_for_people() -> None:
    names = re.findall(r"^\| `([^`]+)` \|", page(), re.MULTILINE)
    assert len(names) > 400
    assert {"play", "hotcue_N_activate", "beatloop_X_toggle", "group_[ChannelN]_enable"} <= {*names}
    assert [name for name in names if re.search(r"[\\(|?*]", name)] == []
