// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// A gain in a low bar: its name above a lying rail.
Turn {
    id: gain
    required property Param param
    property string caption
    property color accent: Theme.gold

    path: param.path
    doc: param.doc
    typable: true
    turn: param.turn
    valueText: param.text
    horizontal: true
    travel: 120
    implicitWidth: Math.max(name.implicitWidth, 62)
    implicitHeight: Theme.target + 8
    onMoved: turn => gain.param.move(turn)
    onNudged: (steps, fine) => gain.param.nudge(steps, fine)
    onTyped: text => gain.param.type_text(text)
    onRestored: gain.param.reset()

    Txt {
        id: name
        width: parent.width
        horizontalAlignment: Text.AlignHCenter
        y: parent.height / 2 - height
        text: gain.caption
        font.pixelSize: Theme.label
        color: gain.dragging || gain.hovered ? Theme.text : Theme.dim
    }
    Rectangle {
        id: rail
        y: parent.height / 2 + 6
        width: parent.width
        height: 6
        radius: 3
        color: Theme.ground
        border.color: gain.activeFocus ? Theme.focus : Theme.rim
        LayoutMirroring.enabled: false

        Rectangle {
            height: parent.height
            width: Math.round(parent.width * gain.turn)
            radius: 3
            color: gain.accent
        }
        Rectangle {
            x: Math.round((parent.width - width) * gain.turn)
            y: (parent.height - height) / 2
            width: 6
            height: 14
            radius: 2
            color: gain.dragging || gain.hovered ? Theme.cap_lit : Theme.cap
        }
    }
}
