# SPDX-License-Identifier: GPL-3.0-or-later
"""HID devices, real threads, a library that is not."""
