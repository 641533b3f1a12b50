// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.bound
import ui.controls

// Which FX units a deck goes through, where there is no room for a button each.
Btn {
    id: button
    required property Deck deck
    readonly property list<Param> units: [deck.param(Controls.fx1), deck.param(Controls.fx2), deck.param(Controls.fx3), deck.param(Controls.fx4)]

    label: qsTr("FX")
    hint: qsTr("FX units of deck %1").arg(deck.letter)
    on: units[0].on || units[1].on || units[2].on || units[3].on
    onClicked: menu.open_at(button)

    Menu {
        id: menu
        label: button.hint
        labels: button.units.map((unit, i) => (unit.on ? qsTr("FX unit %1: on") : qsTr("FX unit %1: off")).arg(i + 1))
        onChosen: index => button.units[index].toggle()
    }
}
