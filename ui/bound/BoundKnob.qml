// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Knob {
    id: knob
    required property Param param

    path: param.path
    doc: param.doc
    typable: true
    turn: param.turn
    valueText: param.text
    onMoved: turn => knob.param.move(turn)
    onNudged: (steps, fine) => knob.param.nudge(steps, fine)
    onTyped: text => knob.param.type_text(text)
    onRestored: knob.param.reset()
}
