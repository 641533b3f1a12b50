// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms
import ui.settings

// All keys, and what things are called; searchable. The music and the keys go on below it.
Rectangle {
    id: help
    required property App app

    signal closed

    color: Theme.veil
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Help")
    Component.onDestruction: {
        help.app.keyboard.keymap.search("");
        help.app.book.help.search("");
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: help.closed()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 40, 1400)
        height: parent.height - (Theme.compact ? 40 : 80)
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        MouseArea {
            anchors.fill: parent
        }
        Row {
            id: head
            x: 24
            y: 18
            width: parent.width - 48
            height: Theme.field
            spacing: 16
            Txt {
                id: title
                height: parent.height
                text: qsTr("Help")
                font.pixelSize: Theme.title
                font.weight: Font.Bold
            }
            Field {
                id: field
                width: Math.max(200, Math.min(420, parent.width - title.width - buttons.width - 60))
                hint: qsTr("Search in the help")
                prompt: qsTr("Search: a key, a word")
                onEdited: text => {
                    help.app.keyboard.keymap.search(text);
                    help.app.book.help.search(text);
                }
                onEscaped: help.closed()
            }
            Item {
                width: Math.max(0, head.width - title.width - field.width - buttons.width - 3 * head.spacing)
                height: 1
            }
            Row {
                id: buttons
                spacing: 8
                anchors.verticalCenter: parent.verticalCenter
                Btn {
                    label: qsTr("NAME CONTROLS")
                    hint: qsTr("Name each control under the mouse")
                    path: "name_controls"
                    onClicked: {
                        help.closed();
                        Hover.naming = true;
                    }
                }
                Btn {
                    label: qsTr("FIRST STEPS")
                    hint: qsTr("Show the first-run guide again")
                    onClicked: help.app.stage.open_page("guide")
                }
                Btn {
                    label: qsTr("CHANGE KEYS")
                    hint: qsTr("Change the keys in the settings")
                    onClicked: help.app.stage.open_page("settings/keyboard")
                }
                Btn {
                    label: qsTr("CLOSE")
                    hint: qsTr("Close the help")
                    path: "help"
                    onClicked: help.closed()
                }
            }
        }
        HelpKeys {
            id: keys
            x: 24
            y: head.y + head.height + 16
            width: (parent.width - 72) * 0.5
            height: parent.height - y - 16
            app: help.app
        }
        HelpTopics {
            x: keys.x + keys.width + 24
            y: keys.y
            width: parent.width - x - 24
            height: keys.height
            app: help.app
        }
    }
}
