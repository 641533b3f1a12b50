// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

Turn {
    id: fader

    property color accent: Theme.gold
    property real ghost: -1 // 0..1: where the value is; below 0 hidden
    property bool marked: true // a mark in the middle
    readonly property real cap: Theme.touch ? 32 : Theme.compact ? 20 : 24
    readonly property real path_length: (horizontal ? width : height) - cap

    travel: Math.max(path_length, 1)
    implicitWidth: horizontal ? 240 : Math.max(36, Theme.touch ? Theme.target : 0)
    implicitHeight: horizontal ? Math.max(36, Theme.touch ? Theme.target : 0) : 200

    Rectangle {
        anchors.centerIn: parent
        width: fader.horizontal ? fader.width : 6
        height: fader.horizontal ? 6 : fader.height
        radius: 3
        color: Theme.ground
        border.color: Theme.line
    }
    Repeater {
        model: 11
        Rectangle {
            required property int index
            readonly property real at: fader.cap / 2 + fader.path_length * index / 10
            readonly property bool middle: index === 5 && fader.marked
            x: fader.horizontal ? at : fader.width / 2 + 7
            y: fader.horizontal ? fader.height / 2 + 7 : at
            width: fader.horizontal ? 1 : middle ? 10 : 6
            height: fader.horizontal ? middle ? 10 : 6 : 1
            color: Theme.glaze(middle ? Theme.text : Theme.rim)
        }
    }
    Rectangle {
        visible: fader.ghost >= 0
        x: fader.horizontal ? fader.ghost * fader.path_length : (fader.width - width) / 2
        y: fader.horizontal ? (fader.height - height) / 2 : (1 - fader.ghost) * fader.path_length
        width: fader.horizontal ? fader.cap : fader.width - 4
        height: fader.horizontal ? fader.height - 4 : fader.cap
        radius: 4
        color: "transparent"
        border.color: fader.accent
        opacity: 0.7
    }
    Rectangle {
        x: fader.horizontal ? fader.turn * fader.path_length : (fader.width - width) / 2
        y: fader.horizontal ? (fader.height - height) / 2 : (1 - fader.turn) * fader.path_length
        width: fader.horizontal ? fader.cap : fader.width - 4
        height: fader.horizontal ? fader.height - 4 : fader.cap
        radius: 4
        color: fader.dragging || fader.hovered ? Theme.cap_lit : Theme.cap
        border.color: fader.activeFocus ? Theme.focus : Theme.rim
        border.width: fader.activeFocus ? 2 : 1
        Rectangle {
            anchors.centerIn: parent
            width: fader.horizontal ? 3 : parent.width - 6
            height: fader.horizontal ? parent.height - 6 : 3
            color: fader.accent
        }
    }
}
