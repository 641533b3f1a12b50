// SPDX-License-Identifier: GPL-3.0-or-later
// All colours of all themes. Theme.qml and app/themes.py read this table, and so does the test of
// the contrast: what follows the brace is JSON. A theme names only what differs from "dark".
// A theme that recolours shows the colours of the music (cues, keys, rows) by its own: all reds by
// the first of `cues`, all oranges by the second; `hues` are the degrees where these end. `fill` is
// how much of its colour the ground of a pad has.
.pragma library

var themes = {
    "dark": {
        "ground": "#08080a", "wave": "#0d0d10", "panel": "#111115", "raised": "#1b1b21",
        "lifted": "#26262e", "row": "#0e0e12", "chosen": "#3a2c05", "unlit": "#1a1a20",
        "veil": "#f008080a",
        "line": "#2b2b34", "rim": "#3a3a45", "cap": "#3c3c47", "cap_lit": "#4a4a57", "focus": "#ffffff",
        "text": "#f4f4f6", "dim": "#b8b8c4", "faint": "#9c9cb0",
        "gold": "#ffb400", "cyan": "#35d0ff", "red": "#ff6257", "green": "#3ddc84",
        "ink": "#141000", "ink_green": "#06200f",
        "decks": ["#ffb400", "#35d0ff", "#ff6ad5", "#9be15d"],
        "bands": ["#365cff", "#ffb400", "#fff8e0"],
        "stems": ["#ff8a1e", "#5f9bff", "#c084ff", "#3ddc84"],
        "cues": ["#ff4f44", "#ff8a1e", "#ffd84a", "#3ddc84", "#35d0ff", "#6f89ff", "#c084ff", "#ff6ad5"],
        "hues": [15, 42, 70, 165, 200, 255, 290, 345],
        "fill": 0.36,
        "recolors": false
    },
    "contrast": {
        "ground": "#000000", "wave": "#000000", "panel": "#000000", "raised": "#141414",
        "lifted": "#2a2a2a", "row": "#0a0a0a", "chosen": "#3a2c00", "unlit": "#1c1c1c",
        "veil": "#fa000000",
        "line": "#6e6e7a", "rim": "#9a9aa8", "cap": "#50505c", "cap_lit": "#6a6a78",
        "text": "#ffffff", "dim": "#e8e8ee", "faint": "#d0d0da",
        "gold": "#ffc833", "cyan": "#6fe0ff", "red": "#ff8f86", "green": "#5ff0a0",
        "ink": "#000000", "ink_green": "#000000",
        "decks": ["#ffc833", "#6fe0ff", "#ff9ae4", "#b8f582"],
        "bands": ["#5f84ff", "#ffc833", "#ffffff"],
        "cues": ["#ff8f86", "#ffa040", "#ffe066", "#5ff0a0", "#6fe0ff", "#9db0ff", "#d3a6ff", "#ff9ae4"]
    },
    "night": {
        "ground": "#000000", "wave": "#030000", "panel": "#080000", "raised": "#140202",
        "lifted": "#1e0303", "row": "#050000", "chosen": "#2e0402", "unlit": "#120202",
        "veil": "#f4000000",
        "line": "#380a08", "rim": "#4c100c", "cap": "#4a1410", "cap_lit": "#601a14", "focus": "#ff9a8c",
        "text": "#ff7a6b", "dim": "#ff5a4a", "faint": "#ff4d3d",
        "gold": "#ff6a3d", "cyan": "#ff7a6b", "red": "#ff5a4a", "green": "#ff8a5c",
        "ink": "#120000", "ink_green": "#120000",
        "decks": ["#ff6a3d", "#ff9484", "#ff5a66", "#ffa06a"],
        "bands": ["#b01c12", "#ff7030", "#ffb09c"],
        "stems": ["#ff6a3d", "#ff9484", "#ff5a66", "#ffa06a"],
        "cues": ["#ff1a1a", "#ff6e0a", "#ffa45a", "#af6842", "#e8b19a", "#dc503a", "#c36e82", "#ff4a7a"],
        "fill": 0.3,
        "recolors": true
    },
    "deuteranopia": {
        "cyan": "#7cc4ff", "green": "#6fb8ff", "red": "#ff6257", "ink_green": "#001424",
        "decks": ["#ffb400", "#a0a0ff", "#f0f0f8", "#e0785a"],
        "bands": ["#3f63ff", "#ffb400", "#fff8e0"],
        "stems": ["#ffb400", "#7c9cff", "#f0f0f8", "#e0785a"],
        "cues": ["#de5e48", "#f48303", "#ffff25", "#46ffa1", "#53feed", "#926cfd", "#b0b6ff", "#e64e84"],
        "recolors": true
    },
    "tritanopia": {
        "red": "#ff6257", "green": "#3ddcc0", "ink_green": "#00201c",
        "decks": ["#ffb400", "#35d0ff", "#f0f0f8", "#ff6257"],
        "bands": ["#00899c", "#ff6a5a", "#fff8f4"],
        "stems": ["#ff6257", "#35d0ff", "#f0f0f8", "#ffb400"],
        "cues": ["#fe3631", "#eaa714", "#fef941", "#30ff6d", "#4a97fd", "#986fea", "#cb43ff", "#ff2fd5"],
        "recolors": true
    }
}
