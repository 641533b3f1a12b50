# SPDX-License-Identifier: GPL-3.0-or-later
"""Controllers as the window shows them: devices, mappings, their questions, monitor, lessons."""
