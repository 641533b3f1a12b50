// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The tooltip of the title under the mouse: what is noted to the track. One for all rows.
Item {
    id: tip
    required property Browser library
    required property ListView list
    property int row: -1
    property string text

    function point(x: real, y: real) {
        const row = Math.floor((tip.list.contentY + y) / Theme.row_height);
        const found = tip.library.columns.under(x) === "title" ? tip.library.tracks.value(row, "note") ?? "" : "";
        if (found === tip.text && row === tip.row)
            return;
        Hover.leave(tip);
        tip.text = found;
        tip.row = row;
        tip.x = tip.library.columns.left_of("title");
        tip.width = tip.library.columns.room_of("title");
        if (found !== "")
            Hover.enter(tip, "", "");
    }

    y: tip.row * Theme.row_height
    height: Theme.row_height
    Accessible.role: Accessible.ToolTip
    Accessible.name: text
    Accessible.ignored: text === ""
    HoverHandler {
        parent: tip.list
        onPointChanged: tip.point(point.position.x, point.position.y)
        onHoveredChanged: {
            if (!hovered)
                tip.point(-1, 0);
        }
    }
}
