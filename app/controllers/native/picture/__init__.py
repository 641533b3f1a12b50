# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of mappings, drawn from the mappings themselves."""
