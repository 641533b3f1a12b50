# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of mappings, drawn from the mappings themselves: for the manual, the window, a browser.

`parts` tells where each control is, what it sends and does, and how it is lit; `picture` draws it.
`python -m app.controllers.native.picture` writes those of the manual.
"""

from app.controllers.native.picture.draw import picture
from app.controllers.native.picture.parts import Deed, Part, parts, row
from app.controllers.native.picture.sends import Sends

__all__ = ["Deed", "Part", "Sends", "parts", "picture", "row"]
