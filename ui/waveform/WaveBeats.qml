// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Beats, bars and phrases, numbered where there is room.
Repeater {
    id: beats
    required property Wave wave
    required property bool vertical
    required property real breadth

    model: wave.beats
    Bar {
        id: beat
        required at
        required property int strong
        required property string text
        required property bool shown

        visible: shown
        vertical: beats.vertical
        reach: strong > 1 ? 3 : strong > 0 ? 2 : 1
        breadth: beats.breadth
        color: strong > 1 ? Theme.red : strong > 0 ? Qt.alpha(Theme.red, 0.75) : Qt.alpha(Theme.dim, 0.5)

        // phrases have feet, those of eight bars wide ones
        Repeater {
            model: beat.strong > 1 ? 2 : 0
            Bar {
                required property int index
                vertical: beats.vertical
                at: beat.strong > 2 ? -6 : -4
                reach: beat.strong > 2 ? 15 : 11
                side: index === 0 ? 0 : beats.breadth - breadth
                breadth: 6
                color: Theme.red
            }
        }
        Rectangle {
            visible: beat.text !== ""
            x: beats.vertical ? 9 : 3
            y: beats.vertical ? 3 : 1
            width: text.implicitWidth + 6
            height: 16
            color: Qt.alpha(Theme.wave, 0.75)
            Txt {
                id: text
                anchors.centerIn: parent
                text: beat.text
                font.family: Theme.mono
                font.pixelSize: 12
                color: beat.strong > 0 ? Theme.text : Theme.dim
            }
        }
    }
}
