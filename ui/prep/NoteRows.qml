// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// Notes to places of the track.
ColumnLayout {
    id: rows
    required property NoteList notes
    property bool placed: true // there is a playhead that notes can be about
    property bool asked: false // what is written is about all of the track
    readonly property bool whole: asked || !placed

    signal written(text: string, whole: bool)

    function write() {
        input.forceActiveFocus();
    }

    spacing: Theme.compact ? 3 : 5

    RowLayout {
        spacing: Theme.compact ? 3 : 5

        Btn {
            visible: rows.placed
            label: rows.whole ? qsTr("TRACK") : qsTr("HERE")
            hint: rows.whole ? qsTr("The note is about the whole track") : qsTr("The note is about the place of the playhead")
            checkable: true
            on: rows.whole
            soft: true
            onClicked: {
                rows.asked = !rows.asked;
                rows.write();
            }
        }
        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.button
            radius: 4
            color: Theme.row
            border.color: input.activeFocus ? Theme.focus : Theme.line
            TextInput {
                id: input
                anchors.fill: parent
                anchors.leftMargin: 8
                anchors.rightMargin: 8
                clip: true
                verticalAlignment: TextInput.AlignVCenter
                color: Theme.text
                selectionColor: Theme.gold
                selectedTextColor: Theme.ink
                font.family: Theme.sans
                font.pixelSize: Theme.body
                maximumLength: 400
                activeFocusOnTab: true
                Accessible.role: Accessible.EditableText
                Accessible.name: rows.whole ? qsTr("New note about the track") : qsTr("New note at the playhead")
                Keys.priority: Keys.AfterItem
                Keys.onPressed: event => {
                    event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab && event.key !== Qt.Key_Escape;
                }
                onAccepted: {
                    const said = text;
                    clear();
                    rows.written(said, rows.whole);
                }
                Txt {
                    anchors.fill: parent
                    visible: input.text === "" && !input.activeFocus
                    text: rows.whole ? qsTr("Note about the track…") : qsTr("Note at the playhead…")
                    color: Theme.faint
                }
            }
        }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 2
        model: rows.notes.rows
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Notes")
        delegate: Rectangle {
            id: note
            required property int number
            required property string time
            required property string text
            width: list.width
            height: Theme.row_height
            radius: 3
            color: Theme.row
            RowLayout {
                anchors.fill: parent
                anchors.rightMargin: 2
                spacing: 2
                Btn {
                    visible: note.time !== ""
                    label: note.time
                    enabled: rows.placed
                    hint: qsTr("Jump to the note at %1").arg(note.time)
                    implicitHeight: note.height - 4
                    onClicked: rows.notes.jump(note.number)
                }
                EditCell {
                    Layout.fillWidth: true
                    label: qsTr("Note")
                    text: note.text
                    onEdited: text => rows.notes.rewrite(note.number, text)
                }
                Btn {
                    label: "✕"
                    hint: qsTr("Delete the note")
                    implicitHeight: note.height - 4
                    implicitWidth: Theme.touch ? 44 : 28
                    onClicked: rows.notes.delete_note(note.number)
                }
            }
        }
        Txt {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("No notes yet")
            color: Theme.faint
        }
    }
}
