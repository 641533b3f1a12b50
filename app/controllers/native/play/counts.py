# SPDX-License-Identifier: GPL-3.0-or-later
"""How far an encoder was turned, by the code it uses."""


def counts(code: str, value: int, *, fine: bool) -> int:
    """Counts of one message; positive is clockwise. As engine.midi.Code says.

    Args:
        code: one of model.CODES.
        value: 7 bits, or 14 if `fine` (pitch bend).
    """
    half = 8192 if fine else 64
    match code:
        case "twos":
            return value if value < half else value - 2 * half
        case "offset":
            return value - half
        case "sign":
            return value if value < half else half - value
        case "up_down":
            return 1 if value >= half else -1
        case "up":
            return int(value > 0)
        case _:
            return -int(value > 0)
