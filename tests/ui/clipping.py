# SPDX-License-Identifier: GPL-3.0-or-later
"""What the eye would see: texts that are cut, that lie over each other or out of the window."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlEngine, QQmlExpression

SLACK = 1.5  # pixels that nobody sees


def is_made(window):
    """Whether no part of the window is still to come."""
    loaders = (i for i in items(window.contentItem()) if i.inherits("QQuickLoader"))
    return all(loader.property("item") or not loader.property("active") for loader in loaders)


def items(root):
    for child in root.childItems():
        if child.isVisible() and child.opacity() > 0.05:
            yield child
            yield from items(child)


def place(item):
    """Where it lies in the window."""
    at = item.mapToScene(QPointF(0, 0))
    end = item.mapToScene(QPointF(item.width(), item.height()))
    return QRectF(at, end).normalized()


def seen(item):
    """The part of it that no ancestor clips away."""
    rect = place(item)
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            rect = rect.intersected(place(parent))
        parent = parent.parentItem()
    return rect


def texts(root):
    """The visible texts."""
    for item in items(root):
        if item.inherits("QQuickText") and item.property("text"):
            yield item


def asked(item, name):
    """A value that Python has no type for, such as an alignment."""
    value = QQmlExpression(QQmlEngine.contextForObject(item), item, f"{name} | 0").evaluate()
    return int(value[0] if isinstance(value, tuple) else value)


def painted(text):
    """Where its letters are."""
    rect = place(text)
    width = min(text.property("contentWidth") or 0.0, rect.width())
    height = text.property("contentHeight") or 0.0
    across, down = asked(text, "effectiveHorizontalAlignment"), asked(text, "verticalAlignment")
    left = {2: rect.right() - width, 4: rect.center().x() - width / 2}.get(across, rect.left())
    tops = {64: rect.bottom() - height, 128: rect.center().y() - height / 2}
    return QRectF(left, tops.get(down, rect.top()), width, height)


def named(text):
    return f"{text.property('text')!r} {painted(text).toRect()}"


def cut(root):
    """Texts of which a part lies outside of what is shown: scrolled lists aside."""
    found = []
    for text in texts(root):
        letters, shown = painted(text), seen(text)
        if shown.isEmpty() or in_list(text):
            continue
        out = max(
            shown.left() - letters.left(), letters.right() - shown.right(),
            (shown.top() - letters.top()) / 3, (letters.bottom() - shown.bottom()) / 3,
        )  # fmt: skip
        if out > SLACK:
            found.append(named(text))
    return found


def outside(root, width, height):
    """Texts that leave the window."""
    window = QRectF(-SLACK, -SLACK, width + 2 * SLACK, height + 2 * SLACK)
    return [
        named(t) for t in texts(root) if not seen(t).isEmpty() and not window.contains(painted(t))
        and not in_list(t)
    ]  # fmt: skip


def overlapping(root):
    """Pairs of texts that lie over each other."""
    all_texts = [(t, painted(t).adjusted(1, 3, -1, -3)) for t in texts(root)]
    all_texts = [(t, r) for t, r in all_texts if not seen(t).isEmpty() and not in_list(t)]
    found = []
    for k, (one, a) in enumerate(all_texts):
        for other, b in all_texts[k + 1 :]:
            both = a.intersected(b)
            if both.width() > SLACK and both.height() > SLACK:
                found.append(f"{named(one)} over {named(other)}")
    return found


def in_list(item):
    """Part of something that scrolls: a list, the waves."""
    while item is not None:
        if item.inherits("QQuickFlickable") or item.objectName() == "scrolls":
            return True
        item = item.parentItem()
    return False
