// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// A line of a form: what it is about, then what is declared in it.
Row {
    id: line
    required property string name

    spacing: 12
    Txt {
        width: 190
        height: Theme.field
        text: line.name
        color: Theme.dim
    }
}
