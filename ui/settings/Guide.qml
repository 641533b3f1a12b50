// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.controls
import ui.forms

// The first steps: four at most, each may be skipped. Shown once, and from the help.
Rectangle {
    id: guide
    required property App app
    property int step: 0
    readonly property list<string> titles: [qsTr("Your music"), qsTr("Your sound"), qsTr("Your window"), qsTr("Load and play")]
    readonly property list<string> texts: [qsTr("Choose a folder of music. It is scanned, watched and analysed while you play; nothing in it is changed."), qsTr("Choose the sound device. Headphones need one with four channels, or split: cue left, master right."), qsTr("Choose a layout and a theme. Both can be changed at any time."), qsTr("Drag a track onto a deck or double click it. S plays the left deck, K the right one; D and L sync them. F1 shows all keys, Shift+F1 names each control under the mouse.")]

    function finish() {
        guide.app.stage.close_page();
    }

    color: Theme.veil
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("First steps")

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        onWheel: wheel => wheel.accepted = true
    }
    Rectangle {
        anchors.centerIn: parent
        width: Math.min(parent.width - 60, 760)
        height: body.height + 150
        radius: Theme.radius
        color: Theme.panel
        border.color: Theme.line
        Column {
            id: body
            anchors.horizontalCenter: parent.horizontalCenter
            y: 28
            width: parent.width - 64
            spacing: 14
            Txt {
                text: qsTr("Step %1 of %2").arg(guide.step + 1).arg(guide.titles.length)
                color: Theme.dim
                font.pixelSize: Theme.label
            }
            Txt {
                text: guide.titles[guide.step]
                font.pixelSize: 26
                font.weight: Font.Bold
                color: Theme.gold
            }
            Txt {
                width: parent.width
                text: guide.texts[guide.step]
                wrapMode: Text.Wrap
                font.pixelSize: Theme.body + 2
            }
            Btn {
                visible: guide.step === 0
                implicitHeight: 44
                label: qsTr("CHOOSE A FOLDER")
                hint: qsTr("Add a folder of music to the library")
                outlined: true
                onClicked: guide.app.asked("add_folder")
            }
            Btn {
                visible: guide.step === 1
                implicitHeight: 44
                label: qsTr("SOUND SETTINGS")
                hint: qsTr("Open the settings of the sound device")
                outlined: true
                onClicked: guide.app.stage.open_page("settings/sound")
            }
            Segmented {
                visible: guide.step === 2
                hint: qsTr("Layout")
                labels: [qsTr("2 decks"), qsTr("4 decks"), qsTr("Library"), qsTr("Performance"), qsTr("Touch")]
                current: ["two", "four", "library", "performance", "touch"].indexOf(guide.app.stage.layout)
                onChosen: index => guide.app.stage.choose(["two", "four", "library", "performance", "touch"][index])
            }
            Segmented {
                visible: guide.step === 2
                hint: qsTr("Theme")
                labels: [qsTr("Dark"), qsTr("High contrast"), qsTr("Night, red")]
                current: ["dark", "contrast", "night"].indexOf(guide.app.setting("theme").text)
                onChosen: index => guide.app.setting("theme").put(["dark", "contrast", "night"][index])
            }
        }
        Row {
            anchors.right: parent.right
            anchors.rightMargin: 32
            anchors.bottom: parent.bottom
            anchors.bottomMargin: 24
            spacing: 10
            Btn {
                implicitHeight: 44
                label: qsTr("SKIP")
                hint: qsTr("Skip the first steps")
                onClicked: guide.finish()
            }
            Btn {
                visible: guide.step > 0
                implicitHeight: 44
                label: qsTr("BACK")
                hint: qsTr("The step before")
                onClicked: guide.step -= 1
            }
            Btn {
                implicitHeight: 44
                implicitWidth: 120
                on: true
                label: guide.step + 1 < guide.titles.length ? qsTr("NEXT") : qsTr("DONE")
                hint: guide.step + 1 < guide.titles.length ? qsTr("The next step") : qsTr("Begin")
                onClicked: guide.step + 1 < guide.titles.length ? guide.step += 1 : guide.finish()
            }
        }
    }
}
