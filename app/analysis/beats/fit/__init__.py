# SPDX-License-Identifier: GPL-3.0-or-later
"""Fitting of `weights` to annotated music: a tool for whoever changes the features.

A conditional logit: of the readings of a track (octaves; places of a bar) the right one is to be
the most probable. Tracks are heard whole and in two excerpts, so that where a file starts does not
decide alone; machine-made clicks keep the octaves sensible where nothing but beats is heard.
"""
