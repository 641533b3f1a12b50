// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// One of a few: all are seen.
Row {
    id: choice

    property list<string> labels
    property int current: -1
    property string hint

    signal chosen(index: int)

    spacing: 4
    Accessible.role: Accessible.Grouping
    Accessible.name: hint

    Repeater {
        model: choice.labels
        Btn {
            required property int index
            required property string modelData
            label: modelData
            hint: qsTr("%1: %2").arg(choice.hint).arg(modelData)
            implicitHeight: Theme.field
            checkable: true
            on: choice.current === index
            onClicked: choice.chosen(index)
        }
    }
}
