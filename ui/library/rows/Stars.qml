// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import ui
import ui.controls

// Five stars; a click on one rates, on the last lit one takes it away.
Item {
    id: rating
    required property real start
    required property real room
    property int stars: 0
    property real lit: 1

    signal rated(stars: string)

    x: start
    width: room
    Txt {
        anchors.fill: parent
        text: "★".repeat(rating.stars) + (rating.stars > 0 || area.containsMouse ? "☆".repeat(5 - rating.stars) : "")
        font.pixelSize: Theme.label
        font.letterSpacing: 1
        elide: Text.ElideNone
        color: rating.stars > 0 ? Theme.gold : Theme.faint
        opacity: rating.lit
        horizontalAlignment: Text.AlignLeft
        Accessible.ignored: true
    }
    MouseArea {
        id: area
        anchors.fill: parent
        hoverEnabled: true
        onClicked: mouse => {
            const star = Math.min(Math.floor(mouse.x / 14) + 1, 5);
            rating.rated(String(star === rating.stars ? star - 1 : star));
        }
    }
}
