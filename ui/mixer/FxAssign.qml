// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui.bound

// Which FX units a deck goes through.
Grid {
    id: grid
    required property Deck deck
    required property color accent
    property int units: 2

    spacing: 3

    Repeater {
        model: [Controls.fx1, Controls.fx2, Controls.fx3, Controls.fx4].slice(0, grid.units)
        BoundToggle {
            required property string modelData
            required property int index
            width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
            param: grid.deck.param(modelData)
            label: grid.columns > 1 ? String(index + 1) : qsTr("FX %1").arg(index + 1)
            hint: qsTr("FX unit %1 on deck %2").arg(index + 1).arg(grid.deck.letter)
            accent: grid.accent
        }
    }
}
