// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Knob {
    id: knob
    required property Param param

    turn: param.turn
    valueText: param.text
    onMoved: turn => knob.param.move(turn)
    onNudged: (steps, fine) => knob.param.nudge(steps, fine)
    onRestored: knob.param.reset()
}
