// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// What is searched for; the list follows each key stroke.
Rectangle {
    id: field
    required property Tracks tracks
    readonly property Finder finder: tracks.finder
    // what the count may take of the words
    readonly property real spare: width - lens.width - help.width - 26 - (input.text === "" ? prompt.implicitWidth : 110)

    signal done // the keys go back to the decks
    signal help_wanted

    function find() {
        input.forceActiveFocus();
        input.selectAll();
    }
    function clear() {
        field.finder.clear();
    }
    function load() {
        field.tracks.load_first_stopped();
        field.done();
    }

    implicitHeight: Theme.button
    radius: 4
    color: Theme.row
    border.color: input.activeFocus ? Theme.gold : field.finder.note !== "" ? Theme.faint : Theme.line
    border.width: input.activeFocus ? 2 : 1

    Txt {
        id: lens
        anchors.left: parent.left
        anchors.leftMargin: 8
        width: 20
        height: parent.height
        text: "⌕"
        font.pixelSize: Theme.title
        color: Theme.dim
        Accessible.ignored: true
    }
    TextInput {
        id: input
        anchors.left: lens.right
        anchors.right: note.left
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
        Accessible.name: qsTr("Find tracks")
        Accessible.description: field.finder.note
        onTextEdited: field.finder.find(text)
        Component.onCompleted: text = field.finder.text
        Keys.onPressed: event => {
            const up = event.key === Qt.Key_Up, down = event.key === Qt.Key_Down;
            event.accepted = true;
            if (event.key === Qt.Key_Escape) {
                if (field.finder.text === "" && text === "")
                    field.done();
                else
                    field.clear();
            } else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                field.load();
            else if ((up || down) && (event.modifiers & Qt.ShiftModifier))
                field.tracks.stretch(up ? -1 : 1);
            else if (up && (text === "" || field.finder.recalls))
                field.finder.recall(1);
            else if (down && field.finder.recalls)
                field.finder.recall(-1);
            else
                event.accepted = false;
        }
        Connections {
            target: field.finder
            function onChanged() {
                if (input.text !== field.finder.text)
                    input.text = field.finder.text;
            }
        }
    }
    Txt {
        id: prompt
        visible: input.text === ""
        anchors.left: lens.right
        anchors.right: note.left
        anchors.rightMargin: 6
        height: parent.height
        text: qsTr("Find  (Ctrl+F)")
        color: Theme.faint
        Accessible.ignored: true
    }
    Txt {
        id: note
        anchors.right: clearer.visible ? clearer.left : help.left
        anchors.rightMargin: 4
        visible: width > 0
        width: field.spare < Math.min(implicitWidth, 30) ? 0 : Math.min(implicitWidth, field.spare)
        height: parent.height
        text: field.finder.note !== "" ? field.finder.note : field.finder.count
        font.pixelSize: Theme.label
        color: Theme.faint
        horizontalAlignment: Text.AlignRight
    }
    Txt {
        id: clearer
        visible: input.text !== ""
        anchors.right: help.left
        width: 22
        height: parent.height
        text: "×"
        font.pixelSize: Theme.title
        color: Theme.dim
        horizontalAlignment: Text.AlignHCenter
        Accessible.role: Accessible.Button
        Accessible.name: qsTr("Clear the search")
        Accessible.onPressAction: field.clear()
        MouseArea {
            anchors.fill: parent
            onClicked: field.clear()
        }
    }
    Btn {
        id: help
        anchors.right: parent.right
        anchors.rightMargin: 2
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.touch ? Theme.target : 24
        height: parent.height - 4
        label: "?"
        hint: qsTr("Filters that can be typed")
        onClicked: field.help_wanted()
    }
}
