// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The microphone, when the sound device gives one.
Row {
    id: strip
    required property App app
    property bool full: false

    spacing: 5

    BoundToggle {
        anchors.verticalCenter: parent.verticalCenter
        param: strip.app.param(Controls.micOn)
        label: qsTr("MIC")
        hint: qsTr("Microphone")
        accent: Theme.red
        ink: Theme.ground
    }
    LevelMeter {
        width: 8
        height: dial.height
        level: strip.app.mixer.mic
        label: qsTr("Level of the microphone")
    }
    Dial {
        id: dial
        visible: strip.full
        param: strip.app.param(Controls.micGain)
        label: qsTr("GAIN")
        hint: qsTr("Gain of the microphone")
        size: Math.min(Theme.knob, 40)
    }
    Btn {
        visible: strip.full
        anchors.verticalCenter: parent.verticalCenter
        path: Controls.micTalkover
        label: strip.app.mic.talkover_label
        hint: qsTr("Talk-over")
        doc: strip.app.mic.talkover_text
        checkable: true
        on: strip.app.mic.talkover
        onClicked: strip.app.mic.cycle_talkover()
        note: strip.app.mic.talkover_text
    }
    Dial {
        visible: strip.full
        param: strip.app.param(Controls.micDuck)
        label: qsTr("DUCK")
        hint: qsTr("How much quieter the music gets for the microphone")
        size: dial.size
    }
    BoundToggle {
        visible: strip.full
        anchors.verticalCenter: parent.verticalCenter
        param: strip.app.param(Controls.micPfl)
        label: qsTr("CUE")
        hint: qsTr("Hear the microphone in the headphones")
    }
    BoundToggle {
        visible: strip.full && strip.app.mixer.booth_there
        anchors.verticalCenter: parent.verticalCenter
        param: strip.app.param(Controls.micBooth)
        label: qsTr("BOOTH")
        hint: qsTr("Hear the microphone on the booth output, too")
    }
}
