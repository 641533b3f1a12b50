// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// What things are called and how they work, in a few words each.
ListView {
    id: topics
    required property App app

    clip: true
    spacing: 14
    boundsBehavior: Flickable.StopAtBounds
    model: topics.app.book.help.topics
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Topics")
    ScrollBar {
        view: topics
        aside: 14
    }
    delegate: Column {
        id: topic
        required property string title
        required property string text
        width: ListView.view.width
        spacing: 4
        Accessible.role: Accessible.ListItem
        Accessible.name: topic.title
        Accessible.description: topic.text
        Txt {
            text: topic.title
            font.pixelSize: Theme.body + 2
            font.weight: Font.Bold
        }
        Txt {
            width: parent.width
            text: topic.text
            color: Theme.dim
            wrapMode: Text.Wrap
        }
    }
}
