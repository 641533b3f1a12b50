// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Window
import DjUniverse
import ui

// The waves of these decks beside each other, with one line for now, and the phase meter of the
// first two between them. Files may be dropped on each.
Item {
    id: stack
    required property App app
    required property list<int> decks
    property bool running: false // the window is in use: waves that come keep nothing waiting
    property bool vertical: false
    property string name // when there is more than one stack

    readonly property real pixel: 1 / Screen.devicePixelRatio
    readonly property bool metered: decks.length > 1 && !vertical
    readonly property real meter: !metered ? 0 : Theme.compact ? 18 : 22
    readonly property real gap: vertical ? 4 : 2
    readonly property real whole: vertical ? width : height - meter
    // of a wave: whole pixels of the screen, so that nothing wobbles
    readonly property real each: Math.floor((whole - gap * (decks.length - 1)) / Math.max(decks.length, 1) / pixel) * pixel
    readonly property string wish: app.setting("wave.renderer").text
    readonly property bool card: [GraphicsInfo.OpenGL, GraphicsInfo.Vulkan, GraphicsInfo.Metal, GraphicsInfo.Direct3D11, GraphicsInfo.Direct3D12].includes(GraphicsInfo.api)

    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    // A place for each deck there is: those that stay are not made anew when others come.
    Repeater {
        model: 4
        Loader {
            id: lane
            required property int index
            readonly property int at: stack.decks.indexOf(index)
            readonly property real place: at * (stack.each + stack.gap) + (at > 0 ? stack.meter : 0)
            active: at >= 0
            asynchronous: stack.running
            x: stack.vertical ? place : 0
            y: stack.vertical ? 0 : place
            width: stack.vertical ? stack.each : stack.width
            height: stack.vertical ? stack.height : stack.each
            sourceComponent: WaveView {
                id: view
                deck: stack.app.deck(lane.index)
                vertical: stack.vertical
                name: stack.name
                seeks: stack.app.setting("wave.seeks").on
                shader: stack.card && stack.wish !== "tiles"
                DropArea {
                    anchors.fill: parent
                    keys: ["rows", "text/uri-list"]
                    onDropped: event => {
                        stack.app.take(view.deck.index, event.urls);
                        event.accept(Qt.CopyAction);
                    }
                }
            }
        }
    }
    Loader {
        active: stack.metered
        y: stack.each
        width: stack.width
        height: stack.meter
        sourceComponent: PhaseMeter {
            deck_a: stack.app.deck(stack.decks[0])
            deck_b: stack.app.deck(stack.decks[1])
        }
    }
    Playline {
        vertical: stack.vertical
        x: stack.vertical ? 0 : Math.round((stack.width / 2 - 7) / stack.pixel) * stack.pixel
        y: stack.vertical ? Math.round((stack.height / 2 - 7) / stack.pixel) * stack.pixel : 0
        width: stack.vertical ? stack.width : 14
        height: stack.vertical ? 14 : stack.height
    }
}
