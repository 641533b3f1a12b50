// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The pads as a list, to name and clear them.
ListView {
    id: list
    required property Deck deck
    required property color accent
    readonly property Pads pads: deck.pads

    clip: true
    spacing: 3
    boundsBehavior: Flickable.StopAtBounds
    model: pads.rows
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Cues of deck %1").arg(deck.letter)

    delegate: Btn {
        id: row
        required property int index
        required property int number
        required property string name
        required property string sub
        required property color tint
        required property bool filled
        required property bool usable
        required property string given
        width: list.width
        height: usable ? Theme.row_height + 4 : 0
        visible: usable
        hint: qsTr("Pad %1 %2").arg(number).arg(name)
        note: qsTr("Shift: clear. Right click: name and colour")
        holds: list.pads.holds_cues && filled
        onPressed: shift => shift ? list.pads.clear(row.index) : list.pads.press(row.index)
        onReleased: list.pads.release(row.index)
        onCleared: {
            if (list.pads.holds_cues && row.filled)
                editor.open_at(row, row.index, row.given, row.name);
        }

        Rectangle {
            x: 5
            anchors.verticalCenter: parent.verticalCenter
            width: 24
            height: 22
            radius: 3
            color: row.filled ? Theme.mark(row.tint) : Theme.unlit
            Txt {
                anchors.centerIn: parent
                text: row.number
                font.pixelSize: Theme.label
                font.weight: Font.Bold
                color: row.filled ? Theme.ink : Theme.faint
            }
        }
        Txt {
            x: 38
            width: parent.width - x - time.width - 16
            height: parent.height
            text: row.name
            color: row.filled ? Theme.text : Theme.faint
        }
        Txt {
            id: time
            anchors.right: parent.right
            anchors.rightMargin: 8
            height: parent.height
            text: row.sub
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
    }

    PadMenu {
        id: editor
        pads: list.pads
        accent: list.accent
    }
}
