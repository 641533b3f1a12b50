// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Tempo as heard. A press opens a field: "128", "+1.5%".
Item {
    id: field
    required property Deck deck
    required property color accent
    property int digits: Theme.digits
    readonly property Readout readout: deck.readout

    implicitWidth: Math.max(big.implicitWidth, small.implicitWidth)
    implicitHeight: big.implicitHeight + small.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Tempo of deck %1; press to type another").arg(deck.letter)
    Accessible.description: qsTr("%1 BPM").arg(readout.bpm)
    Accessible.focusable: true
    Accessible.onPressAction: editor.active = true
    Keys.onSpacePressed: editor.active = true
    Keys.onReturnPressed: editor.active = true

    Rectangle {
        anchors.fill: big
        anchors.margins: -2
        visible: field.activeFocus
        radius: 3
        color: "transparent"
        border.color: Theme.text
    }
    Txt {
        id: big
        anchors.right: parent.right
        visible: !editor.active
        text: field.readout.bpm
        font.family: Theme.mono
        font.pixelSize: field.digits
        font.weight: Font.Bold
        color: field.deck.loaded ? field.accent : Theme.faint
    }
    Txt {
        id: small
        anchors.right: parent.right
        y: big.height
        text: field.readout.tempo
        font.family: Theme.mono
        font.pixelSize: Theme.label
        color: field.deck.speed.ghost >= 0 ? field.accent : Theme.dim
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.IBeamCursor
        onEntered: Hover.enter(field, "", "")
        onExited: Hover.leave(field)
        onClicked: editor.active = true
        onDoubleClicked: {
            editor.active = false;
            field.deck.speed.reset();
        }
        onWheel: wheel => field.deck.speed.step(wheel.angleDelta.y > 0 ? 1 : -1)
    }
    Loader {
        id: editor
        active: false
        anchors.fill: big
        sourceComponent: Rectangle {
            color: Theme.ground
            border.color: field.accent
            radius: 3
            TextInput {
                id: input
                anchors.fill: parent
                anchors.rightMargin: 4
                text: field.readout.bpm
                color: field.accent
                selectionColor: Theme.chosen
                selectedTextColor: Theme.text
                font.family: Theme.mono
                font.pixelSize: Math.min(field.digits, 22)
                horizontalAlignment: TextInput.AlignRight
                verticalAlignment: TextInput.AlignVCenter
                clip: true
                selectByMouse: true
                Accessible.name: qsTr("Tempo: 128 or +1.5%")
                Accessible.role: Accessible.EditableText
                Component.onCompleted: {
                    input.forceActiveFocus();
                    input.selectAll();
                }
                Keys.onEscapePressed: editor.active = false
                onAccepted: {
                    if (field.deck.speed.type(input.text))
                        editor.active = false;
                    else
                        input.selectAll();
                }
                onActiveFocusChanged: {
                    if (!input.activeFocus)
                        editor.active = false;
                }
            }
        }
    }
}
