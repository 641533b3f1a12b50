# SPDX-License-Identifier: GPL-3.0-or-later
"""Values that several formats have in common: checked bytes, moments."""
