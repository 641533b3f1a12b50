// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The main output: both sides, what the limiter takes away (from above), loudness in LUFS.
Item {
    id: meters
    required property App app
    property int bar: 14
    readonly property Mixer mixer: app.mixer
    readonly property bool told: height > 110 // in a low one the bars take the room of the figures

    readonly property real beside: (width - bars.width) / 2 // room for the dB

    implicitWidth: 3 * bar + 10

    function reset() {
        meters.app.param(Controls.masterClipReset).press();
    }

    component Loudness: Txt {
        width: meters.width / 2
        horizontalAlignment: Text.AlignHCenter
        font.family: Theme.mono
        font.pixelSize: Theme.label
        color: Theme.dim
    }

    Row {
        id: figures
        visible: meters.told
        width: parent.width
        height: !meters.told ? 0 : meters.width > 70 ? 34 : 17
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Loudness %1 LUFS, momentary %2").arg(meters.mixer.loudness).arg(meters.mixer.momentary)
        Loudness {
            width: meters.width > 70 ? meters.width / 2 : meters.width
            text: meters.mixer.loudness !== "" ? meters.mixer.loudness : "−∞"
            color: Theme.text
        }
        Loudness {
            visible: meters.width > 70
            text: meters.mixer.momentary !== "" ? meters.mixer.momentary : "−∞"
        }
    }
    Row {
        y: 16
        visible: meters.told && meters.width > 70
        width: parent.width
        Loudness {
            text: qsTr("LUFS")
            font.family: Theme.sans
            color: Theme.faint
        }
        Loudness {
            text: qsTr("NOW")
            font.family: Theme.sans
            color: Theme.faint
        }
    }
    Loader {
        active: meters.beside >= 25
        x: bars.x - width
        y: bars.y
        width: meters.beside >= 54 ? 54 : meters.beside >= 36 ? 36 : 25
        height: bars.height
        sourceComponent: MeterScale {
            zero: left.full
            twelve: left.twelve
            lowest: bars.height > 150 ? -60 : -48 // in a low one the last would lie on what is below
            before: true
        }
    }
    Row {
        id: bars
        anchors.horizontalCenter: parent.horizontalCenter
        y: figures.height + (meters.told ? 4 : 0)
        height: meters.height - y
        spacing: 4
        LayoutMirroring.enabled: false
        LevelMeter {
            id: left
            width: meters.bar
            height: bars.height
            level: meters.mixer.left
            label: qsTr("Main output, left")
            onPressed: meters.reset()
        }
        LevelMeter {
            width: meters.bar
            height: bars.height
            level: meters.mixer.right
            label: qsTr("Main output, right")
            onPressed: meters.reset()
        }
        Rectangle {
            y: 10
            width: Math.round(meters.bar * 0.6)
            height: bars.height - 10
            color: Theme.unlit
            Accessible.role: Accessible.Indicator
            Accessible.name: qsTr("Limiter takes away %1").arg(meters.mixer.reduction)
            Rectangle {
                width: parent.width
                height: Math.round(parent.height * meters.mixer.reduction_part)
                color: Theme.red
            }
        }
    }
}
