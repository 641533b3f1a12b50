// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The microphone: on, talk-over, gain and level.
Row {
    id: group
    required property App app
    readonly property Microphone mic: app.mic

    spacing: 4
    opacity: mic.there ? 1 : 0.55

    BoundToggle {
        anchors.verticalCenter: parent.verticalCenter
        param: group.app.param(Controls.micOn)
        label: qsTr("MIC")
        hint: qsTr("Microphone")
        note: group.mic.there ? "" : qsTr("The sound device gives no microphone: see the settings")
        accent: Theme.red
    }
    Btn {
        anchors.verticalCenter: parent.verticalCenter
        path: Controls.micTalkover
        label: group.mic.talkover_label
        hint: qsTr("Talk-over")
        note: group.mic.talkover_text
        doc: group.mic.talkover_text
        checkable: true
        on: group.mic.talkover
        onClicked: group.mic.cycle_talkover()
    }
    Column {
        anchors.verticalCenter: parent.verticalCenter
        GainTurn {
            param: group.app.param(Controls.micGain)
            caption: qsTr("GAIN")
            label: qsTr("Gain of the microphone")
            accent: Theme.red
        }
        Rectangle {
            width: parent.width
            height: 4
            radius: 2
            color: Theme.unlit
            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("Level of the microphone")
            Rectangle {
                width: Math.round(parent.width * group.mic.level)
                height: parent.height
                radius: 2
                color: group.mic.level > 0.94 ? Theme.red : group.mic.level > 0.76 ? Theme.gold : Theme.green
            }
        }
    }
}
