// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// What was edited, newest first: a line takes the library back to there, or forth.
Item {
    id: popup
    required property Steps steps
    readonly property bool opened: visible
    property Item opener: null

    function open_at(item: Item) {
        let top = item;
        while (top.parent !== null)
            top = top.parent;
        popup.opener = item;
        popup.parent = top;
        const at = item.mapToItem(top, 0, item.height);
        box.height = Math.min(420, Math.max(top.height - at.y - 12, 120));
        box.y = at.y + 3;
        box.x = Math.max(4, Math.min(at.x + item.width - box.width, top.width - box.width - 4));
        popup.steps.show(true);
        popup.visible = true;
        list.forceActiveFocus(Qt.PopupFocusReason);
    }
    function close() {
        popup.visible = false;
        popup.steps.show(false);
        popup.opener.forceActiveFocus(Qt.PopupFocusReason);
    }

    visible: false
    z: 1000
    width: parent?.width ?? 0
    height: parent?.height ?? 0
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Edits")

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: popup.close()
        onWheel: wheel => wheel.accepted = true
    }
    Panel {
        id: box
        width: 380
        border.color: Theme.rim
        Txt {
            x: 12
            height: 32
            text: qsTr("EDITS")
            font.weight: Font.Bold
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        Txt {
            anchors.centerIn: parent
            visible: list.count === 0
            text: qsTr("Nothing was edited yet.")
            color: Theme.faint
        }
        ListView {
            id: list
            anchors.fill: parent
            anchors.topMargin: 32
            anchors.margins: 4
            clip: true
            model: popup.steps.rows
            boundsBehavior: Flickable.StopAtBounds
            Keys.onReturnPressed: popup.steps.go((list.currentItem as StepRow)?.number ?? 0)
            Keys.onEscapePressed: popup.close()
            delegate: StepRow {
                required number
                required name
                required time
                required done
                required property int index
                width: list.width
                here: list.currentIndex === index
                onChosen: popup.steps.go(number)
            }
        }
    }
    component StepRow: Rectangle {
        id: row
        property int number
        property string name
        property string time
        property bool done
        property bool here

        signal chosen

        height: Theme.row_height
        radius: 3
        color: area.containsMouse ? Theme.lifted : here ? Theme.raised : "transparent"
        opacity: done ? 1 : 0.5
        Accessible.role: Accessible.MenuItem
        Accessible.name: row.name
        Accessible.description: row.done ? row.time : qsTr("undone")
        Accessible.onPressAction: row.chosen()

        Txt {
            anchors.fill: parent
            anchors.leftMargin: 8
            anchors.rightMargin: 60
            text: row.name
            font.strikeout: !row.done
        }
        Txt {
            anchors.right: parent.right
            anchors.rightMargin: 8
            height: parent.height
            text: row.time
            font.family: Theme.mono
            font.pixelSize: Theme.label
            color: Theme.dim
        }
        MouseArea {
            id: area
            anchors.fill: parent
            hoverEnabled: true
            onClicked: row.chosen()
        }
    }
}
