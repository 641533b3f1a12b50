// SPDX-License-Identifier: GPL-3.0-or-later
import DjUniverse
import ui
import ui.bound

// The limiter's switch; it shows what is taken away.
BoundToggle {
    required property Mixer mixer

    label: mixer.limiting ? mixer.reduction : qsTr("LIMITER")
    hint: qsTr("Limiter")
    accent: mixer.limiting ? Theme.red : Theme.green
    soft: true
}
