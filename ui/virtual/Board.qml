// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse

// All parts of the controller, as large as there is room.
Item {
    id: board
    required property Virtual virtual
    readonly property real fit: virtual.width > 0 ? Math.min(width / virtual.width, height / virtual.height) : 1

    Accessible.role: Accessible.Grouping
    Accessible.name: virtual.title

    Item {
        width: board.virtual.width
        height: board.virtual.height
        x: (board.width - width * board.fit) / 2
        y: (board.height - height * board.fit) / 2
        transformOrigin: Item.TopLeft
        scale: board.fit

        Repeater {
            model: board.virtual.parts
            PartArea {
                virtual: board.virtual
            }
        }
    }
}
