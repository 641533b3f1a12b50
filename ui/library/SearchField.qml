// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// What is searched for; the list follows each key stroke.
Rectangle {
    id: field
    required property Tracks tracks

    signal done // the keys go back to the decks

    function find() {
        input.forceActiveFocus();
        input.selectAll();
    }
    function clear() {
        input.clear();
        field.tracks.search("");
    }

    implicitHeight: Theme.button
    radius: 4
    color: Theme.row
    border.color: input.activeFocus ? Theme.gold : note.visible ? Theme.faint : Theme.line
    border.width: input.activeFocus ? 2 : 1

    TextInput {
        id: input
        anchors.left: parent.left
        anchors.leftMargin: 10
        anchors.right: note.visible ? note.left : clearer.left
        anchors.rightMargin: 6
        height: parent.height
        clip: true
        color: Theme.text
        selectionColor: Theme.gold
        selectedTextColor: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.body
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 400
        activeFocusOnTab: true
        Accessible.name: "Find tracks"
        Accessible.description: field.tracks.note
        onTextEdited: field.tracks.search(text)
        Keys.onEscapePressed: {
            if (text === "")
                field.done();
            else
                field.clear();
        }
        Keys.onReturnPressed: {
            field.tracks.load_first_stopped();
            field.done();
        }
        Keys.onEnterPressed: {
            field.tracks.load_first_stopped();
            field.done();
        }
    }
    Txt {
        visible: input.text === "" && !input.activeFocus
        x: 10
        width: parent.width - 20
        height: parent.height
        text: "Find  (Ctrl+F):  words, bpm:124-128, key:~8a, matches:deck1 …"
        color: Theme.faint
    }
    Txt {
        id: note
        visible: field.tracks.note !== ""
        anchors.right: clearer.left
        anchors.rightMargin: 4
        width: Math.min(implicitWidth, parent.width * 0.5)
        height: parent.height
        text: field.tracks.note
        font.pixelSize: Theme.label
        color: Theme.faint
        horizontalAlignment: Text.AlignRight
    }
    Txt {
        id: clearer
        visible: input.text !== ""
        anchors.right: parent.right
        width: 26
        height: parent.height
        text: "×"
        font.pixelSize: Theme.title
        color: Theme.dim
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Button
        Accessible.name: "Clear the search"
        Accessible.onPressAction: field.clear()
        MouseArea {
            anchors.fill: parent
            onClicked: field.clear()
        }
    }
}
