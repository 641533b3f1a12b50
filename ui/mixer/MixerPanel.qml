// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import DjUniverse
import ui
import ui.bound
import ui.controls

Panel {
    id: panel
    required property App app
    readonly property real inset: Theme.compact ? 8 : 12

    Channel {
        id: left
        x: panel.inset
        y: panel.inset
        height: crossfader.y - y - (Theme.compact ? 6 : 12)
        deck: panel.app.left
        onClip_pressed: panel.app.param(Controls.masterClipReset).press()
    }
    Channel {
        id: right
        x: panel.width - width - panel.inset
        y: panel.inset
        height: left.height
        deck: panel.app.right
        mirrored: true
        onClip_pressed: panel.app.param(Controls.masterClipReset).press()
    }
    MasterSection {
        x: left.x + left.width
        width: right.x - x
        y: panel.inset
        height: left.height
        app: panel.app
    }
    Crossfader {
        id: crossfader
        x: panel.inset
        y: panel.height - height - panel.inset
        width: panel.width - 2 * panel.inset
        app: panel.app
    }
}
