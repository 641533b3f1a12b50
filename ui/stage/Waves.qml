// SPDX-License-Identifier: GPL-3.0-or-later
import DjUniverse
import ui.waveform

// The waves of the decks that are shown. Beside the decks they stand upright.
WaveStack {
    id: waves
    decks: Array.from(Array(app.stage.decks).keys())
    vertical: height > width
}
