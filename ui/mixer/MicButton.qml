// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The microphone where there is little room: on and off; the right button opens the rest.
BoundToggle {
    id: button
    required property App app

    param: app.param(Controls.micOn)
    label: qsTr("MIC")
    hint: qsTr("Microphone")
    note: qsTr("Right click: gain, talk-over, headphones")
    accent: Theme.red
    ink: Theme.ground
    holds: true
    onCleared: rest.open()

    Item {
        id: rest

        function open() {
            let top = button.parent;
            while (top.parent !== null)
                top = top.parent;
            rest.parent = top;
            const at = button.mapToItem(top, 0, 0);
            box.x = Math.max(4, Math.min(at.x + button.width / 2 - box.width / 2, top.width - box.width - 4));
            box.y = Math.max(4, at.y - box.height - 6);
            rest.visible = true;
            box.forceActiveFocus(Qt.PopupFocusReason);
        }
        function close() {
            rest.visible = false;
            rest.parent = button;
            button.forceActiveFocus(Qt.PopupFocusReason);
        }

        visible: false
        z: 1000
        anchors.fill: visible ? parent : undefined
        Keys.onEscapePressed: rest.close()

        MouseArea {
            anchors.fill: parent
            acceptedButtons: Qt.AllButtons
            onPressed: rest.close()
            onWheel: wheel => wheel.accepted = true
        }
        Rectangle {
            id: box
            width: strip.width + 24
            height: strip.height + 20
            radius: Theme.radius
            color: Theme.raised
            border.color: Theme.rim
            Accessible.role: Accessible.Grouping
            Accessible.name: button.hint
            MouseArea {
                anchors.fill: parent
            }
            MicStrip {
                id: strip
                anchors.centerIn: parent
                app: button.app
                full: true
            }
        }
    }
}
