// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// Opens the deck's menu.
Btn {
    id: button
    required property Deck deck
    required property color accent_menu

    icon: "M5 10 H9 V14 H5 Z M10.5 10 H14.5 V14 H10.5 Z M16 10 H20 V14 H16 Z"
    hint: qsTr("More of deck %1").arg(deck.letter)
    note: qsTr("Brakes, vinyl mode, cue button, sync, key, eject")
    implicitWidth: Theme.compact ? 30 : 36
    onClicked: {
        button.deck.more.open();
        menu.open_at(button);
    }

    Menu {
        id: menu
        label: button.hint
        labels: button.deck.more.labels
        accent: button.accent_menu
        onChosen: index => button.deck.more.choose(index)
    }
}
