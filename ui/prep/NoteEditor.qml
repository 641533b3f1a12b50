// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.controls

// The notes of a track, of a deck's or of a row of the library, above any layout. Return writes and closes, Escape closes.
FocusScope {
    id: editor
    required property Noting noting

    function write() {
        rows.write();
    }

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Keys.onEscapePressed: editor.noting.close()

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
        border.color: editor.noting.placed ? Theme.decks[editor.noting.deck.index] : Theme.rim
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
            text: editor.noting.placed ? qsTr("Notes of deck %1: %2").arg(editor.noting.deck.letter).arg(editor.noting.deck.title) : qsTr("Notes: %1").arg(editor.noting.title)
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
            placed: editor.noting.placed
            onWritten: (text, whole) => editor.noting.write(text, whole)
        }
    }
}
