# SPDX-License-Identifier: GPL-3.0-or-later
"""A mapping tried out without its device: `python -m app.controllers.trial FILE` runs it on an
engine of its own, sends all that it is bound to, and prints what came of it as a line of JSON."""
