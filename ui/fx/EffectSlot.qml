// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// One effect: its name switches it, its knob sets the amount, its length steps in beats. A right
// click, a long press, the menu key or Down asks for another effect.
Item {
    id: slot
    required property FxSlot effect
    required property string place // "FX 1, slot 2"
    property color accent: Theme.gold
    property bool small: false // the length below the knob instead of a button
    property bool held: false
    readonly property bool lengthy: effect.timed && !small // has a button for the length
    readonly property int fixed: knob.width + (lengthy ? length.width + 18 : small ? 8 : 14)

    signal asked(opener: Item)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        x: 4
        spacing: 4

        BoundToggle {
            id: name
            anchors.verticalCenter: parent.verticalCenter
            width: Math.min(slot.width - slot.fixed, 240)
            param: slot.effect.on
            accent: slot.accent
            label: slot.effect.name
            hint: qsTr("%1: %2").arg(slot.place).arg(slot.effect.name)
            note: slot.effect.tells
            doc: slot.effect.tells
            opacity: slot.effect.empty ? 0.75 : 1
            onPressed: {
                slot.held = false;
                hold.restart();
            }
            onReleased: hold.stop()
            onClicked: {
                if (slot.held)
                    name.param.toggle(); // back: the press was for the menu
                slot.held = false;
            }
            onCleared: slot.asked(name)
            Keys.onDownPressed: slot.asked(name)
            Keys.onLeftPressed: slot.effect.step(-1)
            Keys.onRightPressed: slot.effect.step(1)

            Timer {
                id: hold
                interval: 500
                onTriggered: {
                    slot.held = true;
                    slot.asked(name);
                }
            }
            WheelHandler {
                onWheel: event => slot.effect.wheel(event.angleDelta.y)
            }
        }
        BoundKnob {
            id: knob
            anchors.verticalCenter: parent.verticalCenter
            width: size + 6
            size: Theme.touch ? 40 : Theme.compact ? 26 : 30
            bipolar: false
            accent: slot.effect.on.on ? slot.accent : Theme.dim
            param: slot.effect.amount
            pressable: slot.small && slot.effect.timed
            label: slot.small && slot.effect.timed ? slot.effect.beats : valueText
            hint: qsTr("%1: amount of %2").arg(slot.place).arg(slot.effect.name)
            onLabelPressed: slot.effect.step(1)
        }
        Btn {
            id: length
            visible: slot.lengthy
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.touch ? Theme.target : 36
            label: slot.effect.beats
            hint: qsTr("%1: length in beats: %2").arg(slot.place).arg(slot.effect.beats)
            note: qsTr("A click makes it longer, a right click shorter")
            onClicked: shift => slot.effect.step(shift ? -1 : 1)
            holds: true
            onCleared: slot.effect.step(-1)
            Keys.onUpPressed: slot.effect.step(1)
            Keys.onDownPressed: slot.effect.step(-1)

            WheelHandler {
                onWheel: event => slot.effect.wheel_beats(event.angleDelta.y)
            }
        }
    }
}
