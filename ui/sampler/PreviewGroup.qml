// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The preview player: what the headphones hear of the library, where it is, and its gain.
Row {
    id: group
    required property App app
    property bool small: Theme.compact
    readonly property Preview preview: app.preview

    spacing: 6

    Btn {
        anchors.verticalCenter: parent.verticalCenter
        icon: group.preview.playing ? "M6 4h4v16H6zM14 4h4v16h-4z" : "M7 4L20 12L7 20Z"
        hint: group.preview.playing ? qsTr("Pause the preview") : qsTr("Go on with the preview")
        path: Controls.previewPlay
        checkable: true
        on: group.preview.playing
        accent: Theme.green
        ink: Theme.ink_green
        onClicked: group.preview.toggle(group.preview.file)
    }
    Item {
        anchors.verticalCenter: parent.verticalCenter
        width: group.small ? 108 : 170
        height: Theme.target + 8

        Txt {
            width: parent.width
            y: parent.height / 2 - height
            text: group.preview.file === "" ? qsTr("Preview") : group.preview.title
            color: group.preview.file === "" ? Theme.faint : Theme.text
            font.pixelSize: Theme.label
        }
        Turn {
            id: place
            y: parent.height / 2
            width: parent.width
            height: parent.height / 2
            horizontal: true
            travel: width
            label: qsTr("Place in the preview")
            valueText: Math.round(turn * 100) + " %"
            path: Controls.previewSeekRatio
            turn: group.preview.position
            onMoved: turn => group.preview.seek(turn)
            onNudged: steps => group.preview.skip(steps * 0.02)
            onRestored: group.preview.seek(0)
            LayoutMirroring.enabled: false

            Rectangle {
                y: 6
                width: parent.width
                height: 6
                radius: 3
                color: Theme.ground
                border.color: place.activeFocus ? Theme.focus : Theme.rim

                Rectangle {
                    width: Math.round(parent.width * place.turn)
                    height: parent.height
                    radius: 3
                    color: Theme.green
                }
            }
            TapHandler {
                onTapped: point => group.preview.seek(point.position.x / place.width)
            }
        }
    }
    GainTurn {
        anchors.verticalCenter: parent.verticalCenter
        visible: !group.small
        param: group.app.param(Controls.previewGain)
        caption: qsTr("PREVIEW")
        label: qsTr("Loudness of the preview")
        accent: Theme.green
    }
}
