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
    property list<int> decks: [0, 1] // that each unit can be put on
    property int units: 2
    property bool running: false // the window is in use: units that come keep nothing waiting
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

        // A place for each unit there is: those that stay are not made anew when others come.
        Repeater {
            model: 4
            Loader {
                id: place
                required property int index
                active: index < bar.units
                visible: active
                asynchronous: bar.running
                width: (row.width - (bar.units - 1) * row.spacing) / bar.units
                height: row.height
                sourceComponent: UnitStrip {
                    unit: bar.app.mixer.fx(place.index)
                    decks: bar.decks
                    onAsked: (opener, effect) => {
                        bar.asked = effect;
                        menu.open_at(opener);
                    }

                    Rectangle {
                        visible: place.index > 0
                        x: -7
                        y: 8
                        width: 1
                        height: parent.height - 16
                        color: Theme.line
                    }
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
