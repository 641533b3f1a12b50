// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// One row of what sounds beside the decks: eight sampler pads, microphone, metronome, preview.
Panel {
    id: bar
    required property App app
    readonly property Sampler sampler: app.sampler
    readonly property bool small: width < 1700

    implicitHeight: Theme.touch ? 72 : small ? 46 : 56
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Sampler")

    Row {
        id: gain
        anchors.left: parent.left
        anchors.leftMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        GainTurn {
            visible: !bar.small
            anchors.verticalCenter: parent.verticalCenter
            param: bar.app.param(Controls.samplerGain)
            caption: qsTr("SAMPLER")
            label: qsTr("Loudness of the sampler")
        }
    }
    Row {
        id: pads
        anchors.left: bar.small ? parent.left : gain.right
        anchors.leftMargin: bar.small ? 6 : 10
        anchors.right: rest.left
        anchors.rightMargin: 10
        y: 5
        height: parent.height - 10
        spacing: 4

        Repeater {
            model: bar.sampler.count
            SamplerPad {
                required property int index
                width: (pads.width - pads.spacing * (bar.sampler.count - 1)) / bar.sampler.count
                height: pads.height
                slot: bar.sampler.slot(index)
                onDropped: urls => bar.sampler.load(urls, index)
            }
        }
    }
    Row {
        id: rest
        anchors.right: parent.right
        anchors.rightMargin: 8
        anchors.verticalCenter: parent.verticalCenter
        spacing: bar.small ? 6 : 12

        Btn {
            anchors.verticalCenter: parent.verticalCenter
            icon: "M6 6h12v12H6z"
            hint: qsTr("Stop all samples")
            onClicked: bar.sampler.stop()
        }
        Split {}
        MicGroup {
            anchors.verticalCenter: parent.verticalCenter
            app: bar.app
        }
        Split {}
        ClickGroup {
            anchors.verticalCenter: parent.verticalCenter
            app: bar.app
            small: bar.small
        }
        Split {}
        PreviewGroup {
            anchors.verticalCenter: parent.verticalCenter
            app: bar.app
            small: bar.small
        }
    }

    component Split: Rectangle {
        anchors.verticalCenter: parent?.verticalCenter
        width: 1
        height: bar.height - 16
        color: Theme.line
    }
}
