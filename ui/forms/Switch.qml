// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import ui
import ui.controls

// On or off. The knob tells it by place, not by colour alone.
Rectangle {
    id: control

    property bool on: false
    property string hint
    property string doc

    signal toggled

    implicitWidth: Theme.touch ? 72 : 48
    implicitHeight: Theme.touch ? 44 : 26
    radius: height / 2
    color: on ? Theme.gold : Theme.raised
    border.color: activeFocus ? Theme.focus : on ? Theme.gold : Theme.rim
    border.width: activeFocus ? 2 : 1
    opacity: enabled ? 1 : 0.5
    activeFocusOnTab: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: hint
    Accessible.description: on ? qsTr("on") : qsTr("off")
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()
    Keys.onSpacePressed: event => control.toggled()
    Keys.onReturnPressed: event => control.toggled()

    Rectangle {
        x: control.on !== control.LayoutMirroring.enabled ? parent.width - width - 4 : 4
        anchors.verticalCenter: parent.verticalCenter
        width: parent.height - 8
        height: width
        radius: width / 2
        color: control.on ? Theme.ink : Theme.dim
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onEntered: Hover.enter(control, "", control.doc)
        onExited: Hover.leave(control)
        onClicked: control.toggled()
    }
}
