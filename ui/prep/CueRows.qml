// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.controls

// The cues in the order of the track, and what adds one.
ColumnLayout {
    id: rows
    required property CueList cues

    function renumber(place: int, y: real) {
        const target = list.itemAt(8, y) as CueRow;
        if (target !== null && target.number > 0)
            rows.cues.renumber(place, target.number);
    }

    component Adding: Btn {
        Layout.fillWidth: true
        Layout.maximumWidth: implicitWidth
    }

    spacing: Theme.compact ? 3 : 5

    RowLayout {
        spacing: 3
        Txt {
            Layout.fillWidth: true
            Layout.minimumWidth: 40
            text: rows.cues.summary
            font.weight: Font.Bold
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        Adding {
            label: qsTr("+ HOT")
            hint: qsTr("Add a hot cue at the playhead")
            onClicked: rows.cues.add("hot")
        }
        Adding {
            label: qsTr("+ LOOP")
            hint: qsTr("Add a loop at the playhead, or the loop of the deck")
            onClicked: rows.cues.add("loop")
        }
        Adding {
            label: qsTr("+ MEMORY")
            hint: qsTr("Add a memory cue at the playhead")
            onClicked: rows.cues.add("memory")
        }
        Adding {
            label: qsTr("CUE HERE")
            hint: qsTr("The cue point of the track is the playhead")
            onClicked: rows.cues.add("main")
        }
        Adding {
            label: qsTr("SNAP")
            hint: qsTr("New cues lie on beats")
            checkable: true
            on: rows.cues.snaps
            onClicked: rows.cues.toggle_snap()
        }
        Adding {
            label: "⊞"
            hint: qsTr("Snap all cues to the grid")
            onClicked: rows.cues.snap(-1)
        }
        Adding {
            label: qsTr("1 2 3")
            hint: qsTr("Number the hot cues in the order of the track")
            onClicked: rows.cues.number_by_time()
        }
    }
    ListView {
        id: list
        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 2
        model: rows.cues.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: true
        keyNavigationEnabled: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Cues")
        Keys.onPressed: event => {
            const row = list.currentItem as CueRow;
            if (row === null)
                return;
            const ctrl = (event.modifiers & Qt.ControlModifier) !== 0;
            event.accepted = true;
            if (event.key === Qt.Key_Delete)
                rows.cues.delete_cue(row.place);
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                rows.cues.jump(row.place);
            else if (ctrl && event.key === Qt.Key_Up)
                rows.cues.renumber(row.place, row.number - 1);
            else if (ctrl && event.key === Qt.Key_Down)
                rows.cues.renumber(row.place, row.number + 1);
            else if (event.key === Qt.Key_Left || event.key === Qt.Key_Right)
                rows.cues.nudge(row.place, (event.key === Qt.Key_Left ? -1 : 1) * ((event.modifiers & Qt.ShiftModifier) !== 0 ? 10 : 1));
            else
                event.accepted = false;
        }
        delegate: CueRow {
            required place
            required kind
            required number
            required name
            required time
            required length
            required tint
            required movable
            required property int index
            width: list.width
            cues: rows.cues
            here: list.activeFocus && list.currentIndex === index
            onChosen: {
                list.currentIndex = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onDropped: y => rows.renumber(place, y)
        }
        Txt {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("No cues yet")
            color: Theme.faint
        }
    }
}
