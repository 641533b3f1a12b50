# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds controls that are cut off or lie on each other, and labels that lack letters."""

from itertools import combinations

from PySide6.QtCore import QRectF

from tests.ui.clipping import in_list, seen

SLACK_PX = 1.5


def items(root):
    for child in root.childItems():
        if child.isVisible():
            yield child
            yield from items(child)


def place(item):
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))


def controls(root):
    """What has the keyboard in turn, with its place."""
    return [i for i in items(root) if i.property("activeFocusOnTab") and i.width() > 0]


def cut_off(root):
    """Names of the controls that are not wholly inside of `root`: scrolled lists aside."""
    room = place(root).adjusted(-SLACK_PX, -SLACK_PX, SLACK_PX, SLACK_PX)
    return [name(i) for i in controls(root) if not in_list(i) and not room.contains(place(i))]


def overlapping(root):
    """Names of the controls that lie on each other."""
    found = []
    for a, b in combinations(controls(root), 2):
        both = seen(a).intersected(seen(b))
        deep = both.width() > 2 * SLACK_PX and both.height() > 2 * SLACK_PX
        if deep and not a.isAncestorOf(b) and not b.isAncestorOf(a):
            found.append(f"{name(a)} / {name(b)}")
    return found


def shortened(root):
    """Labels of buttons that end in an ellipsis."""
    found = []
    for item in controls(root):
        texts = [t for t in items(item) if t.property("truncated")]
        found += [str(t.property("text")) for t in texts if t.property("text") == label(item)]
    return found


def label(item):
    return item.property("label")


def name(item):
    return str(item.property("hint") or item.property("label") or item.metaObject().className())
