// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A wheel: the middle holds the record, the rim bends.
Rectangle {
    id: face
    property string label
    property bool down
    property bool focused
    readonly property real size: Math.min(width, height)

    radius: size / 2
    color: Theme.raised
    border.color: focused ? Theme.focus : down ? Theme.gold : Theme.rim
    border.width: focused || down ? 4 : 2

    Rectangle {
        anchors.centerIn: parent
        width: face.size * 0.78 // as app/panel/hands.py has it
        height: width
        radius: width / 2
        color: face.down ? Theme.lifted : Theme.panel
        border.color: Theme.line
        Txt {
            anchors.centerIn: parent
            text: face.label
            color: Theme.dim
            font.pixelSize: 18
        }
    }
}
