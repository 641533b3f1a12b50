// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// Which track is edited, its tempo, what can be undone.
RowLayout {
    id: header
    required property App app
    readonly property Prep prep: app.prep
    readonly property Edits edits: app.edits

    spacing: Theme.compact ? 3 : 5

    Repeater {
        model: ["A", "B", "C", "D"]
        Btn {
            required property string modelData
            required property int index
            label: modelData
            hint: qsTr("Edit the track of deck %1").arg(modelData)
            on: header.prep.number === index
            accent: Theme.decks[Math.max(index, 0)]
            onClicked: header.prep.choose(index)
        }
    }
    Txt {
        Layout.fillWidth: true
        Layout.minimumWidth: 60
        Layout.leftMargin: 6
        text: header.prep.title === "" ? qsTr("No track") : header.prep.title
        font.weight: Font.Bold
        color: header.prep.title === "" ? Theme.faint : Theme.text
    }
    Txt {
        Layout.maximumWidth: header.width * 0.3
        text: header.prep.grid.tap_text === "" ? header.prep.grid.summary : header.prep.grid.tap_text
        color: header.prep.grid.tap_text === "" ? Theme.dim : Theme.gold
        font.pixelSize: Theme.label
    }
    Btn {
        Layout.maximumWidth: header.width * 0.18
        label: header.edits.undo_name === "" ? qsTr("UNDO") : qsTr("↶ %1").arg(header.edits.undo_name)
        hint: qsTr("Undo %1").arg(header.edits.undo_name)
        path: "undo"
        opacity: header.edits.undo_name === "" ? 0.6 : 1
        onClicked: header.edits.undo()
    }
    Btn {
        Layout.maximumWidth: header.width * 0.18
        visible: header.edits.redo_name !== ""
        label: qsTr("↷ %1").arg(header.edits.redo_name)
        hint: qsTr("Do again %1").arg(header.edits.redo_name)
        path: "redo"
        onClicked: header.edits.redo()
    }
    Btn {
        id: opener
        label: "☰"
        hint: qsTr("Edits: go back to one of them")
        on: popup.opened
        onClicked: popup.open_at(opener)
    }
    StepsPopup {
        id: popup
        steps: header.prep.steps
    }
}
