// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui

// Where a click on a row's waveform plays the track from there in the headphones.
Item {
    id: wave
    required property real start
    required property real room
    required property Preview preview
    property bool previewed: false

    signal pressed(at: real)

    x: start
    width: room
    LayoutMirroring.enabled: false
    Loader {
        active: wave.previewed
        sourceComponent: Rectangle {
            x: wave.preview.position * wave.width
            width: 2
            height: wave.height
            color: Theme.text
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => wave.pressed(mouse.x / width)
    }
}
