// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui
import ui.bound
import ui.controls

// The whole track: press or drag to go there.
Rectangle {
    id: over
    required property Deck deck
    required property color accent
    readonly property WholeTrack look: deck.overview
    readonly property real played: Math.round(width * deck.readout.progress)

    implicitHeight: Theme.compact ? 30 : 44
    color: Theme.wave
    clip: true
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Overview of deck %1").arg(deck.letter)
    Accessible.description: deck.readout.big_time

    Image {
        anchors.fill: parent
        source: over.look.picture(over.width, over.height, Screen.devicePixelRatio, over.look.version)
        cache: false
        smooth: false
    }
    Rectangle {
        visible: over.look.warning < 1
        x: Math.round(over.width * over.look.warning)
        width: over.width - x
        height: over.height
        color: Qt.alpha(Theme.red, 0.22)
    }
    Rectangle {
        width: over.played
        height: over.height
        color: Theme.ground
        opacity: 0.62
    }
    Rectangle {
        visible: over.look.loop_end > over.look.loop_start
        x: over.width * over.look.loop_start
        width: Math.max(over.width * (over.look.loop_end - over.look.loop_start), 2)
        height: over.height
        color: Theme.green
        opacity: over.look.looping ? 0.35 : 0.15
    }
    Repeater {
        model: over.look.flags
        Item {
            id: flag
            required property real at
            required property real reach
            required property color tint
            required property string kind
            required property int number
            required property real room
            x: Math.round(over.width * at) - 1
            Rectangle {
                width: flag.kind === "memory" || flag.kind === "note" ? 1 : 3
                height: 10
                color: Theme.glaze(Theme.mark(flag.tint))
            }
            Rectangle {
                visible: flag.reach > 0
                width: Math.max(over.width * flag.reach, 2)
                height: 3
                color: Theme.glaze(Theme.mark(flag.tint))
            }
            Rectangle { // where colours are not the music's own, numbers tell them apart, too
                visible: Theme.recolors && flag.number > 0 && over.width * flag.room >= width
                width: Math.max(text.implicitWidth + 4, 12)
                height: 14
                color: Theme.glaze(Theme.mark(flag.tint))
                Txt {
                    id: text
                    anchors.centerIn: parent
                    text: flag.number
                    font.pixelSize: 12
                    font.weight: Font.Bold
                    color: Theme.ink
                }
            }
        }
    }
    Rectangle {
        visible: over.deck.loaded
        x: over.played - 1
        width: 3
        height: over.height
        color: Theme.text
    }
    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onEntered: Hover.mention(over, over.deck.param(Controls.seekRatio).path, over.deck.param(Controls.seekRatio).doc)
        onExited: Hover.leave(over)
        onPressed: mouse => Hover.picking ? Hover.pick(over, over.deck.param(Controls.seekRatio).path) : over.deck.seek(mouse.x / over.width)
        onPositionChanged: mouse => pressed && !Hover.picking ? over.deck.seek(mouse.x / over.width) : undefined
    }
}
