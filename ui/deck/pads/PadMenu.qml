// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Name, colour and more of the cue on a pad. It opens over the window at the pad.
Item {
    id: menu
    required property Pads pads
    required property color accent
    property int pad: 0
    property string title
    property Item opener: null
    property Item home: null

    function open_at(item: Item, pad: int, given: string, title: string) {
        menu.pad = pad;
        menu.title = title;
        menu.opener = item;
        menu.home = menu.parent;
        let top = item;
        while (top.parent !== null)
            top = top.parent;
        menu.parent = top;
        const at = item.mapToItem(top, 0, item.height + 4);
        box.x = Math.max(4, Math.min(at.x, top.width - box.width - 4));
        box.y = Math.max(4, Math.min(at.y, top.height - box.height - 4));
        input.text = given;
        menu.visible = true;
        input.forceActiveFocus();
        input.selectAll();
    }
    function close() {
        if (!menu.visible)
            return;
        menu.pads.rename(menu.pad, input.text.trim());
        menu.visible = false;
        menu.parent = menu.home;
        menu.opener.forceActiveFocus(Qt.PopupFocusReason);
    }

    visible: false
    z: 1000
    anchors.fill: visible ? parent : undefined
    Accessible.role: Accessible.PopupMenu
    Accessible.name: qsTr("Cue %1").arg(title)
    Keys.onEscapePressed: menu.close()

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.AllButtons
        onPressed: menu.close()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        id: box
        width: 316
        height: content.height + 20
        radius: Theme.radius
        color: Theme.raised
        border.color: Theme.rim
        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: content
            x: 10
            y: 10
            width: parent.width - 20
            spacing: 8
            Rectangle {
                width: parent.width
                height: 32
                radius: 4
                color: Theme.ground
                border.color: input.activeFocus ? menu.accent : Theme.line
                TextInput {
                    id: input
                    anchors.fill: parent
                    anchors.leftMargin: 8
                    anchors.rightMargin: 8
                    verticalAlignment: TextInput.AlignVCenter
                    color: Theme.text
                    selectionColor: Theme.chosen
                    selectedTextColor: Theme.text
                    font.family: Theme.sans
                    font.pixelSize: Theme.body
                    maximumLength: 60
                    clip: true
                    selectByMouse: true
                    Accessible.role: Accessible.EditableText
                    Accessible.name: qsTr("Name of the cue")
                    onAccepted: menu.close()
                }
                Txt {
                    anchors.fill: input
                    visible: input.text === ""
                    text: qsTr("Name of the cue")
                    color: Theme.faint
                }
            }
            Row {
                spacing: 4
                Repeater {
                    model: menu.pads.palette
                    Btn {
                        id: swatch
                        required property color modelData
                        required property int index
                        width: 33
                        height: 30
                        hint: qsTr("Colour %1").arg(menu.pads.palette_names[index])
                        onClicked: menu.pads.paint(menu.pad, swatch.modelData.toString())
                        Rectangle {
                            anchors.fill: parent
                            anchors.margins: 4
                            radius: 3
                            color: Theme.mark(swatch.modelData)
                        }
                    }
                }
            }
            Row {
                spacing: 4
                Btn {
                    label: qsTr("GO")
                    hint: qsTr("Go to the cue")
                    onClicked: menu.pads.go(menu.pad)
                }
                Btn {
                    label: qsTr("SET HERE")
                    hint: qsTr("Set the cue here")
                    onClicked: menu.pads.set(menu.pad, false)
                }
                Btn {
                    label: qsTr("SET LOOP")
                    hint: qsTr("Keep the loop in the cue")
                    onClicked: menu.pads.set(menu.pad, true)
                }
                Btn {
                    label: qsTr("CLEAR")
                    hint: qsTr("Clear the cue")
                    accent: Theme.red
                    outlined: true
                    onClicked: {
                        menu.pads.clear(menu.pad);
                        menu.close();
                    }
                }
            }
        }
    }
}
