// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The names of the columns: a click orders by one, a drag moves it, its right edge resizes it, a
// right click chooses which are shown.
Rectangle {
    id: header
    required property Browser library
    readonly property Columns columns: library.columns
    readonly property Tracks tracks: library.tracks
    property string moving // the column that is dragged
    property real mark: -1 // where it would go

    implicitHeight: Theme.touch ? Theme.target : Theme.row_height - 2
    color: Theme.raised
    onWidthChanged: columns.fit(width)
    Component.onCompleted: columns.fit(width)

    Repeater {
        model: header.columns.rows
        Item {
            id: head
            required property string name
            required property string label
            required property string title
            required property string kind
            required property string order
            required property real start
            required property real room
            readonly property bool chosen: order !== "" && header.tracks.order === order

            x: start
            width: room
            height: header.height
            activeFocusOnTab: room > 0
            Accessible.role: head.order !== "" ? Accessible.Button : Accessible.ColumnHeader
            Accessible.name: head.order !== "" ? qsTr("Order by %1").arg(head.label) : head.title
            Accessible.onPressAction: header.tracks.sort(head.order)
            Keys.onReturnPressed: header.tracks.sort(head.order)
            Keys.onSpacePressed: header.tracks.sort(head.order)
            Keys.onMenuPressed: chooser.open_at(head)
            Rectangle {
                visible: head.activeFocus
                anchors.fill: parent
                color: "transparent"
                border.width: 2
                border.color: Theme.focus
            }
            Txt {
                anchors.fill: parent
                text: head.chosen ? head.label + (header.tracks.descending ? " ▼" : " ▲") : head.label
                font.pixelSize: Theme.label
                font.weight: Font.DemiBold
                color: head.chosen ? Theme.gold : Theme.dim
                opacity: header.moving === head.name ? 0.4 : 1
                horizontalAlignment: head.kind === "figure" ? Text.AlignRight : head.kind === "key" ? Text.AlignHCenter : Text.AlignLeft
                Accessible.ignored: true
            }
            MouseArea {
                id: area
                property real grabbed: 0
                anchors.fill: parent
                acceptedButtons: Qt.LeftButton | Qt.RightButton
                preventStealing: true
                onPressed: mouse => area.grabbed = mouse.x
                onPositionChanged: mouse => {
                    if (!(area.pressedButtons & Qt.LeftButton) || head.kind === "mark")
                        return;
                    if (header.moving === "" && Math.abs(mouse.x - area.grabbed) > 8)
                        header.moving = head.name;
                    if (header.moving !== "")
                        header.mark = mapToItem(header, mouse.x, 0).x;
                }
                onReleased: {
                    if (header.moving !== "")
                        header.columns.move(header.moving, header.columns.at(header.mark));
                    header.mark = -1;
                }
                onCanceled: {
                    header.moving = "";
                    header.mark = -1;
                }
                onClicked: mouse => {
                    if (mouse.button === Qt.RightButton)
                        chooser.open_at(head);
                    else if (header.moving === "")
                        header.tracks.sort(head.order);
                    header.moving = "";
                }
            }
            MouseArea {
                visible: head.kind !== "mark"
                x: head.width - 2
                width: 12
                height: head.height
                cursorShape: Qt.SplitHCursor
                preventStealing: true
                onPositionChanged: mouse => {
                    if (pressed)
                        header.columns.resize(head.name, mapToItem(head, mouse.x, 0).x - 4);
                }
            }
        }
    }
    Rectangle {
        visible: header.mark >= 0
        x: header.mark
        width: 2
        height: header.height
        color: Theme.gold
    }
    Btn {
        anchors.right: parent.right
        width: Theme.touch ? Theme.target : 20
        height: parent.height
        label: "⋮"
        hint: qsTr("Choose the columns")
        onClicked: chooser.open_at(header)
    }
    Menu {
        id: chooser
        label: qsTr("Columns")
        labels: header.library.column_labels
        onChosen: index => header.library.toggle_column(index)
    }
}
