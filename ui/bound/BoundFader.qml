// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Fader {
    id: fader
    required property Param param

    path: param.path
    doc: param.doc
    typable: true
    turn: param.turn
    valueText: param.text
    onMoved: turn => fader.param.move(turn)
    onNudged: (steps, fine) => fader.param.nudge(steps, fine)
    onTyped: text => fader.param.type_text(text)
    onRestored: fader.param.reset()
}
