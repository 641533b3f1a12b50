// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// One of many: a button that opens the list.
Btn {
    id: picker

    property list<string> labels
    property int current: -1
    property string name // what is chosen here

    signal chosen(index: int)

    label: current >= 0 && current < labels.length ? labels[current] : "—"
    hint: name
    note: label
    implicitWidth: 280
    implicitHeight: Theme.field
    Accessible.role: Accessible.ComboBox
    onClicked: menu.open_at(picker)

    Txt {
        // no shape: the software renderer draws those of rows that are scrolled out of a list
        anchors.right: parent.right
        anchors.rightMargin: 10
        height: parent.height
        text: "▾"
        color: Theme.dim
    }
    Menu {
        id: menu
        label: picker.name
        labels: picker.labels
        current: picker.current
        onChosen: index => picker.chosen(index)
    }
}
