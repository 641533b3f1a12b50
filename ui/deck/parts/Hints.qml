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
    readonly property list<color> levels: [Theme.red, Theme.gold, Theme.green]

    spacing: Theme.compact ? 8 : 14

    component Words: Txt {
        font.pixelSize: Theme.label
        visible: text !== ""
        color: Theme.dim
    }

    Rectangle {
        visible: hints.match.level >= 0
        implicitWidth: 9
        implicitHeight: 9
        radius: hints.match.level > 0 ? 4.5 : 1
        color: hints.levels[Math.max(hints.match.level, 0)]
    }
    Words {
        Layout.leftMargin: -3
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: hints.match.relation
        color: Theme.text
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: hints.match.tempo
        color: hints.match.near ? Theme.green : Theme.dim
    }
    Words {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
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
        Layout.fillWidth: true
        Layout.maximumWidth: Math.min(implicitWidth, 180)
        text: hints.ahead.cue
        color: Theme.text
    }
    Words {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
        text: hints.ahead.phrase === "" ? "" : qsTr("PHRASE %1").arg(hints.ahead.phrase)
        font.family: Theme.mono
    }
}
