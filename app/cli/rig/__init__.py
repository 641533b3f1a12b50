# SPDX-License-Identifier: GPL-3.0-or-later
"""What drills and benchmarks run on: a JACK server, a session, music, all of their own."""
