// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui

// Where a view is in what it shows; may be dragged. Not there when all is seen.
Item {
    id: bar

    required property Flickable view
    property real aside: 0 // px beside the view instead of on it
    readonly property real share: view.contentHeight > 0 ? Math.min(1, view.height / view.contentHeight) : 1

    parent: view.parent
    x: LayoutMirroring.enabled ? view.x - aside : view.x + view.width - width + aside
    y: view.y
    width: Theme.touch ? 20 : 10
    height: view.height
    visible: share < 1
    Accessible.role: Accessible.ScrollBar
    Accessible.name: qsTr("Scroll")

    Rectangle {
        anchors.right: parent.right
        width: area.containsMouse || area.pressed ? parent.width : 6
        radius: 3
        height: Math.max(30, bar.height * bar.share)
        y: (bar.height - height) * Math.max(0, Math.min(1, (bar.view.contentY - bar.view.originY) / Math.max(1, bar.view.contentHeight - bar.view.height)))
        color: area.pressed ? Theme.gold : Theme.cap_lit
    }
    MouseArea {
        id: area
        function go(y: real) {
            const part = Math.max(0, Math.min(1, (y - bar.height * bar.share / 2) / Math.max(1, bar.height * (1 - bar.share))));
            bar.view.contentY = bar.view.originY + part * (bar.view.contentHeight - bar.view.height);
        }
        anchors.fill: parent
        hoverEnabled: true
        preventStealing: true
        onPressed: mouse => go(mouse.y)
        onPositionChanged: mouse => {
            if (pressed)
                go(mouse.y);
        }
    }
}
