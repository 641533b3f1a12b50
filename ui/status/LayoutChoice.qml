// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The layouts: a button each where there is room, else one button with a list.
Item {
    id: choice
    required property Stage stage
    property bool folded: false
    readonly property real open_width: all.implicitWidth
    readonly property real folded_width: one.implicitWidth
    readonly property list<string> names: read(false)
    readonly property list<string> labels: read(true)
    readonly property int current: names.indexOf(stage.layout)

    function read(label: bool): list<string> {
        const found = [];
        for (let i = 0; i < each.count; i++) {
            const button = each.itemAt(i) as LayoutButton;
            if (button !== null)
                found.push(label ? button.label : button.name);
        }
        return found;
    }

    component LayoutButton: Btn {
        required property string name
        required label
        hint: qsTr("Layout: %1").arg(label)
        on: choice.stage.layout === name
        activeFocusOnTab: !choice.folded
        Accessible.ignored: choice.folded
        onClicked: choice.stage.choose(name)
    }

    implicitWidth: folded ? folded_width : open_width
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Layouts")

    Row {
        id: all
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.compact ? 3 : 5
        opacity: choice.folded ? 0 : 1
        enabled: !choice.folded
        Repeater {
            id: each
            model: choice.stage.layouts
            LayoutButton {}
        }
    }
    Btn {
        id: one
        anchors.verticalCenter: parent.verticalCenter
        visible: choice.folded
        label: (choice.labels[choice.current] ?? "") + " ▾"
        hint: qsTr("Layout")
        accent: Theme.gold
        outlined: true
        onClicked: menu.open_at(one)
    }
    Menu {
        id: menu
        label: qsTr("Layout")
        labels: choice.labels
        current: choice.current
        onChosen: index => choice.stage.choose(choice.names[index])
    }
}
