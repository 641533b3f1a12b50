// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// How the deck fits the leader, its note, and what comes next.
RowLayout {
    id: hints
    required property Deck deck
    required property color accent
    readonly property Match match: deck.match
    readonly property Ahead ahead: deck.ahead

    spacing: Theme.compact ? 8 : 14

    // A text whole if there is room; `least` of it in any case.
    component Words: Txt {
        readonly property real whole: Math.ceil(implicitWidth) + 1 // a layout cuts off fractions
        property real least: whole
        Layout.fillWidth: true
        Layout.minimumWidth: Math.min(least, whole)
        Layout.preferredWidth: whole
        Layout.maximumWidth: whole
        font.pixelSize: Theme.label
        visible: text !== ""
        color: Theme.dim
    }

    MatchMark {
        match: hints.match
    }
    Words {
        Layout.leftMargin: -3
        least: hints.width > 330 ? whole : 40
        text: hints.match.relation
        color: Theme.text
    }
    Words {
        visible: text !== "" && (!hints.match.near || hints.width > 450)
        least: 40
        text: hints.match.tempo
        color: hints.match.near ? Theme.green : Theme.dim
    }
    Words {
        Layout.preferredWidth: 1 // what the others leave
        Layout.maximumWidth: Number.POSITIVE_INFINITY
        least: 0
        text: hints.ahead.note
        color: hints.accent
        font.italic: true
        visible: true
    }
    Txt {
        visible: hints.deck.facts.stars > 0 && hints.width > 560
        text: "★".repeat(Math.max(hints.deck.facts.stars, 0))
        color: Theme.gold
        font.pixelSize: Theme.label
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Rating %1 of 5").arg(hints.deck.facts.stars)
    }
    Words {
        Layout.preferredWidth: Math.min(whole, 180)
        Layout.maximumWidth: Math.min(whole, 180)
        least: 96
        text: hints.ahead.cue
        color: Theme.text
    }
    Words {
        text: hints.ahead.phrase === "" ? "" : qsTr("PHRASE %1").arg(hints.ahead.phrase)
        font.family: Theme.mono
    }
}
