// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// The settings: pages on the left, the rows of one, or of a search, on the right.
Rectangle {
    id: page
    required property App app
    readonly property SettingPages pages: app.book.pages
    readonly property string wanted: app.stage.page

    color: Theme.veil
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Settings")
    onWantedChanged: {
        if (wanted.startsWith("settings"))
            page.pages.open(wanted);
    }
    Component.onDestruction: page.pages.search("")

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onClicked: page.app.stage.close_page()
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 40, 1240)
        height: parent.height - (Theme.compact ? 40 : 80)
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        MouseArea {
            anchors.fill: parent
        }
        Txt {
            id: title
            anchors.left: parent.left
            anchors.leftMargin: 24
            y: 18
            height: Theme.field
            text: qsTr("Settings")
            font.pixelSize: Theme.title
            font.weight: Font.Bold
        }
        Field {
            anchors.left: list.right
            anchors.leftMargin: 24
            y: 18
            width: 360
            hint: qsTr("Search in the settings")
            prompt: qsTr("Search all settings")
            onEdited: text => page.pages.search(text)
            onEscaped: page.app.stage.close_page()
        }
        Btn {
            anchors.right: parent.right
            anchors.rightMargin: 24
            y: 18 + (Theme.field - height) / 2
            label: qsTr("CLOSE")
            hint: qsTr("Close the settings")
            path: "settings"
            onClicked: page.app.stage.close_page()
        }
        Tabs {
            id: list
            anchors.left: parent.left
            anchors.leftMargin: 16
            y: 70
            width: 190
            labels: page.pages.titles
            current: page.pages.page
            onChosen: index => page.pages.choose(index)
        }
        ListView {
            id: rows
            anchors.left: list.right
            anchors.leftMargin: 24
            anchors.right: parent.right
            anchors.rightMargin: 44
            y: 70
            height: parent.height - y - 16
            clip: true
            spacing: 2
            boundsBehavior: Flickable.StopAtBounds
            model: page.pages.rows
            cacheBuffer: 4000
            header: Txt {
                width: rows.width
                height: visible ? implicitHeight + 12 : 0
                visible: page.pages.fault !== ""
                text: page.pages.fault
                color: Theme.red
                wrapMode: Text.Wrap
            }
            delegate: SettingRow {
                width: rows.width
                app: page.app
            }
            ScrollBar {
                view: rows
                aside: 20
            }
        }
    }
}
