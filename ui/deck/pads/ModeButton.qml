// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.controls

// Opens the list of all modes of the pads; with `named` it shows which one they are in.
Btn {
    id: button
    required property Deck deck
    required property color accent_menu
    property bool named: false

    icon: named ? "" : "M5 9 H19 L12 17 Z"
    label: deck.pads.mode_name + " ▾"
    hint: qsTr("All pad modes of deck %1").arg(deck.letter)
    note: deck.pads.mode_name
    accent: accent_menu
    onClicked: menu.open_at(button)
    holds: true
    onCleared: deck.pads.turn_bank(1)

    Menu {
        id: menu
        label: button.hint
        labels: button.deck.pads.mode_names
        current: button.deck.pads.mode
        accent: button.accent_menu
        onChosen: index => button.deck.pads.choose(index)
    }
}
