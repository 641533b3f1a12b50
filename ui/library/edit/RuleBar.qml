// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// The rule of a smart crate, and how many tracks pass it.
Item {
    id: bar
    required property Crates crates
    property string source

    signal done

    implicitHeight: Theme.button
    Loader {
        id: field
        property string typed
        active: bar.source !== ""
        anchors.left: parent.left
        anchors.right: count.left
        anchors.rightMargin: 8
        height: parent.height
        onLoaded: typed = bar.crates.rule(bar.source)
        sourceComponent: NameField {
            text: bar.crates.rule(bar.source)
            label: qsTr("Rule of the smart crate")
            onEdited: text => field.typed = text
            onAccepted: text => bar.crates.set_rule(bar.source, text)
            onEnded: bar.done()
        }
    }
    Txt {
        id: count
        anchors.right: parent.right
        height: parent.height
        text: bar.source !== "" ? bar.crates.count(field.typed) : ""
        color: Theme.dim
    }
}
