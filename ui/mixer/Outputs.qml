// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Main output, headphones and microphone with room: of the layout that is all mixer.
Item {
    id: section
    required property App app
    readonly property Mixer mixer: app.mixer
    readonly property int dial: Math.min(Theme.knob + 14, (height - 190) / (mixer.booth_there ? 5 : 4))

    component Title: Txt {
        width: section.width
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: Theme.label
        font.weight: Font.DemiBold
        color: Theme.dim
    }

    OnAir {
        id: air
        anchors.horizontalCenter: parent.horizontalCenter
        status: section.app.status
    }
    MainMeters {
        anchors.horizontalCenter: parent.horizontalCenter
        y: air.height
        width: 190
        height: below.y - y - 8
        app: section.app
        bar: 24
    }
    Column {
        id: below
        anchors.bottom: parent.bottom
        width: parent.width
        spacing: Theme.compact ? 4 : 8
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 10
            Dial {
                param: section.app.param(Controls.masterGain)
                label: qsTr("MAIN")
                hint: qsTr("Main volume")
                size: section.dial
            }
            LimiterButton {
                anchors.verticalCenter: parent.verticalCenter
                width: 92
                param: section.app.param(Controls.masterLimiter)
                mixer: section.mixer
            }
            Dial {
                param: section.app.param(Controls.masterBalance)
                label: qsTr("BAL")
                hint: qsTr("Balance")
                bipolar: true
                size: section.dial
            }
        }
        Title {
            text: qsTr("HEADPHONES")
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 6
            Dial {
                param: section.app.param(Controls.headphonesGain)
                label: qsTr("PHONES")
                hint: qsTr("Headphone volume")
                size: section.dial
            }
            Row {
                spacing: 3
                LevelMeter {
                    width: 9
                    height: section.dial + 14
                    level: section.mixer.cue_left
                    label: qsTr("Headphones, left")
                }
                LevelMeter {
                    width: 9
                    height: section.dial + 14
                    level: section.mixer.cue_right
                    label: qsTr("Headphones, right")
                }
            }
            BoundToggle {
                anchors.verticalCenter: parent.verticalCenter
                param: section.app.param(Controls.headphonesSplit)
                label: qsTr("SPLIT")
                hint: qsTr("Headphones: cue left, main right")
                accent: Theme.text
            }
            Dial {
                param: section.app.param(Controls.headphonesMix)
                label: qsTr("MIX")
                hint: qsTr("Cue and main in the headphones")
                size: section.dial
            }
        }
        BoothStrip {
            anchors.horizontalCenter: parent.horizontalCenter
            app: section.app
            size: section.dial
            width: size + 44
            bar: 9
        }
        MicStrip {
            visible: section.mixer.mic_there
            anchors.horizontalCenter: parent.horizontalCenter
            app: section.app
            full: true
        }
    }
}
