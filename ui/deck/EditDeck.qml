// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import DjUniverse
import ui
import ui.deck.pads
import ui.deck.parts

// A narrow deck to prepare a track with: what it is, where it is, its cues.
ColumnLayout {
    id: form
    required property Deck deck
    required property color accent

    spacing: Theme.compact ? 5 : 8

    RowLayout {
        spacing: 10
        Sleeve {
            Layout.preferredWidth: 48
            Layout.preferredHeight: 48
            deck: form.deck
            accent: form.accent
        }
        Titles {
            Layout.fillWidth: true
            Layout.preferredWidth: 160 // not what it was wide before
            deck: form.deck
            accent: form.accent
            size: 16
        }
    }
    RowLayout {
        Clock {
            deck: form.deck
            digits: Theme.compact ? 22 : 28
        }
        Item {
            Layout.fillWidth: true
        }
        TempoField {
            deck: form.deck
            accent: form.accent
            digits: Theme.compact ? 22 : 28
        }
    }
    Overview {
        Layout.fillWidth: true
        deck: form.deck
        accent: form.accent
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 6
        Transport {
            Layout.fillWidth: true
            flat: true
            tall: 40
            deck: form.deck
            accent: form.accent
        }
        MoreButton {
            deck: form.deck
            accent_menu: form.accent
            implicitHeight: 40
        }
    }
    LoopRows {
        Layout.fillWidth: true
        jumps: form.height > 380
        deck: form.deck
        accent: form.accent
    }
    CueList {
        Layout.fillWidth: true
        Layout.fillHeight: true
        deck: form.deck
        accent: form.accent
    }
}
