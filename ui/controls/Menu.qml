// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// A list that opens over the window at a control, and closes when a line is chosen, with Escape or
// by a press elsewhere. `open_at(item)` shows it; `chosen(index)` tells the line.
Item {
    id: menu

    property string label // what is chosen here, for screen readers
    property list<string> labels
    property int current: -1 // the line that holds now
    property list<bool> ticks // where several lines may hold: which do
    property color accent: Theme.gold
    readonly property bool opened: visible
    property Item opener: null
    property Item home: null // where the menu belongs while it is closed

    signal chosen(index: int)
    signal closed

    function top_of(item: Item): Item {
        let top = item;
        while (top.parent !== null)
            top = top.parent;
        return top;
    }
    function open_at(item: Item) {
        if (menu.opened)
            return;
        menu.home = menu.parent;
        menu.opener = item;
        menu.parent = menu.top_of(item);
        const at = item.mapToItem(menu.parent, 0, item.height);
        const below = menu.parent.height - at.y - 8;
        const above = at.y - item.height - 8;
        const down = below >= rows.wanted || below >= above;
        box.height = Math.min(rows.wanted + 2, Math.max(down ? below : above, 60));
        box.y = down ? at.y + 2 : at.y - item.height - box.height - 2;
        box.x = Math.max(4, Math.min(at.x, menu.parent.width - box.width - 4));
        menu.visible = true;
        rows.currentIndex = Math.max(menu.current, 0);
        rows.positionViewAtIndex(rows.currentIndex, ListView.Contain);
        rows.forceActiveFocus(Qt.PopupFocusReason);
    }
    function close() {
        if (!menu.opened)
            return;
        menu.visible = false;
        menu.parent = menu.home;
        menu.opener?.forceActiveFocus(Qt.PopupFocusReason);
        menu.closed();
    }
    function choose(index: int) {
        menu.close();
        if (index >= 0 && index < menu.labels.length)
            menu.chosen(index);
    }

    visible: false
    z: 1000
    anchors.fill: parent
    Accessible.role: Accessible.PopupMenu
    Accessible.name: label

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: menu.close()
        onWheel: wheel => wheel.accepted = true
    }
    TextMetrics {
        id: widest
        font.family: Theme.sans
        font.pixelSize: Theme.body
        font.weight: Font.Bold
        text: menu.labels.reduce((a, b) => b.length > a.length ? b : a, "")
    }
    Rectangle {
        id: box
        width: Math.max(widest.width + 48, menu.opener?.width ?? 0, 120)
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.rim

        ListView {
            id: rows
            readonly property real wanted: menu.labels.length * (Theme.row_height + 2)
            anchors.fill: parent
            anchors.margins: 1
            clip: true
            model: menu.visible ? menu.labels : [] // a closed menu costs nothing
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationWraps: true
            highlightMoveDuration: 0
            Keys.onPressed: event => {
                event.accepted = true;
                if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space)
                    menu.choose(rows.currentIndex);
                else if (event.key === Qt.Key_Escape || event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                    menu.close();
                else if (event.key === Qt.Key_Home)
                    rows.currentIndex = 0;
                else if (event.key === Qt.Key_End)
                    rows.currentIndex = rows.count - 1;
                else
                    event.accepted = event.key !== Qt.Key_Up && event.key !== Qt.Key_Down;
            }
            delegate: Rectangle {
                id: row
                required property string modelData
                required property int index
                readonly property bool here: rows.currentIndex === index
                readonly property bool holds: menu.current === index || (menu.ticks[index] ?? false)

                width: rows.width
                height: Theme.row_height + 2
                radius: Theme.radius - 1
                color: here ? Theme.lifted : "transparent"
                Accessible.role: Accessible.MenuItem
                Accessible.name: modelData
                Accessible.selected: holds
                Accessible.checkable: menu.ticks.length > 0
                Accessible.checked: holds
                Accessible.focusable: true
                Accessible.focused: here
                Accessible.onPressAction: menu.choose(index)

                Rectangle {
                    visible: row.holds
                    anchors.left: parent.left
                    anchors.leftMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    width: 8
                    height: 8
                    radius: 4
                    color: menu.accent
                }
                Txt {
                    anchors.left: parent.left
                    anchors.leftMargin: 24
                    anchors.right: parent.right
                    anchors.rightMargin: 8
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData
                    font.weight: row.holds ? Font.Bold : Font.Medium
                    color: row.here || row.holds ? Theme.text : Theme.dim
                }
                MouseArea {
                    anchors.fill: parent
                    hoverEnabled: true
                    onEntered: rows.currentIndex = row.index
                    onClicked: menu.choose(row.index)
                }
            }
        }
    }
}
