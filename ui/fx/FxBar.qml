// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The FX units side by side, in one row.
Panel {
    id: bar
    required property App app
    property int units: 2
    property FxSlot asked: null

    implicitHeight: Theme.touch ? 60 : Theme.compact ? 46 : 52
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Effects")

    Row {
        id: row
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 6
        spacing: 13

        Repeater {
            model: bar.units
            UnitStrip {
                required property int index
                width: (row.width - (bar.units - 1) * row.spacing) / bar.units
                height: row.height
                unit: bar.app.mixer.fx(index)
                decks: bar.app.stage.decks
                onAsked: (opener, effect) => {
                    bar.asked = effect;
                    menu.open_at(opener);
                }

                Rectangle {
                    visible: parent.index > 0
                    x: -7
                    y: 8
                    width: 1
                    height: parent.height - 16
                    color: Theme.line
                }
            }
        }
    }
    Menu {
        id: menu
        label: qsTr("Effect")
        labels: bar.asked?.names ?? []
        current: bar.asked?.current ?? -1
        onChosen: index => bar.asked.choose(index)
    }
}
