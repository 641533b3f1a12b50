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
    readonly property real gap: Theme.compact ? 1 : 5
    readonly property real half: Math.min((width - gap) / 2, 60)
    readonly property int dial: Math.max(26, Math.min(Theme.compact ? 30 : 38, (width - 4) / 2 - 16))
    // the names of the left ones are the longer ones
    readonly property real wider: Math.max(dial + 16, width * 0.67)
    readonly property real slimmer: Math.max(dial + 2, width * 0.39)
    readonly property real least: Math.max(dial + 2, width * 0.42)

    // too low for meters that can be read: the balance makes room for them
    readonly property bool crowded: height < rows * (dial + 17) + 2 * Theme.button + 114
    readonly property int rows: mixer.booth_there ? 3 : 2

    component Split: BoundToggle {
        param: section.app.param(Controls.headphonesSplit)
        label: qsTr("SPLIT")
        hint: qsTr("Headphones: cue left, main right")
        accent: Theme.text
    }

    Component {
        id: booth
        BoothStrip {
            app: section.app
            size: section.dial
            width: section.crowded ? section.width - section.gap - section.least : section.wider
            reach: 0
        }
    }
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
        visible: !section.crowded || !(section.mixer.mic_there || section.mixer.booth_there) || !Theme.touch
        y: dials.y - (visible ? height : 0) - (Theme.compact ? 4 : 8)
        width: Math.min(section.width, 104)
        param: section.app.param(Controls.masterLimiter)
        mixer: section.mixer
    }
    Column {
        id: dials
        anchors.horizontalCenter: parent.horizontalCenter
        y: section.height - height
        spacing: Theme.compact ? 1 : 5
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: section.gap
            Dial {
                param: section.app.param(Controls.masterGain)
                label: qsTr("MAIN")
                hint: qsTr("Main volume")
                size: section.dial
                width: !section.crowded ? section.wider : section.mixer.booth_there ? section.least : section.half
                reach: 0
            }
            Dial {
                visible: !section.crowded
                param: section.app.param(Controls.masterBalance)
                label: qsTr("BAL")
                hint: qsTr("Balance")
                bipolar: true
                size: section.dial
                width: section.slimmer
                reach: 0
            }
            Split {
                visible: section.crowded && !section.mixer.booth_there
                width: section.half
            }
            Loader {
                active: section.crowded && section.mixer.booth_there
                visible: active
                sourceComponent: booth
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: section.gap
            Dial {
                param: section.app.param(Controls.headphonesGain)
                label: qsTr("PHONES")
                hint: qsTr("Headphone volume")
                size: section.dial
                width: section.wider
                reach: 0
            }
            Dial {
                param: section.app.param(Controls.headphonesMix)
                label: qsTr("MIX")
                hint: qsTr("Cue and main in the headphones")
                size: section.dial
                width: section.slimmer
                reach: 0
            }
        }
        Loader {
            anchors.horizontalCenter: parent.horizontalCenter
            active: !section.crowded && section.mixer.booth_there
            visible: active
            sourceComponent: booth
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 4
            Split {
                visible: !section.crowded || section.mixer.booth_there
            }
            MicButton {
                visible: section.mixer.mic_there
                app: section.app
            }
        }
    }
}
