// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// A record with the deck's label: stands for a cover.
Rectangle {
    id: disc

    property color accent: Theme.gold
    property string letter

    implicitWidth: 64
    implicitHeight: 64
    radius: width / 2
    color: Theme.ground
    border.color: Theme.rim

    Repeater {
        model: 4
        Rectangle {
            required property int index
            anchors.centerIn: parent
            width: disc.width * (0.9 - index * 0.12)
            height: width
            radius: width / 2
            color: "transparent"
            border.color: index % 2 ? Theme.raised : Theme.lifted
        }
    }
    Rectangle {
        anchors.centerIn: parent
        width: disc.width * 0.44
        height: width
        radius: width / 2
        color: disc.accent
        Txt {
            anchors.centerIn: parent
            text: disc.letter
            color: Theme.ink
            font.weight: Font.Black
            font.pixelSize: Math.round(disc.width * 0.28)
        }
    }
}
