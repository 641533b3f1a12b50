# SPDX-License-Identifier: GPL-3.0-or-later
"""The samples that come with the program: names of their files, and the colours of their pads."""

KIT = (
    ("air-horn", "#f5c42e"),
    ("siren", "#e5484d"),
    ("riser", "#8e6cf0"),
    ("sweep", "#3aa0ff"),
    ("impact", "#f0763b"),
    ("vinyl-stop", "#35c2a5"),
    ("clap", "#e05fb0"),
    ("kick", "#7bc043"),
)
