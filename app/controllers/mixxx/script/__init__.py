# SPDX-License-Identifier: GPL-3.0-or-later
"""The scripts of a Mixxx mapping: a JavaScript engine, and what they see of the program."""
