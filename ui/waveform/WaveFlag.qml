// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A cue on the wave: a line, a name, and the length of a loop. A click on the name goes there.
Item {
    id: flag
    required property real at
    required property real reach
    required property string label
    required property color tint
    required property string kind
    required property int number
    required property real frame
    required property real room // for the name
    property bool vertical: false
    property real breadth: 0
    readonly property color shade: Theme.mark(tint)
    readonly property bool low: kind === "memory" || kind === "note" // not on a pad
    readonly property bool target: kind === "target" // of a jump
    readonly property real space: vertical ? breadth / 2 : room - 2

    signal chosen

    x: vertical ? 0 : at
    y: vertical ? at : 0

    Bar {
        visible: flag.reach > 0
        vertical: flag.vertical
        reach: flag.reach
        breadth: flag.breadth
        color: Qt.alpha(flag.shade, 0.16)
    }
    Bar {
        visible: flag.reach > 0
        vertical: flag.vertical
        at: flag.reach - 1
        reach: 1
        breadth: flag.breadth
        color: flag.shade
    }
    Bar {
        vertical: flag.vertical
        reach: flag.target || flag.low ? 1 : 2
        breadth: flag.breadth
        color: flag.shade
    }
    Rectangle {
        x: flag.vertical && !flag.low ? flag.breadth - width : 0
        y: flag.low && !flag.vertical ? 20 : 0
        visible: width >= 8
        width: Math.min(text.implicitWidth + 12, flag.space)
        height: 18
        radius: 2
        color: flag.low || flag.target ? Theme.wave : flag.shade
        border.width: flag.low || flag.target ? 1 : 0
        border.color: flag.shade
        Txt {
            id: text
            anchors.fill: parent
            anchors.leftMargin: 6
            anchors.rightMargin: 4
            verticalAlignment: Text.AlignVCenter
            elide: Text.ElideRight
            text: flag.kind === "note" ? "✎ " + flag.label : flag.label
            font.pixelSize: 12
            font.weight: Font.Bold
            color: flag.low || flag.target ? flag.shade : Theme.ink
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: flag.chosen()
        }
    }
}
