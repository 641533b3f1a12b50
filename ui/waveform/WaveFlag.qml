// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A cue on the wave: a line, a name, and the length of a loop cue.
Item {
    id: flag
    property real at: 0
    property real reach: 0
    property string label
    property color tint: Theme.gold

    x: at

    Rectangle {
        visible: flag.reach > 0
        width: flag.reach
        height: flag.height
        color: flag.tint
        opacity: 0.12
    }
    Rectangle {
        width: 2
        height: flag.height
        color: flag.tint
    }
    Rectangle {
        width: text.implicitWidth + 12
        height: 18
        radius: 2
        color: flag.tint
        Txt {
            id: text
            anchors.centerIn: parent
            text: flag.label
            font.pixelSize: 12
            font.weight: Font.Bold
            color: "#101014"
        }
    }
}
