// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// The notes of a deck's track, above any layout. Return writes and closes, Escape closes.
FocusScope {
    id: editor
    required property Noting noting

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: editor.noting.close()
    Component.onCompleted: rows.write()

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: editor.noting.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: box
        readonly property int gap: Theme.gap + 4
        anchors.centerIn: parent
        width: Math.min(560, parent.width - 40)
        height: Math.min(300, parent.height - 40)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.decks[editor.noting.deck.index]
        MouseArea {
            anchors.fill: parent
        }
        Txt {
            id: title
            anchors.left: parent.left
            anchors.leftMargin: box.gap
            y: box.gap
            width: parent.width - close.width - 3 * box.gap
            height: close.height
            text: qsTr("Notes of deck %1: %2").arg(editor.noting.deck.letter).arg(editor.noting.deck.title)
            font.weight: Font.Bold
        }
        Btn {
            id: close
            anchors.right: parent.right
            anchors.rightMargin: box.gap
            y: box.gap
            label: qsTr("CLOSE")
            hint: qsTr("Close the notes")
            onClicked: editor.noting.close()
        }
        NoteRows {
            id: rows
            x: box.gap
            y: title.y + title.height + box.gap
            width: box.width - 2 * box.gap
            height: box.height - y - box.gap
            notes: editor.noting.notes
            onWritten: (text, whole) => editor.noting.write(text, whole)
        }
    }
}
