// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// The pages of something, one below the other; arrows go from one to the next.
Column {
    id: tabs

    property list<string> labels
    property int current: 0

    signal chosen(index: int)

    spacing: 2
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Pages")

    Repeater {
        id: all
        model: tabs.labels
        Rectangle {
            id: tab
            required property int index
            required property string modelData
            readonly property bool chosen: tabs.current === index
            width: tabs.width
            height: Math.max(34, Theme.target)
            radius: 4
            color: chosen ? Theme.chosen : area.containsMouse ? Theme.lifted : "transparent"
            border.color: Theme.focus
            border.width: activeFocus ? 2 : 0
            activeFocusOnTab: true
            Accessible.role: Accessible.PageTab
            Accessible.name: modelData
            Accessible.selected: chosen
            Accessible.focusable: true
            Accessible.onPressAction: tabs.chosen(index)
            Keys.onSpacePressed: tabs.chosen(index)
            Keys.onReturnPressed: tabs.chosen(index)
            Keys.onDownPressed: all.itemAt(Math.min(all.count - 1, index + 1)).forceActiveFocus()
            Keys.onUpPressed: all.itemAt(Math.max(0, index - 1)).forceActiveFocus()
            Rectangle {
                visible: tab.chosen
                width: 4
                height: parent.height
                radius: 2
                color: Theme.gold
            }
            Txt {
                anchors.left: parent.left
                anchors.leftMargin: 14
                width: parent.width - 20
                height: parent.height
                text: tab.modelData
                color: tab.chosen ? Theme.gold : Theme.text
                font.weight: tab.chosen ? Font.Bold : Font.Normal
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                onEntered: Hover.enter(tab, "", "")
                onExited: Hover.leave(tab)
                onClicked: tabs.chosen(tab.index)
            }
        }
    }
}
