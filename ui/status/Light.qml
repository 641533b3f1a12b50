// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A lamp before a word.
Figure {
    id: light

    property color lamp: Theme.unlit

    mark: 9

    Rectangle {
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: 9
        height: 9
        radius: 5
        color: light.lamp
        border.color: light.lamp === Theme.unlit ? Theme.rim : light.lamp
    }
}
