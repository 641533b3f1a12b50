// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// What is dragged: a name under the mouse. Within the window the drag is ours; `leave` hands it
// over to the system, with the files, when the mouse goes out.
Rectangle {
    id: ghost

    property string text
    property string what: "rows" // what takes drops names it, or "text/uri-list" for files

    function leave(urls: list<string>) {
        ghost.Drag.cancel();
        ghost.Drag.mimeData = {
            "text/uri-list": urls.join("\r\n")
        };
        ghost.Drag.startDrag(Qt.CopyAction);
    }

    width: Math.min(name.implicitWidth + 24, 320)
    height: Theme.row_height
    radius: 4
    color: Theme.gold
    z: 20
    Drag.active: visible
    Drag.dragType: Drag.Internal
    Drag.keys: [what]
    Drag.supportedActions: Qt.CopyAction
    Drag.hotSpot.x: 10
    Drag.hotSpot.y: height / 2
    Txt {
        id: name
        x: 12
        width: parent.width - 24
        height: parent.height
        text: ghost.text
        font.weight: Font.Bold
        color: Theme.ink
    }
}
