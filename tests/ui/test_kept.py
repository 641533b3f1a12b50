# SPDX-License-Identifier: GPL-3.0-or-later
"""The window comes up whatever its file of options says."""

import pytest

from app.option_table import TABLE

LISTS = ([1], [None], [[]], [{}], ["x"], ["x"] * 4, [10**30] * 4, [["title", "x"]], [["x", 1]])
DICTS = (
    {"x": 1}, {"two": 1}, {"two": []}, {"two": {"library": "x"}}, {"two": {"library": 1e300}},
    {"deck1": 1}, {"deck1": ["x", {}]}, {"deck1": [99, -99]}, {"deck1.play": 3},
)  # fmt: skip


@pytest.mark.parametrize(("odd_list", "odd_dict"), list(zip(LISTS, DICTS, strict=True)))
def test_odd_lists_and_tables_in_the_file_keep_no_window_from_coming(world, odd_list, odd_dict):
    odd = {list: odd_list, dict: odd_dict, str: "\0 none such"}
    for name, option in TABLE.items():
        if type(option.default) in odd and not option.choices:
            world.options.put(name, odd[type(option.default)])
    app = world.app()
    app.start()
    app.stage.resize(1280, 720)
    app.picture()
    assert app.stage.layout == "two"
    app.close()
    app.deleteLater()
