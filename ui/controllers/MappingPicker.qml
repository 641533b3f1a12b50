// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// The mappings that a controller can have: type to find one, arrows and Return or a press take it.
Column {
    id: picker
    required property Controllers hardware
    readonly property MappingList mappings: hardware.mappings

    spacing: 6

    Row {
        spacing: 12
        Field {
            id: field
            width: 320
            hint: qsTr("Search in the mappings")
            prompt: qsTr("Search: maker, name, file")
            onEdited: text => picker.mappings.search(text)
            onEscaped: picker.mappings.close()
        }
        Txt {
            height: Theme.field
            text: picker.mappings.reading ? qsTr("Reading…") : qsTr("%n mappings", "", picker.mappings.count)
            color: Theme.dim
        }
    }
    Item {
        width: picker.width
        height: Math.min(list.contentHeight, 8 * Theme.field + 20)
        ListView {
            id: list
            anchors.fill: parent
            clip: true
            model: picker.mappings.rows
            boundsBehavior: Flickable.StopAtBounds
            highlightMoveDuration: 0
            activeFocusOnTab: true
            keyNavigationEnabled: true
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Mappings")
            Keys.onPressed: event => {
                const row = list.currentItem as MappingRow;
                event.accepted = row !== null && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter || event.key === Qt.Key_Space);
                if (event.accepted)
                    picker.hardware.choose(picker.mappings.device, row.mapping);
            }
            delegate: MappingRow {
                width: list.width - 14
                onTaken: {
                    list.currentIndex = index;
                    picker.hardware.choose(picker.mappings.device, mapping);
                }
            }
            ScrollBar {
                view: list
            }
        }
    }

    component MappingRow: Column {
        id: row
        required property int index
        required property string mapping
        required property string name
        required property string file
        required property string group
        required property bool chosen
        readonly property bool here: ListView.isCurrentItem && ListView.view.activeFocus

        signal taken

        Txt {
            visible: row.group !== ""
            text: row.group
            color: Theme.gold
            font.weight: Font.Bold
            topPadding: 8
            bottomPadding: 4
        }
        Rectangle {
            width: row.width
            height: Theme.field
            radius: 4
            color: row.chosen ? Theme.chosen : area.containsMouse ? Theme.lifted : "transparent"
            border.color: row.here ? Theme.focus : "transparent"
            border.width: 2
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %2").arg(row.name).arg(row.file)
            Accessible.selected: row.chosen
            Accessible.onPressAction: row.taken()
            Txt {
                anchors.left: parent.left
                anchors.leftMargin: 12
                width: parent.width * 0.55
                height: parent.height
                text: row.name
                color: row.chosen ? Theme.gold : Theme.text
                font.weight: row.chosen ? Font.Bold : Font.Normal
            }
            Txt {
                anchors.right: parent.right
                anchors.rightMargin: 12
                width: parent.width * 0.4
                height: parent.height
                text: row.file
                color: Theme.dim
                font.pixelSize: Theme.label
                horizontalAlignment: Text.AlignRight
                elide: Text.ElideMiddle
            }
            MouseArea {
                id: area
                anchors.fill: parent
                hoverEnabled: true
                onClicked: row.taken()
            }
        }
    }
}
