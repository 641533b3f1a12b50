// SPDX-License-Identifier: GPL-3.0-or-later
import ui

// A knob of the outputs.
BoundKnob {
    accent: Theme.text
    bipolar: false
    width: Math.max(size + 16, 52)
}
