// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Fader {
    id: fader
    required property Param param

    turn: param.turn
    valueText: param.text
    onMoved: turn => fader.param.move(turn)
    onNudged: (steps, fine) => fader.param.nudge(steps, fine)
    onRestored: fader.param.reset()
}
