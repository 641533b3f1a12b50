// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Btn {
    id: button
    required property Param param

    path: param.path
    doc: param.doc
    on: param.on
    checkable: true
    onClicked: button.param.toggle()
}
