// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The names of the columns: a click orders by one, a drag moves it, the edge where it ends resizes
// it, a right click chooses which are shown.
Rectangle {
    id: header
    required property Browser library
    readonly property Columns columns: library.columns
    readonly property Tracks tracks: library.tracks
    readonly property real room: width - Math.max(0, more.width - 20) // columns end 20 px before the edge
    readonly property bool mirrored: LayoutMirroring.enabled
    property string moving // the column that is dragged
    property real mark: -1 // where it would go

    // by a key: the name keeps the keyboard, wherever its column goes
    function step(name: string, way: int) {
        header.columns.step(name, way);
        for (let i = 0; i < heads.count; i++)
            if ((heads.itemAt(i) as Item)?.objectName === name)
                heads.itemAt(i).forceActiveFocus(Qt.OtherFocusReason);
    }

    implicitHeight: Theme.touch ? Theme.target : Theme.row_height - 2
    color: Theme.raised
    onRoomChanged: columns.fit(room, width)
    onMirroredChanged: columns.mirror(mirrored)
    Component.onCompleted: {
        columns.mirror(mirrored);
        columns.fit(room, width);
    }

    Repeater {
        id: heads
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

            objectName: name
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
            Keys.onPressed: event => {
                const way = event.key === Qt.Key_Right ? 1 : event.key === Qt.Key_Left ? -1 : 0;
                event.accepted = way !== 0 && (event.modifiers & (Qt.AltModifier | Qt.ShiftModifier)) !== 0;
                if (event.accepted && (event.modifiers & Qt.AltModifier))
                    header.step(head.name, way);
                else if (event.accepted)
                    header.columns.resize(head.name, head.room + (header.mirrored ? -8 : 8) * way);
            }
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
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 11
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
                x: header.mirrored ? -10 : head.width - 2
                width: 12
                height: head.height
                cursorShape: Qt.SplitHCursor
                preventStealing: true
                onPositionChanged: mouse => {
                    const at = mapToItem(head, mouse.x, 0).x;
                    if (pressed)
                        header.columns.resize(head.name, (header.mirrored ? head.width - at : at) - 4);
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
        id: more
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
