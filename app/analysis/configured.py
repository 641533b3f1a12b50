# SPDX-License-Identifier: GPL-3.0-or-later
"""What the user's settings mean for the analysis."""

from app import config
from app.analysis.beats import Hints
from app.analysis.pipeline import Options, Profile


def options(
    settings: config.Config,
    profile: str | None = None,
    range_bpm: tuple[float, float] | None = None,
) -> Options:
    """Options for workers; `profile` and `range_bpm` go before the settings."""
    chosen = settings.analysis
    low, high = range_bpm or (float(chosen.lowest_bpm), float(chosen.highest_bpm))
    folder = settings.folders.data
    return Options(
        profile=Profile(profile or chosen.profile),
        models=folder / "models",
        waveforms=settings.folders.cache / "waveforms",
        hints=Hints(low=low, high=high),
        genres=folder / "genres.npz",
    )
