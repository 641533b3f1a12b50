// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

Btn {
    id: button
    required property Param param

    onPressed: button.param.press()
}
