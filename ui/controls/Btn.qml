// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui

// A button: tells when it goes down and when it comes up, whatever ends the press.
Rectangle {
    id: button

    property string label
    property string icon
    property string hint: label
    property string note // what else it can do
    property string doc // more about it
    property string path // of the engine's control, or a command of the window
    property bool on: false
    property bool outlined: false
    property bool soft: false // on for most of a set: lit less
    property bool checkable: false
    property color accent: Theme.gold
    property color ink: Theme.ink
    property int size: Theme.label
    property bool down: false
    property bool holds: false // for fingers: a long press does what the right button does
    property bool always: false // acts while controls are named by a finger, too
    readonly property bool asked: Hover.asking && !always
    readonly property color tone: on && !soft ? ink : on || outlined ? accent : Theme.text // of what is on it

    signal pressed(shift: bool)
    signal released
    signal clicked(shift: bool)
    signal cleared

    // Shift with them is Shift with the mouse; the menu key is its right button.
    function presses(key: int): bool {
        return key === Qt.Key_Space || key === Qt.Key_Return;
    }
    function begin(shift: bool) {
        Hover.press(button, false);
        if (button.asked) {
            Hover.pick(button, button.path);
            return;
        }
        button.down = true;
        button.pressed(shift);
    }
    function end() {
        if (!button.down)
            return;
        button.down = false;
        button.released();
    }

    implicitWidth: Math.max(Theme.touch ? Theme.target : Theme.compact ? 30 : 38, text.implicitWidth + (Theme.compact ? 12 : 18))
    implicitHeight: Theme.button
    radius: 4
    color: on ? (soft ? Theme.soft(accent) : accent) : down ? Theme.rim : area.containsMouse ? Theme.lifted : Theme.raised
    border.color: activeFocus ? Theme.focus : outlined || on ? accent : Theme.line
    border.width: outlined || activeFocus ? 2 : 1
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: hint
    Accessible.description: note
    Accessible.checkable: checkable
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: {
        begin(false);
        end();
        if (!button.asked)
            clicked(false);
    }

    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Menu || button.presses(event.key);
        if (!event.accepted || event.isAutoRepeat)
            return;
        if (event.key !== Qt.Key_Menu)
            button.begin((event.modifiers & Qt.ShiftModifier) !== 0);
        else if (!button.asked)
            button.cleared();
    }
    Keys.onReleased: event => {
        event.accepted = button.presses(event.key);
        if (event.accepted && !event.isAutoRepeat && button.down) {
            button.end();
            button.clicked((event.modifiers & Qt.ShiftModifier) !== 0);
        }
    }
    onActiveFocusChanged: button.end()

    Txt {
        id: text
        anchors.centerIn: parent
        width: Math.min(implicitWidth, button.width - 4)
        visible: button.icon === "" && button.label !== ""
        text: button.label
        font.pixelSize: button.size
        fontSizeMode: Text.HorizontalFit // a long word is drawn smaller before it is cut
        minimumPixelSize: Math.min(button.size, 11)
        font.weight: Font.DemiBold
        color: button.tone
    }
    Loader {
        anchors.centerIn: parent
        width: Math.min(button.height - 8, 22)
        height: width
        active: button.icon !== ""
        sourceComponent: Icon {
            path: button.icon
            color: button.tone
            size: Math.min(button.height - 8, 22)
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        anchors.leftMargin: Theme.touch ? Math.min(0, (button.width - Theme.target) / 2) : 0
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: Theme.touch ? Math.min(0, (button.height - Theme.target) / 2) : 0
        anchors.bottomMargin: anchors.topMargin
        hoverEnabled: true
        onEntered: Hover.enter(button, button.path, button.doc)
        onExited: Hover.leave(button)
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        onPressed: mouse => {
            if (mouse.button === Qt.RightButton && !button.asked)
                button.cleared();
            else
                button.begin((mouse.modifiers & Qt.ShiftModifier) !== 0);
        }
        onPressAndHold: mouse => {
            mouse.accepted = button.holds && Theme.touch && mouse.button === Qt.LeftButton;
            if (!mouse.accepted)
                return;
            button.end();
            button.cleared();
        }
        onReleased: button.end()
        onCanceled: button.end()
        onClicked: mouse => {
            if (mouse.button === Qt.LeftButton && !button.asked && !(mouse.wasHeld && button.holds && Theme.touch))
                button.clicked((mouse.modifiers & Qt.ShiftModifier) !== 0);
        }
    }
}
