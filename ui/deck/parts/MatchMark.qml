// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui

// How the keys go together: round and green, round and gold with care, a red square when they clash.
Rectangle {
    required property Match match
    readonly property int level: match.level
    readonly property list<color> levels: [Theme.red, Theme.gold, Theme.green]

    visible: level >= 0
    implicitWidth: 9
    implicitHeight: 9
    radius: level > 0 ? 4.5 : 1
    color: levels[Math.max(level, 0)]
    Accessible.role: Accessible.StaticText
    Accessible.name: match.relation
}
