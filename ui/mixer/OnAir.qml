// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// A light and the time while a set is recorded, a light while it is on air; nothing otherwise.
Column {
    id: lights
    required property Status status
    readonly property bool recording: status.recorder.on
    readonly property bool live: status.links.broadcast === "live"

    component Lamp: Row {
        id: lamp
        required property string text
        required property string about
        spacing: 5
        Accessible.role: Accessible.StaticText
        Accessible.name: about
        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: 9
            height: 9
            radius: 5
            color: Theme.red
        }
        Txt {
            text: lamp.text
            font.family: Theme.mono
            font.pixelSize: Theme.label
            font.weight: Font.Bold
            color: Theme.text
        }
    }

    visible: recording || live
    height: visible ? implicitHeight : 0
    Lamp {
        visible: lights.recording
        anchors.horizontalCenter: parent?.horizontalCenter
        text: lights.status.recorder.time
        about: lights.status.recorder.hint
    }
    Lamp {
        visible: lights.live
        anchors.horizontalCenter: parent?.horizontalCenter
        text: lights.status.links.broadcast_text
        about: lights.status.links.broadcasts
    }
}
