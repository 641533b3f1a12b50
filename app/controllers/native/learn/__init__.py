# SPDX-License-Identifier: GPL-3.0-or-later
"""Learning: somebody names a control, moves something on the device, and a mapping grows.

`Guesser` tells what was moved, `merged` puts it into a mapping, `text` writes the file.
"""

from app.controllers.native.learn.guess import Guesser, Wish
from app.controllers.native.learn.merge import empty, merged
from app.controllers.native.learn.write import text

__all__ = ["Guesser", "Wish", "empty", "merged", "text"]
