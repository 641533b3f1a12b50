// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// What goes over the wires, the newest first. It watches as long as it is open.
Column {
    id: view
    required property App app
    readonly property Monitor monitor: app.controllers.monitor
    property bool open: false

    function turn() {
        view.open = !view.open;
        if (view.open)
            view.monitor.start();
        else
            view.monitor.stop();
    }

    spacing: 8
    Component.onDestruction: view.monitor.stop()

    Flow {
        width: parent.width
        spacing: 8
        Btn {
            implicitHeight: Theme.field
            checkable: true
            on: view.open
            label: view.open ? qsTr("CLOSE THE MONITOR") : qsTr("OPEN THE MONITOR")
            hint: qsTr("Messages to and from controllers")
            onClicked: view.turn()
        }
        Btn {
            visible: view.open
            implicitHeight: Theme.field
            checkable: true
            on: view.monitor.paused
            label: view.monitor.paused ? qsTr("GO ON") : qsTr("PAUSE")
            hint: qsTr("Let the messages stand still")
            onClicked: view.monitor.pause()
        }
        Btn {
            visible: view.open
            implicitHeight: Theme.field
            label: qsTr("CLEAR")
            hint: qsTr("Forget the messages shown")
            onClicked: view.monitor.clear()
        }
        Btn {
            visible: view.open
            implicitHeight: Theme.field
            label: qsTr("COPY")
            hint: qsTr("Copy the messages shown to the clipboard")
            onClicked: view.monitor.copy()
        }
        Picker {
            visible: view.open
            width: 240
            name: qsTr("Controller that is watched")
            labels: view.monitor.devices
            current: view.monitor.device
            onChosen: index => view.monitor.choose(index)
        }
        Field {
            visible: view.open
            width: 200
            hint: qsTr("Show only messages with")
            prompt: qsTr("Only with: B0 07, volume")
            onEdited: text => view.monitor.search(text)
        }
    }
    Rectangle {
        visible: view.open
        width: parent.width
        height: 14 * 20 + 16
        radius: Theme.radius
        color: Theme.ground
        border.color: list.activeFocus ? Theme.focus : Theme.line
        border.width: list.activeFocus ? 2 : 1
        ListView {
            id: list
            anchors.fill: parent
            anchors.margins: 8
            clip: true
            model: view.monitor.rows
            boundsBehavior: Flickable.StopAtBounds
            activeFocusOnTab: true
            keyNavigationEnabled: true
            highlightMoveDuration: 0
            cacheBuffer: 0
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Messages")
            delegate: Row {
                id: line
                required property string time
                required property string device
                required property string way
                required property string bytes
                required property string name
                height: 20
                spacing: 10
                Accessible.role: Accessible.ListItem
                Accessible.name: line.name === "" ? line.bytes : line.name
                Cell {
                    width: 84
                    text: line.time
                    color: Theme.faint
                    horizontalAlignment: Text.AlignRight
                }
                Cell {
                    width: 16
                    text: line.way
                    color: line.way === "→" ? Theme.gold : Theme.cyan
                }
                Cell {
                    width: 170
                    text: line.device
                    color: Theme.dim
                }
                Cell {
                    width: 200
                    text: line.bytes
                }
                Cell {
                    width: list.width - 540
                    text: line.name
                    color: Theme.gold
                }
            }
            ScrollBar {
                view: list
            }
        }
        Txt {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("Touch something on a controller.")
            color: Theme.faint
        }
    }
    Txt {
        visible: view.open
        width: parent.width
        text: view.monitor.summary
        color: Theme.dim
        font.pixelSize: Theme.label
    }

    component Cell: Txt {
        height: 20
        font.family: Theme.mono
        font.pixelSize: Theme.label
    }
}
