# SPDX-License-Identifier: GPL-3.0-or-later
"""The recording of the main output: a process of its own, and who keeps it going."""
