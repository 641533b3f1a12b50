// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// One track or many: fields with their values, or "mixed"; notes of one track.
Rectangle {
    id: panel
    required property TrackEditor editor

    signal done

    color: Theme.raised
    border.color: Theme.line
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Edit tracks")
    Keys.onEscapePressed: panel.editor.close()
    Keys.onPressed: event => event.accepted = event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab

    Txt {
        x: 12
        y: 6
        width: parent.width - x - buttons.width - 16
        height: Theme.button
        text: panel.editor.count === 1 ? qsTr("One track") : qsTr("%1 tracks").arg(panel.editor.count)
        font.weight: Font.Bold
    }
    Row {
        id: buttons
        anchors.right: parent.right
        anchors.rightMargin: 8
        y: 6
        spacing: 6
        Btn {
            label: qsTr("SAVE")
            hint: qsTr("Save the changes")
            on: panel.editor.dirty
            onClicked: panel.editor.save()
        }
        Btn {
            label: "×"
            hint: qsTr("Close without saving")
            onClicked: panel.editor.close()
        }
    }
    Flickable {
        id: scroll
        y: buttons.y + buttons.height + 8
        width: parent.width
        height: parent.height - y - 6
        contentHeight: column.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Column {
            id: column
            x: 12
            width: scroll.width - 24
            spacing: 6
            Repeater {
                model: panel.editor.fields
                EditField {
                    width: column.width
                    editor: panel.editor
                }
            }
            Txt {
                visible: panel.editor.count === 1
                text: qsTr("Notes")
                color: Theme.dim
            }
            Repeater {
                model: panel.editor.notes
                Row {
                    id: note
                    required property int number
                    required property string text
                    spacing: 6
                    Txt {
                        width: column.width - 34
                        text: note.text
                        font.italic: true
                        wrapMode: Text.Wrap
                    }
                    Btn {
                        width: 26
                        label: "×"
                        hint: qsTr("Delete the note")
                        onClicked: panel.editor.delete_note(note.number)
                    }
                }
            }
            LineInput {
                width: column.width
                label: qsTr("Add a note")
                hint: qsTr("Add a note")
                onAccepted: text => {
                    panel.editor.add_note(text);
                    clear();
                }
                onSaved: panel.editor.save()
            }
        }
    }
}
