// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.bound
import ui.deck.parts

// A deck in one line, above a large library.
RowLayout {
    id: form
    required property Deck deck
    required property color accent
    property Deck other: null // may take this one's place
    readonly property bool wide: width > 900

    signal turned

    spacing: Theme.compact ? 7 : 10

    SideButton {
        visible: form.other !== null
        deck: form.deck
        other: form.other ?? form.deck
        onClicked: form.turned()
    }
    Sleeve {
        visible: form.wide || form.other === null
        Layout.preferredWidth: Math.min(form.height, 50)
        Layout.preferredHeight: Layout.preferredWidth
        deck: form.deck
        accent: form.accent
    }
    Titles {
        Layout.preferredWidth: form.wide ? 200 : 130
        Layout.minimumWidth: 90
        Layout.fillWidth: !form.wide
        deck: form.deck
        accent: form.accent
        size: 15
    }
    Overview {
        Layout.fillWidth: true
        Layout.minimumWidth: 80
        Layout.preferredWidth: 120
        Layout.preferredHeight: Math.min(form.height, 40)
        deck: form.deck
        accent: form.accent
    }
    Clock {
        deck: form.deck
        digits: form.wide ? 24 : 20
        brief: !form.wide
    }
    TempoField {
        deck: form.deck
        accent: form.accent
        digits: form.wide ? 24 : 20
    }
    Transport {
        Layout.preferredWidth: form.wide ? 216 : 156
        Layout.minimumWidth: Layout.preferredWidth
        Layout.maximumWidth: Layout.preferredWidth
        deck: form.deck
        accent: form.accent
        flat: true
        leads: form.wide
        tall: Math.min(form.height - 4, 44)
    }
}
