// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// A field of the editor: its name, and its value to type or to choose.
Item {
    id: field
    required property TrackEditor editor
    required property string name
    required property string label
    required property string kind
    required property string text
    required property bool mixed
    required property bool dirty

    implicitHeight: Theme.button
    Txt {
        width: 96
        height: parent.height
        text: field.label
        font.pixelSize: Theme.label
        color: field.dirty ? Theme.gold : Theme.dim
    }
    LineInput {
        visible: field.kind !== "color"
        anchors.left: parent.left
        anchors.leftMargin: 100
        anchors.right: parent.right
        label: field.label
        hint: field.mixed ? qsTr("mixed") : ""
        value: field.text
        onEdited: text => field.editor.put(field.name, text)
        onAccepted: field.editor.save()
        onSaved: field.editor.save()
    }
    Row {
        visible: field.kind === "color"
        anchors.left: parent.left
        anchors.leftMargin: 100
        height: parent.height
        spacing: 4
        Repeater {
            model: field.kind === "color" ? field.editor.palette : []
            Rectangle {
                id: swatch
                required property string modelData
                required property int index
                readonly property bool chosen: !field.mixed && field.text === modelData
                anchors.verticalCenter: parent.verticalCenter
                width: 20
                height: 20
                radius: 10
                color: modelData === "" ? "transparent" : Theme.mark(modelData)
                border.width: chosen || activeFocus ? 3 : 1
                border.color: activeFocus ? Theme.focus : chosen ? Theme.text : Theme.rim
                activeFocusOnTab: true
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData === "" ? qsTr("No colour") : qsTr("Colour %1").arg(field.editor.palette_names[index])
                Accessible.checked: chosen
                Accessible.focusable: true
                Accessible.onPressAction: field.editor.put(field.name, modelData)
                Keys.onSpacePressed: field.editor.put(field.name, modelData)
                MouseArea {
                    anchors.fill: parent
                    onClicked: field.editor.put(field.name, swatch.modelData)
                }
            }
        }
    }
}
