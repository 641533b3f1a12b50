// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui.bound
import ui.controls

// A brake or a start; a right click chooses how long it takes.
BoundTrigger {
    id: button
    required property Param time
    readonly property list<real> seconds: [0.1, 0.25, 0.5, 1, 2, 4, 8]

    note: qsTr("Takes %1 s. Right click: another time").arg(time.value)
    onCleared: menu.open_at(button)

    Menu {
        id: menu
        label: qsTr("Seconds")
        labels: button.seconds.map(s => qsTr("%1 s").arg(s))
        current: button.seconds.indexOf(button.time.value)
        onChosen: index => button.time.put(button.seconds[index])
    }
}
