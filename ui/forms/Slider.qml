// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A lying fader without marks, with its value beside it.
Turn {
    id: slider

    property color accent: Theme.gold

    horizontal: true
    travel: Math.max(rail.width, 1)
    implicitWidth: 280
    implicitHeight: Theme.field

    Rectangle {
        id: rail
        width: parent.width - 84
        height: 6
        radius: 3
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ground
        border.color: Theme.rim
        Rectangle {
            height: parent.height
            width: parent.width * slider.turn
            radius: 3
            color: slider.accent
        }
    }
    Rectangle {
        x: rail.x + rail.width * slider.turn - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch ? 28 : 18
        height: width
        radius: width / 2
        color: slider.dragging || slider.hovered ? Theme.cap_lit : Theme.cap
        border.color: slider.activeFocus ? Theme.focus : Theme.dim
        border.width: slider.activeFocus ? 2 : 1
    }
    Txt {
        anchors.right: parent.right
        width: 74
        height: parent.height
        text: slider.valueText
        font.family: Theme.mono
        horizontalAlignment: Text.AlignRight
    }
}
