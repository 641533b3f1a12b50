// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A line of a form.
Rectangle {
    id: line

    property string label
    property string hint // while it is empty
    property string value

    signal edited(text: string)
    signal accepted(text: string)
    signal saved // Ctrl+Return

    function clear() {
        input.clear();
    }

    implicitHeight: Theme.button
    radius: 4
    color: Theme.ground
    border.color: input.activeFocus ? Theme.focus : Theme.line
    onValueChanged: {
        if (input.text !== value)
            input.text = value;
    }
    TextInput {
        id: input
        anchors.fill: parent
        anchors.leftMargin: 6
        anchors.rightMargin: 6
        clip: true
        text: line.value
        color: Theme.text
        selectionColor: Theme.gold
        selectedTextColor: Theme.ink
        font.family: Theme.sans
        font.pixelSize: Theme.body
        verticalAlignment: TextInput.AlignVCenter
        maximumLength: 1000
        activeFocusOnTab: true
        Accessible.name: line.label
        onTextEdited: line.edited(text)
        onAccepted: line.accepted(text)
        Keys.onPressed: event => {
            if (event.key === Qt.Key_Return && (event.modifiers & Qt.ControlModifier)) {
                event.accepted = true;
                line.saved();
            }
        }
    }
    Txt {
        visible: input.text === ""
        anchors.fill: input
        text: line.hint
        font.italic: true
        color: Theme.faint
        Accessible.ignored: true
    }
}
