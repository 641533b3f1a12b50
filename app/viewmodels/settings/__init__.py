# SPDX-License-Identifier: GPL-3.0-or-later
"""The pages over the window: settings, help, first steps."""
