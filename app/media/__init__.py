# SPDX-License-Identifier: GPL-3.0-or-later
"""Music files: what they are, what is in them, and their sound as samples."""
