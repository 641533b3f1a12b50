// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A value that is typed over a control: Return takes it, Escape and a click elsewhere do not.
Rectangle {
    id: typing

    property string text

    signal accepted(text: string)
    signal ended

    implicitWidth: Math.max(72, input.implicitWidth + 16)
    implicitHeight: Math.max(26, Theme.target)
    radius: 4
    color: Theme.ground
    border.color: Theme.focus
    border.width: 2

    TextInput {
        id: input
        anchors.centerIn: parent
        width: Math.max(implicitWidth, 40)
        horizontalAlignment: TextInput.AlignHCenter
        text: typing.text
        color: Theme.text
        selectionColor: Theme.gold
        selectedTextColor: Theme.ink
        font.family: Theme.mono
        font.pixelSize: Theme.body
        maximumLength: 24
        Accessible.role: Accessible.EditableText
        Accessible.name: qsTr("Value")
        Component.onCompleted: {
            forceActiveFocus();
            selectAll();
        }
        onAccepted: {
            typing.accepted(text);
            typing.ended();
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                typing.ended();
        }
        Keys.priority: Keys.AfterItem
        Keys.onPressed: event => {
            event.accepted = true; // nothing typed here is a key of the decks
            if (event.key === Qt.Key_Escape)
                typing.ended();
        }
    }
}
