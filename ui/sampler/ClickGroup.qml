// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound

// The metronome in the headphones: on, whose beats, gain.
Row {
    id: group
    required property App app
    property bool small: Theme.compact

    spacing: 4

    BoundToggle {
        anchors.verticalCenter: parent.verticalCenter
        param: group.app.param(Controls.metronomeOn)
        label: qsTr("CLICK")
        hint: qsTr("Metronome in the headphones")
        accent: Theme.cyan
    }
    BoundChoice {
        anchors.verticalCenter: parent.verticalCenter
        param: group.app.param(Controls.metronomeDeck)
        hint: qsTr("Deck whose beats the metronome clicks")
        note: label
    }
    GainTurn {
        anchors.verticalCenter: parent.verticalCenter
        visible: !group.small
        param: group.app.param(Controls.metronomeGain)
        caption: qsTr("CLICK")
        label: qsTr("Loudness of the metronome")
        accent: Theme.cyan
    }
}
