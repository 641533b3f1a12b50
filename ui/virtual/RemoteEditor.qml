// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// Phones and tablets: the page is served or not, its address and code, who is connected.
Column {
    id: editor
    required property App app
    readonly property Remote remote: app.virtual.remote

    spacing: 10

    Row {
        spacing: 12
        Switch {
            on: editor.remote.on
            hint: qsTr("Controller on a phone or tablet")
            onToggled: editor.remote.toggle()
        }
        Txt {
            height: Theme.field
            text: editor.remote.on ? qsTr("On, until the program ends or it is switched off") : qsTr("Off")
            color: Theme.dim
        }
    }
    Txt {
        visible: text !== ""
        width: parent.width
        text: editor.remote.text
        color: Theme.red
        wrapMode: Text.Wrap
    }
    Row {
        visible: editor.remote.on && editor.remote.url !== ""
        spacing: 20
        QrCode {
            visible: editor.remote.code !== ""
            width: 200
            height: 200
            picture: editor.remote.picture
            fields: editor.remote.fields
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("QR code of the address and the code")
        }
        Column {
            width: editor.width - 220
            spacing: 8
            Txt {
                width: parent.width
                text: qsTr("Scan the picture with the phone's camera, or open this address in its browser; both must be in the same network.")
                wrapMode: Text.Wrap
                color: Theme.dim
            }
            Txt {
                text: editor.remote.url
                font.family: Theme.mono
                font.pixelSize: Theme.title
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Address %1").arg(text)
            }
            Txt {
                visible: editor.remote.code !== ""
                text: editor.remote.code
                font.family: Theme.mono
                font.pixelSize: 34
                font.weight: Font.Bold
                color: Theme.gold
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Code %1").arg(text)
            }
            Txt {
                text: editor.remote.code === "" ? qsTr("Each device needs a code of its own.") : qsTr("For one device.") + " " + editor.remote.left
                color: Theme.dim
            }
            Btn {
                implicitHeight: Theme.field
                label: qsTr("NEW CODE")
                hint: qsTr("A code for another device")
                onClicked: editor.remote.renew()
            }
        }
    }
    Repeater {
        model: editor.remote.devices
        Row {
            id: device
            required property int number
            required property string name
            required property string text
            spacing: 12
            Txt {
                width: 260
                height: Theme.field
                text: device.name
            }
            Txt {
                width: 180
                height: Theme.field
                text: device.text
                color: Theme.dim
            }
            Btn {
                implicitHeight: Theme.field
                label: qsTr("DISCONNECT")
                hint: qsTr("Disconnect %1").arg(device.name)
                onClicked: editor.remote.drop(device.number)
            }
        }
    }
}
