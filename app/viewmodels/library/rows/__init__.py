# SPDX-License-Identifier: GPL-3.0-or-later
"""The rows of the list: their values, columns, pictures, and which are selected."""
