// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A text in a row of the list.
Txt {
    required property string name // of the column
    required property string kind
    required property real start
    required property real room

    x: start
    width: room
    horizontalAlignment: kind === "figure" ? Text.AlignRight : Text.AlignLeft // of Arabic names too: columns stay columns
    font.family: kind === "figure" ? Theme.mono : Theme.sans
    Accessible.ignored: true // the row tells
}
