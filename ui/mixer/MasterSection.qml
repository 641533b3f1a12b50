// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Main output, headphones and microphone between the channels.
Item {
    id: section
    required property App app
    readonly property Mixer mixer: app.mixer
    readonly property int dial: Math.max(26, Math.min(Theme.compact ? 30 : 38, (width - 4) / 2 - 16))

    OnAir {
        id: air
        anchors.horizontalCenter: parent.horizontalCenter
        status: section.app.status
    }
    MainMeters {
        anchors.horizontalCenter: parent.horizontalCenter
        y: air.height
        width: Math.min(section.width, 120)
        height: limiter.y - y - (Theme.compact ? 5 : 9)
        app: section.app
        bar: section.width < 90 ? 11 : 14
    }
    LimiterButton {
        id: limiter
        anchors.horizontalCenter: parent.horizontalCenter
        y: dials.y - height - (Theme.compact ? 4 : 8)
        width: Math.min(section.width, 104)
        param: section.app.param(Controls.masterLimiter)
        mixer: section.mixer
    }
    Column {
        id: dials
        anchors.horizontalCenter: parent.horizontalCenter
        y: section.height - height
        spacing: Theme.compact ? 1 : 6
        Grid {
            anchors.horizontalCenter: parent.horizontalCenter
            columns: 2
            spacing: Theme.compact ? 1 : 5
            Dial {
                param: section.app.param(Controls.masterGain)
                label: qsTr("MAIN")
                hint: qsTr("Main volume")
                size: section.dial
                width: section.dial + 16
            }
            Dial {
                param: section.app.param(Controls.masterBalance)
                label: qsTr("BAL")
                hint: qsTr("Balance")
                bipolar: true
                size: section.dial
                width: section.dial + 16
            }
            Dial {
                param: section.app.param(Controls.headphonesGain)
                label: qsTr("PHONES")
                hint: qsTr("Headphone volume")
                size: section.dial
                width: section.dial + 16
            }
            Dial {
                param: section.app.param(Controls.headphonesMix)
                label: qsTr("MIX")
                hint: qsTr("Cue and main in the headphones")
                size: section.dial
                width: section.dial + 16
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 4
            BoundToggle {
                param: section.app.param(Controls.headphonesSplit)
                label: qsTr("SPLIT")
                hint: qsTr("Headphones: cue left, main right")
                accent: Theme.text
            }
            MicButton {
                visible: section.mixer.mic_there
                app: section.app
            }
        }
    }
}
