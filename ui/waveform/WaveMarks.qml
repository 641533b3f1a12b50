// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The loop and the cues, on the strip of a wave; beats and sections are in its tiles.
Item {
    id: marks
    required property Deck deck
    required property Wave wave
    required property bool vertical
    required property real breadth

    x: vertical ? 0 : wave.offset
    y: vertical ? wave.offset : 0

    Bar {
        visible: marks.wave.loop_width > 0
        vertical: marks.vertical
        at: marks.wave.loop_at
        reach: marks.wave.loop_width
        breadth: marks.breadth
        color: Qt.alpha(Theme.green, marks.wave.loop_on ? 0.14 : 0.05)
        border.color: marks.wave.loop_on ? Theme.green : Qt.alpha(Theme.green, 0.5)
        border.width: marks.wave.loop_on ? 2 : 1
        Rectangle {
            visible: marks.wave.loop_on && parent.width >= width
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            width: text.implicitWidth + 16
            height: 19
            color: Theme.green
            Txt {
                id: text
                anchors.centerIn: parent
                text: qsTr("LOOP %1").arg(marks.deck.param(Controls.loopSize).text)
                font.pixelSize: 12
                font.weight: Font.Bold
                color: Theme.ink_green
            }
        }
    }
    Repeater {
        model: marks.wave.flags
        WaveFlag {
            vertical: marks.vertical
            breadth: marks.breadth
            onChosen: marks.wave.go(kind, number, frame)
        }
    }
}
