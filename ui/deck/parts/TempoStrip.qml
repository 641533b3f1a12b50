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
    property real tall: Theme.button
    readonly property Param tempo: deck.param(Controls.tempoFader)
    readonly property bool titled: height > 150
    readonly property bool ranged: height > (Theme.touch ? 260 : 130)

    implicitWidth: Theme.compact ? 56 : 64
    implicitHeight: 100

    Txt {
        id: title
        visible: strip.titled
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, strip.width)
        text: strip.deck.speed.ghost_text !== "" ? strip.deck.speed.ghost_text : qsTr("TEMPO")
        color: strip.deck.speed.ghost_text !== "" ? strip.accent : Theme.dim
        font.pixelSize: Theme.label
    }
    BoundFader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: strip.titled ? title.height + 4 : 0
        height: nudges.y - y - 6
        param: strip.tempo
        label: qsTr("Tempo of deck %1").arg(strip.deck.letter)
        accent: strip.accent
        ghost: strip.deck.speed.ghost
    }
    Grid {
        id: nudges
        columns: Theme.touch ? 1 : 2
        anchors.horizontalCenter: parent.horizontalCenter
        y: strip.ranged ? range.y - height - 4 : strip.height - height
        spacing: 4
        LayoutMirroring.enabled: false
        BoundHold {
            param: strip.deck.param(Controls.nudgeBack)
            label: "−"
            hint: qsTr("Nudge back while held, deck %1").arg(strip.deck.letter)
            note: qsTr("Right click: a little slower")
            implicitWidth: Theme.touch ? strip.width : (strip.width - 4) / 2
            implicitHeight: strip.tall
            onCleared: strip.deck.speed.step(-1)
        }
        BoundHold {
            param: strip.deck.param(Controls.nudgeForward)
            label: "+"
            hint: qsTr("Nudge forward while held, deck %1").arg(strip.deck.letter)
            note: qsTr("Right click: a little faster")
            implicitWidth: Theme.touch ? strip.width : (strip.width - 4) / 2
            implicitHeight: strip.tall
            onCleared: strip.deck.speed.step(1)
        }
    }
    BoundChoice {
        id: range
        visible: strip.ranged
        anchors.bottom: parent.bottom
        width: strip.width
        implicitHeight: strip.tall
        param: strip.deck.param(Controls.tempoRange)
        hint: qsTr("Tempo range %1, deck %2").arg(label).arg(strip.deck.letter)
        note: qsTr("Right click: the range before")
        size: Theme.label
    }
}
