// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A fader where its value is.
Item {
    id: face
    property real at
    property bool down
    property bool focused
    readonly property bool lying: width > height
    readonly property real length: lying ? width : height
    readonly property real thumb: length * 0.16 // as app/panel/hands.py has it
    readonly property real way: length - thumb

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: Theme.panel
        border.color: face.focused ? Theme.focus : Theme.line
        border.width: face.focused ? 3 : 1
    }
    Rectangle {
        anchors.centerIn: parent
        width: face.lying ? face.width - 12 : 6
        height: face.lying ? 6 : face.height - 12
        radius: 3
        color: Theme.ground
    }
    Rectangle {
        x: face.lying ? face.at * face.way : 4
        y: face.lying ? 4 : (1 - face.at) * face.way
        width: face.lying ? face.thumb : face.width - 8
        height: face.lying ? face.height - 8 : face.thumb
        radius: 5
        color: face.down ? Theme.cap_lit : Theme.cap
        border.color: Theme.rim
        Rectangle {
            anchors.centerIn: parent
            width: face.lying ? 4 : parent.width - 10
            height: face.lying ? parent.height - 10 : 4
            color: Theme.gold
        }
    }
}
