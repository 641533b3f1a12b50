// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// What went wrong, in a line each; never in the way of a control that is needed now.
Column {
    id: messages
    required property App app

    spacing: 6

    Repeater {
        model: messages.app.messages
        Rectangle {
            id: message
            required property int number
            required property string kind
            required property string text
            readonly property color tint: kind === "error" ? Theme.red : kind === "warning" ? Theme.gold : Theme.cyan
            width: messages.width
            height: Math.max(words.implicitHeight + 16, 38)
            radius: Theme.radius
            color: Theme.raised
            border.color: tint
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
            Rectangle {
                width: 5
                height: parent.height
                radius: 2
                color: message.tint
            }
            Txt {
                id: words
                x: 18
                width: parent.width - 66 - (back.visible ? back.width + 8 : 0)
                height: parent.height
                text: message.text
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
            Btn {
                id: back
                always: true
                visible: message.kind === "undo"
                anchors.right: away.left
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                label: qsTr("UNDO")
                hint: qsTr("Undo")
                path: "undo"
                implicitHeight: 26
                onClicked: {
                    messages.app.edits.undo();
                    messages.app.dismiss(message.number);
                }
            }
            Btn {
                id: away
                always: true
                anchors.right: parent.right
                anchors.rightMargin: 8
                anchors.verticalCenter: parent.verticalCenter
                icon: "M5 7 L7 5 L12 10 L17 5 L19 7 L14 12 L19 17 L17 19 L12 14 L7 19 L5 17 L10 12 Z"
                hint: qsTr("Dismiss")
                implicitWidth: 30
                implicitHeight: 26
                onClicked: messages.app.dismiss(message.number)
            }
        }
    }
}
