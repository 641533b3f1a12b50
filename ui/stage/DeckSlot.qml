// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui.deck

// A deck in its place.
Slot {
    id: slot
    required property App app
    required property int number // from 0
    readonly property Deck deck: app.deck(number)

    place: app.stage.place("deck" + (number + 1))
    sourceComponent: DeckPanel {
        deck: slot.deck
        form: slot.place.form
        running: slot.running
        onDropped: urls => slot.app.take(slot.number, urls)
    }
}
