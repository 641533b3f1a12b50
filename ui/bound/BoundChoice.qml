// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

// Shows the value; a click takes the next one, a right click the one before.
Btn {
    id: button
    required property Param param

    path: param.path
    doc: param.doc
    label: param.text
    onClicked: shift => button.param.cycle(shift ? -1 : 1)
    holds: true
    onCleared: button.param.cycle(-1)
}
