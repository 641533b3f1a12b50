# SPDX-License-Identifier: GPL-3.0-or-later
"""A page with a drawn controller for the browsers of phones and tablets on the local network.

A process of its own, started when somebody wants it, and off otherwise. It serves a few files that
it read at its start, and lets whoever has typed a one-time code play on a controller of
app.controllers.virtual; nothing else can be reached through it.
"""
