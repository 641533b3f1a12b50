// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound

// What plays, and where it is.
RowLayout {
    id: header
    required property Deck deck
    required property color accent
    property int digits: Theme.digits
    property int cover: Theme.compact ? 46 : 64
    property Deck other: null // may take this one's place
    property bool timed: true
    property bool menu: false // with the deck's menu
    property bool hinted: false // without a row of hints

    signal turned

    spacing: Theme.compact ? 8 : 12

    SideButton {
        visible: header.other !== null
        deck: header.deck
        other: header.other ?? header.deck
        onClicked: header.turned()
    }
    Sleeve {
        visible: !Theme.compact || header.other === null
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
        hinted: header.hinted
    }
    Clock {
        visible: header.timed
        deck: header.deck
        digits: header.digits
        brief: header.menu && Theme.compact
    }
    TempoField {
        visible: header.timed
        Layout.leftMargin: Theme.compact ? 2 : 8
        deck: header.deck
        accent: header.accent
        digits: header.digits
    }
    MoreButton {
        visible: header.menu
        implicitWidth: Theme.target
        deck: header.deck
        accent_menu: header.accent
    }
}
