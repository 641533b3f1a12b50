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
        size: Theme.knob
    }
    BoundChoice {
        visible: strip.full
        anchors.verticalCenter: parent.verticalCenter
        param: strip.app.param(Controls.micTalkover)
        width: 130
        hint: qsTr("Talk-over: %1").arg(label)
        note: qsTr("When the music gets quieter for the microphone")
    }
    BoundToggle {
        visible: strip.full
        anchors.verticalCenter: parent.verticalCenter
        param: strip.app.param(Controls.micPfl)
        label: qsTr("CUE")
        hint: qsTr("Hear the microphone in the headphones")
    }
}
