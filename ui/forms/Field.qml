// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A line of text. What is typed in it is no key of the decks.
Rectangle {
    id: field

    property alias text: input.text
    property string hint
    property string prompt
    property bool secret: false

    signal edited(text: string) // with each key stroke
    signal entered(text: string) // Return, or the field is left
    signal escaped

    function take() {
        input.forceActiveFocus();
        input.selectAll();
    }

    implicitWidth: 280
    implicitHeight: Theme.field
    radius: 4
    color: Theme.ground
    border.color: input.activeFocus ? Theme.focus : Theme.rim
    border.width: input.activeFocus ? 2 : 1

    Txt {
        anchors.fill: input
        visible: input.text === ""
        text: field.prompt
        color: Theme.faint
    }
    TextInput {
        id: input
        property string before
        anchors.fill: parent
        anchors.leftMargin: 10
        anchors.rightMargin: 10
        verticalAlignment: TextInput.AlignVCenter
        clip: true
        color: Theme.text
        selectionColor: Theme.gold
        selectedTextColor: Theme.ink
        selectByMouse: true
        font.family: Theme.sans
        font.pixelSize: Theme.body
        echoMode: field.secret ? TextInput.Password : TextInput.Normal
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: field.hint
        Accessible.description: field.prompt
        onTextEdited: field.edited(text)
        onActiveFocusChanged: {
            if (activeFocus)
                before = text;
            else if (text !== before)
                field.entered(text);
        }
        onAccepted: {
            before = text;
            field.entered(text);
        }
        Keys.onEscapePressed: field.escaped()
        Keys.priority: Keys.AfterItem
        Keys.onPressed: event => event.accepted = event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab
    }
    HoverHandler {
        onHoveredChanged: hovered ? Hover.enter(input, "", "") : Hover.leave(input)
    }
}
