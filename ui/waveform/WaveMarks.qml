// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// All that lies on the strip of a wave and moves with it.
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
        model: marks.wave.sections
        Item {
            id: section
            required property real at
            required property real reach
            required property string label
            required property color tint
            Bar {
                vertical: marks.vertical
                at: section.at
                reach: Math.max(section.reach - 1, 1)
                side: marks.vertical ? marks.breadth - 4 : marks.breadth - 4
                breadth: 4
                color: section.tint
            }
            Rectangle {
                visible: section.reach > width + 8
                x: marks.vertical ? marks.breadth - width - 6 : section.at
                y: marks.vertical ? section.at : marks.breadth - height - 4
                width: name.implicitWidth + 10
                height: 16
                color: Qt.alpha(Theme.wave, 0.85)
                Txt {
                    id: name
                    anchors.centerIn: parent
                    text: section.label
                    font.pixelSize: 12
                    font.weight: Font.Bold
                    color: section.tint
                }
            }
        }
    }
    Repeater {
        model: marks.wave.vocals
        Bar {
            required at
            required reach
            required property color tint
            vertical: marks.vertical
            side: marks.breadth - 7
            breadth: 2
            color: tint
        }
    }
    WaveBeats {
        wave: marks.wave
        vertical: marks.vertical
        breadth: marks.breadth
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
