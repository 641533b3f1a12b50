// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// An encoder: pulled on, it counts.
Rectangle {
    id: face
    property string label
    property bool down
    property bool focused

    radius: 8
    color: down ? Theme.lifted : Theme.raised
    border.color: focused ? Theme.focus : Theme.line
    border.width: focused ? 3 : 1
    clip: true

    Column {
        anchors.centerIn: parent
        spacing: 10
        Repeater {
            model: Math.floor(face.height / 12)
            Rectangle {
                width: face.width - 20
                height: 2
                color: Theme.rim
            }
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: parent.width - 8
        height: 24
        radius: 4
        color: face.color
        Txt {
            anchors.fill: parent
            text: face.label
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.Fit
            minimumPixelSize: 6
            font.pixelSize: 16
            color: Theme.dim
        }
    }
}
