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
    readonly property Place waves: app.stage.place("waves")

    place: app.stage.place("deck" + (number + 1))
    sourceComponent: DeckPanel {
        deck: slot.deck
        form: slot.place.form
        phased: slot.number > 1 || !slot.waves.shown || slot.waves.form === "upright"
        running: slot.running
        other: slot.app.stage.sided ? slot.app.deck((slot.number + 2) % 4) : null
        onTurned: slot.app.stage.turn(slot.number % 2)
        onDropped: urls => slot.app.take(slot.number, urls)
    }
}
