// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// Five stars; a click on one rates, on the last lit one takes it away. The row's picture shows
// them; a track without any offers them while the mouse is there.
Item {
    id: rating
    required property real start
    required property real room
    property var stars: () => 0 // so many are lit: asked when it matters

    signal rated(stars: string)

    x: start
    width: room
    Loader {
        anchors.fill: parent
        active: area.containsMouse && rating.stars() === 0
        sourceComponent: Txt {
            text: "☆".repeat(5)
            font.pixelSize: Theme.label
            font.letterSpacing: 1
            elide: Text.ElideNone
            color: Theme.faint
            horizontalAlignment: Text.AlignLeft
            Accessible.ignored: true
        }
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => {
            const along = rating.LayoutMirroring.enabled ? rating.width - mouse.x : mouse.x;
            const star = Math.min(Math.floor(along / 14) + 1, 5);
            rating.rated(String(star === rating.stars() ? star - 1 : star));
        }
    }
}
