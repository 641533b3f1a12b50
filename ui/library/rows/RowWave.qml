// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui

// The whole track in small. A click plays it from there in the headphones.
Item {
    id: wave
    required property Browser library
    required property real start
    required property real room
    property string file
    property alias source: picture.source
    readonly property bool playing: library.preview.file === file && file !== ""

    x: start
    width: room
    LayoutMirroring.enabled: false
    Image {
        id: picture
        y: 3
        width: parent.width
        height: parent.height - 6
        visible: status === Image.Ready
    }
    Rectangle {
        visible: !picture.visible
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        height: 1
        color: Theme.line
    }
    Loader {
        active: wave.playing
        sourceComponent: Rectangle {
            x: wave.library.preview.position * wave.width
            width: 2
            height: wave.height
            color: Theme.text
        }
    }
    MouseArea {
        anchors.fill: parent
        onClicked: mouse => wave.library.preview.play_at(wave.file, mouse.x / width)
    }
}
