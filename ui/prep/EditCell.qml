// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// A text that becomes a field with a click or Return.
Rectangle {
    id: cell

    property string label // what it is, for screen readers
    property string text
    property string blank // what is shown instead of nothing
    property string hint: label
    property bool mono: false
    property bool bold: false
    property bool centered: false
    property int size: Theme.body

    signal edited(text: string)

    function edit() {
        field.active = true;
    }

    implicitWidth: text.implicitWidth + 12
    implicitHeight: Theme.row_height
    radius: 3
    color: area.containsMouse ? Theme.lifted : "transparent"
    border.color: activeFocus ? Theme.focus : "transparent"
    activeFocusOnTab: true
    Accessible.role: Accessible.EditableText
    Accessible.name: label
    Accessible.description: text.text
    Accessible.focusable: true
    Accessible.onPressAction: cell.edit()
    Keys.onReturnPressed: cell.edit()
    Keys.onEnterPressed: cell.edit()

    Txt {
        id: text
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 6
        horizontalAlignment: cell.centered ? Text.AlignHCenter : Text.AlignLeft
        visible: !field.active
        text: cell.text === "" ? cell.blank : cell.text
        color: cell.text === "" ? Theme.faint : Theme.text
        font.family: cell.mono ? Theme.mono : Theme.sans
        font.pixelSize: cell.size
        font.weight: cell.bold ? Font.Bold : Font.Medium
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.IBeamCursor
        onEntered: Hover.enter(cell, "", cell.hint)
        onExited: Hover.leave(cell)
        onClicked: cell.edit()
    }
    Loader {
        id: field
        anchors.fill: parent
        active: false
        sourceComponent: Typing {
            text: cell.text
            onAccepted: text => {
                cell.forceActiveFocus();
                cell.edited(text);
            }
            onEnded: field.active = false
        }
    }
}
