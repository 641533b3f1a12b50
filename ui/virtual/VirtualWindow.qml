// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// A controller in a window of its own: played with fingers or the mouse, while it has the keyboard
// all keys go on to work.
Window {
    id: root
    required property App app
    readonly property Virtual virtual: app.virtual
    readonly property int bar: Theme.field + 12

    width: 1020
    height: 600
    minimumWidth: 480
    minimumHeight: 300
    visible: true
    color: Theme.ground
    title: root.virtual.title === "" ? qsTr("Controller") : qsTr("Controller: %1").arg(root.virtual.title)
    onClosing: root.virtual.hide()
    onActiveChanged: {
        if (!active)
            root.app.keyboard.let_go();
    }

    Item {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => event.accepted = root.app.keyboard.press(event.key, event.modifiers, event.isAutoRepeat, event.nativeScanCode)
        Keys.onReleased: event => event.accepted = root.app.keyboard.release(event.key, event.isAutoRepeat, event.nativeScanCode)

        Row {
            x: 8
            height: root.bar
            spacing: 8
            Picker {
                anchors.verticalCenter: parent.verticalCenter
                name: qsTr("Which controller is drawn")
                labels: root.virtual.offers
                current: root.virtual.offer
                onChosen: index => root.virtual.choose(index)
            }
            Btn {
                anchors.verticalCenter: parent.verticalCenter
                implicitHeight: Theme.field
                label: qsTr("PHONE OR TABLET…")
                hint: qsTr("Draw it on a phone or tablet")
                onClicked: {
                    root.app.stage.open_page("settings/network");
                    root.app.asked("show");
                }
            }
        }
        Board {
            id: board
            anchors.top: parent.top
            anchors.topMargin: root.bar
            anchors.bottom: parent.bottom
            width: parent.width
            virtual: root.virtual
        }
        Txt {
            anchors.centerIn: board
            visible: text !== ""
            text: root.virtual.text
            color: Theme.dim
            font.pixelSize: Theme.title
        }
    }
}
