# SPDX-License-Identifier: GPL-3.0-or-later
"""Analysis of many files: by processes of this machine, or by a cluster."""
