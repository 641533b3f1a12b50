// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

// 1 while it is down. A trigger, too: the way up means nothing to it.
Btn {
    id: button
    required property Param param

    path: param.path
    doc: param.doc
    onPressed: button.param.press()
    onReleased: button.param.release()
}
