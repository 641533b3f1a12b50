// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// A number: buttons, wheel, arrow keys, or typed.
Row {
    id: stepper

    property string hint
    property string text // the number as it is shown, with its unit
    readonly property bool typing: input.activeFocus

    signal stepped(by: int)
    signal typed(text: string)

    spacing: 4

    Btn {
        label: "−"
        hint: qsTr("%1: less").arg(stepper.hint)
        implicitWidth: Theme.field
        implicitHeight: Theme.field
        onClicked: shift => stepper.stepped(shift ? -10 : -1)
    }
    Rectangle {
        width: 108
        height: Theme.field
        radius: 4
        color: Theme.ground
        border.color: input.activeFocus ? Theme.focus : Theme.rim
        border.width: input.activeFocus ? 2 : 1
        TextInput {
            id: input
            anchors.fill: parent
            horizontalAlignment: TextInput.AlignHCenter
            verticalAlignment: TextInput.AlignVCenter
            color: Theme.text
            selectionColor: Theme.gold
            selectedTextColor: Theme.ink
            font.family: Theme.mono
            font.pixelSize: Theme.body
            activeFocusOnTab: true
            Accessible.role: Accessible.SpinBox
            Accessible.name: stepper.hint
            Accessible.description: stepper.text
            Accessible.onIncreaseAction: stepper.stepped(1)
            Accessible.onDecreaseAction: stepper.stepped(-1)
            onActiveFocusChanged: {
                if (activeFocus)
                    selectAll();
                else
                    text = Qt.binding(() => stepper.text);
            }
            onAccepted: {
                stepper.typed(text);
                text = Qt.binding(() => stepper.text);
                selectAll();
            }
            text: stepper.text
            Keys.onUpPressed: stepper.stepped(1)
            Keys.onDownPressed: stepper.stepped(-1)
            Keys.priority: Keys.AfterItem
            Keys.onPressed: event => event.accepted = event.text !== "" && event.key !== Qt.Key_Tab && event.key !== Qt.Key_Backtab && event.key !== Qt.Key_Escape
        }
        HoverHandler {
            onHoveredChanged: hovered ? Hover.enter(input, "", "") : Hover.leave(input)
        }
        WheelHandler {
            onWheel: event => stepper.stepped(event.angleDelta.y > 0 ? 1 : -1)
        }
    }
    Btn {
        label: "+"
        hint: qsTr("%1: more").arg(stepper.hint)
        implicitWidth: Theme.field
        implicitHeight: Theme.field
        onClicked: shift => stepper.stepped(shift ? 10 : 1)
    }
}
