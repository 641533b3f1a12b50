// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The crossfader, which side each deck is on, and its curve.
Item {
    id: section
    required property App app

    implicitHeight: Theme.compact ? 62 : 78

    BoundChoice {
        id: left
        param: section.app.left.param(Controls.assign)
        label: "A ▸ " + param.text
        hint: "Deck A on side " + param.text
        size: Theme.compact ? 12 : 13
        width: Theme.compact ? 86 : 98
    }
    BoundChoice {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.compact ? 76 : 92
        param: section.app.param(Controls.masterCrossfaderCurve)
        hint: "Crossfader curve " + label
        size: Theme.compact ? 12 : 13
    }
    BoundChoice {
        anchors.right: parent.right
        param: section.app.right.param(Controls.assign)
        label: "B ▸ " + param.text
        hint: "Deck B on side " + param.text
        size: Theme.compact ? 12 : 13
        width: left.width
    }
    Txt {
        anchors.verticalCenter: fader.verticalCenter
        text: "A"
        color: Theme.decks[0]
        font.weight: Font.Black
        font.pixelSize: 18
    }
    BoundFader {
        id: fader
        x: 22
        y: parent.height - height
        width: parent.width - 44
        horizontal: true
        param: section.app.param(Controls.masterCrossfader)
        label: "Crossfader"
        accent: Theme.gold
    }
    Txt {
        anchors.right: parent.right
        anchors.verticalCenter: fader.verticalCenter
        text: "B"
        color: Theme.decks[1]
        font.weight: Font.Black
        font.pixelSize: 18
    }
}
