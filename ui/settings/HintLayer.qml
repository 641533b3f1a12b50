// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls

// Above all: the tooltip of the control under the mouse, or, while controls are named, a band that
// tells each one's name, value, keys and purpose. Takes no press.
Item {
    id: layer

    required property App app
    readonly property Item about: Hover.shown
    readonly property Txt ending: about as Txt // cut off: told whole
    readonly property string name: ending !== null ? ending.text : about ? about.Accessible.name : ""
    readonly property string value: about && ending === null ? about.Accessible.description : ""
    readonly property string keys: about && Hover.path !== "" ? layer.app.keyboard.keys_of(Hover.path) : ""
    readonly property real gap: 6

    function place() {
        if (!layer.about || Hover.naming)
            return;
        const at = layer.about.mapToItem(layer, 0, 0);
        const below = at.y + layer.about.height + layer.gap;
        const right = layer.width - tip.width - 4;
        tip.x = Math.max(4, Math.min(right, at.x + (layer.about.width - tip.width) / 2));
        tip.y = below + tip.height < layer.height ? below : at.y - tip.height - layer.gap;
    }

    anchors.fill: parent
    z: 1000
    onAboutChanged: place()

    Binding {
        target: Hover
        property: "tooltips"
        value: layer.app.setting("tooltips").on
    }
    Connections {
        target: layer.app
        function onAsked(what: string) {
            if (what === "name_controls")
                Hover.naming = !Hover.naming;
            else if (what === "escape")
                Hover.naming = false;
        }
    }
    WholeText {
        page: layer.parent
    }
    Rectangle {
        id: tip
        visible: layer.about !== null && !Hover.naming && layer.name !== ""
        width: line.implicitWidth + 18
        height: line.implicitHeight + 10
        radius: 4
        color: Theme.lifted
        border.color: Theme.rim
        onWidthChanged: layer.place()
        Row {
            id: line
            anchors.centerIn: parent
            spacing: 10
            Txt {
                width: Math.min(implicitWidth, layer.width - 40)
                text: layer.name
                font.pixelSize: Theme.label
            }
            Txt {
                visible: layer.value !== ""
                text: layer.value
                font.family: Theme.mono
                font.pixelSize: Theme.label
                color: Theme.gold
            }
            Txt {
                visible: layer.keys !== ""
                text: layer.keys
                font.family: Theme.mono
                font.pixelSize: Theme.label
                color: Theme.dim
            }
        }
    }
    Rectangle {
        visible: Hover.naming && layer.about !== null
        color: "transparent"
        border.color: Theme.gold
        border.width: 2
        radius: 4
        x: layer.about ? layer.about.mapToItem(layer, 0, 0).x - 3 : 0
        y: layer.about ? layer.about.mapToItem(layer, 0, 0).y - 3 : 0
        width: layer.about ? layer.about.width + 6 : 0
        height: layer.about ? layer.about.height + 6 : 0
    }
    Rectangle {
        id: band
        readonly property bool low: !layer.about || layer.about.mapToItem(layer, 0, 0).y < layer.height * 0.7
        visible: Hover.naming
        width: layer.width
        height: words.implicitHeight + 24
        y: low ? layer.height - height : 0
        color: Theme.panel
        border.color: Theme.gold
        Accessible.role: Accessible.AlertMessage
        Accessible.name: title.text + ". " + purpose.text
        MouseArea {
            anchors.fill: parent // a press on the band reaches nothing below
        }
        Column {
            id: words
            x: 20
            y: 12
            width: parent.width - 190
            spacing: 4
            Row {
                spacing: 16
                Txt {
                    id: title
                    text: layer.about ? layer.name : Theme.touch ? qsTr("Tap a control to see what it is called.") : qsTr("Point at a control to see what it is called.")
                    font.pixelSize: Theme.title
                    font.weight: Font.Bold
                }
                Txt {
                    height: title.height
                    text: layer.value
                    font.family: Theme.mono
                    color: Theme.gold
                }
                Txt {
                    height: title.height
                    visible: layer.keys !== ""
                    text: qsTr("Key: %1").arg(layer.keys)
                    font.family: Theme.mono
                    color: Theme.dim
                }
            }
            Txt {
                id: purpose
                width: parent.width
                visible: text !== ""
                text: layer.about ? Hover.doc : ""
                color: Theme.dim
                wrapMode: Text.Wrap
                maximumLineCount: 3
            }
        }
        Btn {
            anchors.right: parent.right
            anchors.rightMargin: 16
            anchors.verticalCenter: parent.verticalCenter
            label: qsTr("DONE")
            hint: qsTr("Stop naming controls")
            always: true
            onClicked: Hover.naming = false
        }
    }
}
