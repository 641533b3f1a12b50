// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Main output and headphones.
Item {
    id: section
    required property App app
    readonly property Mixer mixer: app.mixer
    readonly property int dial: Theme.compact ? 30 : 38

    Txt {
        id: title
        anchors.horizontalCenter: parent.horizontalCenter
        text: section.mixer.loudness !== "" ? section.mixer.loudness : "MASTER"
        font.pixelSize: Theme.label
        color: Theme.dim
    }
    Row {
        anchors.horizontalCenter: parent.horizontalCenter
        y: title.height + 4
        spacing: 4
        Meter {
            width: 14
            height: limiter.y - 24
            level: section.mixer.left.level
            peak: section.mixer.left.peak
            clipped: section.mixer.left.clipped
            onPressed: section.app.param(Controls.masterClipReset).press()
        }
        Meter {
            width: 14
            height: limiter.y - 24
            level: section.mixer.right.level
            peak: section.mixer.right.peak
            clipped: section.mixer.right.clipped
            onPressed: section.app.param(Controls.masterClipReset).press()
        }
    }
    BoundToggle {
        id: limiter
        anchors.horizontalCenter: parent.horizontalCenter
        y: dials.y - height - (Theme.compact ? 4 : 8)
        width: Math.min(section.width, 96)
        param: section.app.param(Controls.masterLimiter)
        label: section.mixer.limiting ? section.mixer.reduction : "LIMITER"
        hint: "Limiter"
        accent: section.mixer.limiting ? Theme.red : Theme.green
        ink: Theme.ink_green
        size: 12
    }
    Column {
        id: dials
        anchors.horizontalCenter: parent.horizontalCenter
        y: section.height - height
        spacing: Theme.compact ? 1 : 6
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            BoundKnob {
                param: section.app.param(Controls.masterGain)
                label: "MAIN"
                bipolar: false
                size: section.dial
                accent: Theme.text
            }
            BoundKnob {
                param: section.app.param(Controls.masterBalance)
                label: "BAL"
                size: section.dial
                accent: Theme.text
            }
        }
        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            BoundKnob {
                param: section.app.param(Controls.headphonesGain)
                label: "PHONES"
                bipolar: false
                size: section.dial
                accent: Theme.text
            }
            BoundKnob {
                param: section.app.param(Controls.headphonesMix)
                label: "MIX"
                bipolar: false
                size: section.dial
                accent: Theme.text
            }
        }
        BoundToggle {
            anchors.horizontalCenter: parent.horizontalCenter
            param: section.app.param(Controls.headphonesSplit)
            label: "SPLIT"
            hint: "Headphones: cue left, main right"
            accent: Theme.text
        }
    }
}
