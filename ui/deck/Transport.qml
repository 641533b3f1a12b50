// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound

// Cue, play, sync.
ColumnLayout {
    id: transport
    required property Deck deck
    required property color accent

    spacing: Theme.compact ? 4 : 6

    RowLayout {
        spacing: Theme.compact ? 4 : 6
        BoundToggle {
            Layout.fillWidth: true
            readonly property Param mode: transport.deck.param(Controls.syncMode)

            param: transport.deck.param(Controls.sync)
            label: mode.value > 0 ? "SYNC" : "TEMPO SYNC"
            hint: "Sync deck " + transport.deck.letter
            note: "Follows the " + mode.text.toLowerCase() + ". Right click: the other"
            accent: transport.accent
            onCleared: mode.cycle(1)
        }
        BoundToggle {
            Layout.fillWidth: true
            param: transport.deck.param(Controls.leader)
            label: "LEADER"
            hint: "Deck " + transport.deck.letter + " leads"
            accent: Theme.text
            size: Theme.compact ? 12 : 13
        }
    }
    RowLayout {
        spacing: Theme.compact ? 4 : 6
        BoundHold {
            Layout.fillWidth: true
            Layout.preferredWidth: 60
            implicitHeight: Theme.compact ? 38 : 46
            readonly property Param mode: transport.deck.param(Controls.cueMode)

            param: transport.deck.param(Controls.cue)
            label: mode.value > 0 ? mode.text : "CUE"
            hint: "Cue deck " + transport.deck.letter
            note: "As " + mode.text.toLowerCase() + ". Right click: another way"
            onCleared: mode.cycle(1)
            size: Theme.compact ? 14 : 16
            outlined: true
            on: transport.deck.param(Controls.atCue).on
        }
        BoundToggle {
            Layout.fillWidth: true
            Layout.preferredWidth: 60
            implicitHeight: Theme.compact ? 38 : 46
            param: transport.deck.param(Controls.play)
            icon: "M3 5 L12 12 L3 19 Z M14 5 H17 V19 H14 Z M19 5 H22 V19 H19 Z"
            hint: "Play deck " + transport.deck.letter
            accent: Theme.green
            ink: Theme.ink_green
        }
    }
}
