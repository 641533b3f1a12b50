// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// Where a click plays the track in the headphones; the row's picture shows the mark.
Item {
    id: button
    required property real start
    required property real room
    property bool playing: false

    signal pressed

    x: start
    width: room
    Accessible.role: Accessible.Button
    Accessible.name: playing ? qsTr("Stop the preview") : qsTr("Preview in the headphones")
    Accessible.onPressAction: button.pressed()
    MouseArea {
        anchors.fill: parent
        anchors.margins: Theme.touch ? Math.min(0, (button.width - Theme.target) / 2) : 0
        onClicked: button.pressed()
    }
}
