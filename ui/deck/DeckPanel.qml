// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// A deck but for its scrolling wave, in one of its forms: full, small, strip, pads, edit. Files may
// be dropped on it.
Panel {
    id: panel
    required property Deck deck
    property string form: "full"
    property Deck other: null // may take this one's place
    property bool phased: false // no phase meter between the waves tells of this deck
    property bool running: false // the window is in use: another form keeps nothing waiting
    readonly property color accent: Theme.decks[deck.index]
    readonly property real inset: form === "strip" || form === "small" ? 6 : Theme.compact ? 8 : 12

    signal dropped(urls: list<url>)
    signal turned // the other one is wanted

    border.color: deck.ahead.lit ? Theme.red : Theme.line
    border.width: deck.ahead.lit ? 2 : 1
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Deck %1").arg(deck.letter)

    Rectangle {
        width: parent.width
        height: 3
        radius: 1
        color: panel.accent
    }
    Component {
        id: full
        FullDeck {
            phased: panel.phased
            deck: panel.deck
            accent: panel.accent
        }
    }
    Component {
        id: small
        SmallDeck {
            deck: panel.deck
            accent: panel.accent
        }
    }
    Component {
        id: strip
        StripDeck {
            other: panel.other
            onTurned: panel.turned()
            deck: panel.deck
            accent: panel.accent
        }
    }
    Component {
        id: pads
        PadsDeck {
            other: panel.other
            onTurned: panel.turned()
            phased: panel.phased
            deck: panel.deck
            accent: panel.accent
        }
    }
    Component {
        id: edit
        EditDeck {
            deck: panel.deck
            accent: panel.accent
        }
    }
    Loader {
        anchors.fill: parent
        anchors.margins: panel.inset
        anchors.topMargin: panel.inset + 1
        asynchronous: panel.running
        sourceComponent: ({
                full: full,
                small: small,
                strip: strip,
                pads: pads,
                edit: edit
            })[panel.form] ?? full
    }
    Rectangle {
        anchors.fill: parent
        visible: drop.containsDrag
        color: "transparent"
        radius: Theme.radius
        border.color: panel.accent
        border.width: 3
    }
    DropArea {
        id: drop
        anchors.fill: parent
        z: -1 // below the pads, which may want it themselves
        keys: ["rows", "text/uri-list"]
        onDropped: event => {
            panel.dropped(event.urls);
            event.accept(Qt.CopyAction);
        }
    }
}
