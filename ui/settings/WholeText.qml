// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui.controls

// A text that ends in dots is told whole, where the mouse rests on it and no control tells of
// itself. One for the window: a handler in each text would cost all of them.
Item {
    id: reader
    required property Item page // whose texts these are
    property Txt found: null

    function under(item: Item, x: real, y: real): Txt {
        for (let i = item.children.length - 1; i >= 0; i--) {
            const child = item.children[i];
            if (!child.visible || !child.enabled || child.opacity === 0 || child === reader.parent)
                continue;
            const at = item.mapToItem(child, x, y);
            if (child.width > 0 && child.height > 0 && !child.contains(at))
                continue;
            const text = child as Txt;
            if (text !== null && text.truncated)
                return text;
            const below = reader.under(child, at.x, at.y);
            if (below !== null)
                return below;
        }
        return null;
    }
    function forget() {
        if (reader.found !== null)
            Hover.leave(reader.found);
        reader.found = null;
    }
    function look() {
        const at = mouse.point.position;
        if (mouse.hovered && Hover.over === null && !Hover.picking)
            reader.found = reader.under(reader.page, at.x, at.y);
        if (reader.found !== null)
            Hover.enter(reader.found, "", "");
    }

    HoverHandler {
        id: mouse
        parent: reader.page
        onPointChanged: {
            const text = reader.found;
            if (text !== null && !text.contains(reader.page.mapToItem(text, point.position)))
                reader.forget();
            if (reader.found === null)
                rest.restart();
        }
        onHoveredChanged: {
            if (!hovered)
                reader.forget();
        }
    }
    Timer {
        id: rest
        interval: 100
        onTriggered: reader.look()
    }
}
