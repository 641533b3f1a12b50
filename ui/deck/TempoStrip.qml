// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The tempo fader; a ghost of its cap shows where sync has the tempo.
Item {
    id: strip
    required property Deck deck
    required property color accent
    readonly property Param tempo: deck.param(Controls.tempoFader)

    implicitWidth: Theme.compact ? 52 : 60

    Txt {
        id: title
        anchors.horizontalCenter: parent.horizontalCenter
        text: "TEMPO"
        color: Theme.dim
        font.pixelSize: Theme.label
    }
    BoundFader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: title.height + 4
        height: nudges.y - y - 6
        param: strip.tempo
        label: "Tempo of deck " + strip.deck.letter
        accent: strip.accent
        ghost: strip.deck.speed.ghost
    }
    Row {
        id: nudges
        anchors.horizontalCenter: parent.horizontalCenter
        y: range.y - height - 5
        spacing: 4
        BoundHold {
            param: strip.deck.param(Controls.nudgeBack)
            label: "−"
            hint: "Nudge back while held"
            implicitWidth: (strip.width - 4) / 2
        }
        BoundHold {
            param: strip.deck.param(Controls.nudgeForward)
            label: "+"
            hint: "Nudge forward while held"
            implicitWidth: (strip.width - 4) / 2
        }
    }
    BoundChoice {
        id: range
        anchors.bottom: parent.bottom
        width: strip.width
        param: strip.deck.param(Controls.tempoRange)
        hint: "Tempo range " + label
        size: 12
    }
}
