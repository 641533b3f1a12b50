// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui

// What plays, and where it is.
RowLayout {
    id: header
    required property Deck deck
    required property color accent
    property int digits: Theme.digits
    property int cover: Theme.compact ? 46 : 64
    property bool timed: true

    spacing: Theme.compact ? 8 : 12

    Sleeve {
        Layout.preferredWidth: header.cover
        Layout.preferredHeight: header.cover
        deck: header.deck
        accent: header.accent
    }
    Titles {
        Layout.fillWidth: true
        Layout.preferredWidth: 160 // not what it was wide before
        Layout.minimumWidth: 60
        deck: header.deck
        accent: header.accent
        size: header.cover < 40 ? 15 : Theme.title
    }
    Clock {
        visible: header.timed
        deck: header.deck
        digits: header.digits
    }
    TempoField {
        visible: header.timed
        Layout.leftMargin: Theme.compact ? 2 : 8
        deck: header.deck
        accent: header.accent
        digits: header.digits
    }
}
