// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// Channels at both sides, the outputs between them, the crossfader below; "wide" has more of all.
Panel {
    id: panel
    required property App app
    property int decks: 2
    property list<int> pair: [0, 1] // the decks of a mixer of two
    property bool running: false // the window is in use: channels that come keep nothing waiting
    property string form: "full"
    readonly property bool wide: form === "wide"
    readonly property real inset: Theme.compact ? 8 : 12
    readonly property real gap: decks > 2 ? 6 : 0
    readonly property real middle: wide ? 296 : decks > 2 ? (Theme.compact ? 92 : 112) : Math.max(Theme.touch ? 132 : 96, (width - 2 * inset) * 0.26)
    readonly property real share: Math.min(wide ? 280 : 190, (width - 2 * inset - middle - (decks - (decks > 2 ? 0 : 2)) * gap) / decks)
    readonly property real all: share * decks + middle + (decks - (decks > 2 ? 0 : 2)) * gap
    readonly property list<int> order: decks > 2 ? [2, 0, 1, 3] : pair

    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Mixer")

    Item {
        id: channels
        x: (panel.width - width) / 2
        y: panel.inset
        width: panel.all
        height: crossfader.y - y - (Theme.compact ? 6 : 10)
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true

        // A place for each deck there is: those that stay are not made anew when others come.
        Repeater {
            model: 4
            Loader {
                id: lane
                required property int index
                readonly property int at: panel.order.indexOf(index)
                readonly property bool later: at >= panel.decks / 2
                active: at >= 0
                asynchronous: panel.running
                x: at * (panel.share + panel.gap) + (later ? panel.middle + panel.gap : 0)
                width: panel.share
                height: channels.height
                sourceComponent: Channel {
                    deck: panel.app.deck(lane.index)
                    mirrored: lane.later
                    assigned: panel.decks > 2
                    units: panel.wide ? 4 : 2
                    largest: panel.wide ? 72 : Theme.knob + 6
                    onClip_pressed: panel.app.param(Controls.masterClipReset).press()
                }
            }
        }
        Loader {
            x: panel.decks / 2 * (panel.share + panel.gap) + 4
            width: panel.middle - 8
            height: channels.height
            sourceComponent: panel.wide ? outputs : master
        }
    }
    Component {
        id: master
        MasterSection {
            app: panel.app
        }
    }
    Component {
        id: outputs
        Outputs {
            app: panel.app
        }
    }
    Crossfader {
        id: crossfader
        anchors.horizontalCenter: parent.horizontalCenter
        y: panel.height - height - panel.inset
        width: Math.min(panel.width - 2 * panel.inset, 900)
        app: panel.app
        sided: panel.decks === 2
        pair: panel.pair
    }
}
