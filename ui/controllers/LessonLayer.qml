// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// While a controller learns: a band that tells what to do and what was found, and a frame round the
// control that is meant. The rest of the window only says which control was touched.
Item {
    id: layer
    required property App app
    readonly property Lesson lesson: app.controllers.lesson
    readonly property bool on: lesson.on
    property Item meant: null // what was touched last
    property bool low: false // the band is at the bottom

    anchors.fill: parent
    z: 900
    visible: layer.on
    onOnChanged: {
        Hover.picking = layer.on;
        layer.meant = null;
        if (layer.on)
            layer.app.stage.close_page();
    }

    component Frame: Rectangle {
        required property Item about
        visible: about !== null && about.visible
        color: "transparent"
        border.color: Theme.gold
        radius: 4
        x: about ? about.mapToItem(layer, 0, 0).x - 3 : 0
        y: about ? about.mapToItem(layer, 0, 0).y - 3 : 0
        width: about ? about.width + 6 : 0
        height: about ? about.height + 6 : 0
    }

    Connections {
        target: Hover
        enabled: layer.on
        function onPicked(item: Item, path: string) {
            layer.meant = path === "" ? null : item;
            layer.lesson.pick(path, item.Accessible.name);
        }
    }
    Connections {
        target: layer.app
        enabled: layer.on
        function onAsked(what: string) {
            if (what === "escape")
                layer.lesson.leave();
        }
    }
    Connections {
        target: layer.lesson
        function onEnded() {
            layer.app.stage.open_page("settings/controllers");
        }
    }
    Frame {
        about: layer.on ? Hover.shown : null
        border.width: 2
        opacity: 0.7
    }
    Frame {
        about: layer.lesson.wanted !== "" ? layer.meant : null
        border.width: 4
    }
    Rectangle {
        width: layer.width
        height: words.height + 24
        y: layer.low ? layer.height - height : 0
        color: Theme.panel
        border.color: Theme.gold
        Accessible.role: Accessible.AlertMessage
        Accessible.name: line.text + " " + found.text + " " + conflict.text
        MouseArea {
            anchors.fill: parent // a press on the band reaches nothing below
            hoverEnabled: true
        }
        Column {
            id: words
            anchors.left: parent.left
            anchors.leftMargin: 20
            anchors.right: parent.right
            anchors.rightMargin: 20
            y: 12
            spacing: 6
            Txt {
                width: parent.width
                text: layer.lesson.title
                color: Theme.dim
                font.pixelSize: Theme.label
            }
            Txt {
                id: line
                width: parent.width
                text: layer.lesson.line
                font.pixelSize: Theme.title
                font.weight: Font.Bold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Txt {
                id: found
                width: parent.width
                visible: text !== ""
                text: layer.lesson.found === "" ? "" : qsTr("Found: %1").arg(layer.lesson.found)
                color: Theme.green
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Txt {
                id: conflict
                width: parent.width
                visible: text !== ""
                text: layer.lesson.conflict
                color: Theme.gold
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            Flow {
                width: parent.width
                spacing: 8
                Picker {
                    width: 250
                    always: true
                    name: qsTr("Something else to learn")
                    label: qsTr("SOMETHING ELSE")
                    labels: layer.lesson.others
                    onChosen: index => layer.lesson.pick_other(index)
                }
                Btn {
                    implicitHeight: Theme.field
                    always: true
                    checkable: true
                    on: layer.lesson.shifted
                    label: qsTr("WITH SHIFT")
                    hint: qsTr("What is learned acts while the shift button is held")
                    onClicked: layer.lesson.shift()
                }
                Btn {
                    implicitHeight: Theme.field
                    always: true
                    enabled: layer.lesson.wanted !== ""
                    opacity: enabled ? 1 : 0.5
                    label: qsTr("SKIP")
                    hint: qsTr("Leave this control as it is")
                    onClicked: layer.lesson.skip()
                }
                Btn {
                    implicitHeight: Theme.field
                    always: true
                    enabled: layer.lesson.count > 0
                    opacity: enabled ? 1 : 0.5
                    label: qsTr("UNDO")
                    hint: qsTr("Forget what was learned last, and learn it again")
                    onClicked: layer.lesson.undo()
                }
                Btn {
                    implicitHeight: Theme.field
                    always: true
                    enabled: layer.lesson.unsaved
                    opacity: enabled ? 1 : 0.5
                    on: enabled
                    label: qsTr("SAVE")
                    hint: qsTr("Keep the mapping and give it to the controller")
                    note: qsTr("%n learned", "", layer.lesson.count)
                    onClicked: layer.lesson.save()
                }
                Btn {
                    implicitHeight: Theme.field
                    always: true
                    outlined: layer.lesson.leaving
                    accent: Theme.red
                    label: layer.lesson.leaving ? qsTr("END WITHOUT SAVING") : qsTr("END")
                    hint: qsTr("End the lesson")
                    onClicked: layer.lesson.leave()
                }
                Btn {
                    implicitWidth: Theme.field
                    implicitHeight: Theme.field
                    always: true
                    icon: layer.low ? "M4 16 L12 7 L20 16 Z" : "M4 8 L12 17 L20 8 Z"
                    hint: layer.low ? qsTr("This band to the top") : qsTr("This band to the bottom")
                    onClicked: layer.low = !layer.low
                }
                Txt {
                    height: Theme.field
                    text: qsTr("%n learned", "", layer.lesson.count)
                    color: Theme.dim
                }
            }
        }
    }
}
