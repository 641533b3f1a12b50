// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// A text that is typed in its place: Return takes it, Escape leaves it.
Rectangle {
    id: field

    property alias text: input.text
    property string label
    property bool ended_already: false

    signal accepted(text: string)
    signal edited(text: string)
    signal ended

    function end() {
        if (field.ended_already)
            return;
        field.ended_already = true;
        field.ended();
    }

    implicitHeight: Theme.button
    radius: 4
    color: Theme.ground
    border.color: Theme.focus
    TextInput {
        id: input
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 6
        clip: true
        color: Theme.text
        selectionColor: Theme.gold
        selectedTextColor: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.body
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 1000
        Accessible.name: field.label
        Component.onCompleted: {
            forceActiveFocus();
            selectAll();
        }
        onTextEdited: field.edited(text)
        onAccepted: {
            field.accepted(text);
            field.end();
        }
        onActiveFocusChanged: {
            if (!activeFocus)
                field.end();
        }
        Keys.priority: Keys.AfterItem
        Keys.onPressed: event => {
            event.accepted = true; // nothing typed here is a key of the decks
            if (event.key === Qt.Key_Escape)
                field.end();
        }
    }
}
