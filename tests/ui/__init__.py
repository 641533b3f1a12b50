# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the window: view-models over fakes, and the real QML offscreen."""
