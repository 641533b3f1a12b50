// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

// The crossfader, its curve, and, with two decks, which side each is on. It is never mirrored.
Item {
    id: section
    required property App app
    property bool sided: true
    property list<int> pair: [0, 1] // the decks it is between

    implicitHeight: curve.height + fader.height + (Theme.compact ? 0 : 10)
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    component Side: BoundChoice {
        required property Deck deck
        visible: section.sided
        param: deck.param(Controls.assign)
        label: qsTr("%1 ▸ %2").arg(deck.letter).arg(param.text)
        hint: qsTr("Deck %1 on side %2").arg(deck.letter).arg(param.text)
        width: Theme.compact ? 86 : 98
    }
    component Letter: Txt {
        anchors.verticalCenter: fader.verticalCenter
        font.weight: Font.Black
        font.pixelSize: 18
    }

    Side {
        deck: section.app.deck(section.pair[0] ?? 0)
    }
    Btn {
        id: curve
        readonly property Param shape: section.app.param(Controls.masterCrossfaderCurve)
        anchors.horizontalCenter: parent.horizontalCenter
        width: Theme.compact ? 96 : 116
        label: shape.text + " ▾"
        hint: qsTr("Crossfader curve %1").arg(shape.text)
        note: qsTr("Curves of crossfader and faders. Right click: the next curve")
        on: section.app.param(Controls.masterCrossfaderReverse).on
        onClicked: {
            section.app.mixer.curves.open();
            menu.open_at(curve);
        }
        holds: true
        onCleared: shape.cycle(1)
        Menu {
            id: menu
            label: curve.hint
            labels: section.app.mixer.curves.labels
            onChosen: index => section.app.mixer.curves.choose(index)
        }
    }
    Side {
        anchors.right: parent.right
        deck: section.app.deck(section.pair[1] ?? 1)
    }
    Letter {
        text: "A"
        color: Theme.decks[0]
    }
    BoundFader {
        id: fader
        x: 22
        y: parent.height - height
        width: parent.width - 44
        horizontal: true
        param: section.app.param(Controls.masterCrossfader)
        label: qsTr("Crossfader")
        accent: Theme.gold
    }
    Letter {
        anchors.right: parent.right
        text: "B"
        color: Theme.decks[1]
    }
}
