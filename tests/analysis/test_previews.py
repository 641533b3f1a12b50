# SPDX-License-Identifier: GPL-3.0-or-later
"""The small pictures of tracks in a list."""

import numpy as np
import pytest

from app.analysis import previews, waveform
from app.analysis.waveform import Waveform
from app.themes import theme, wave_colors

LOW, MID, HIGH, GROUND = wave_colors(theme("dark"))
COLORS = (LOW, MID, HIGH, GROUND)
WIDTH, HEIGHT = 128, 21
BINS = 30_000  # of a track of some three minutes


def track(parts, bins=BINS):
    """A waveform with these levels (low, mid, high), a part of the track each; every beat of 75
    bins has a peak of full scale."""
    each = np.array(parts, np.uint8)[np.arange(bins) * len(parts) // bins]
    finest = np.concatenate([each, each.max(axis=1)[:, None]], axis=1)
    finest[::75] = np.where(finest[::75].max(axis=1)[:, None] > 0, 255, finest[::75])
    levels = [np.ascontiguousarray(finest)]
    while len(levels) < waveform.LEVELS and len(levels[-1]) > 1:
        levels.append(waveform._coarser(levels[-1]))
    return Waveform(44_100, 294, bins * 294 / 44_100, tuple(levels))


def picture(found, folder, monkeypatch):
    waveform.save(found, folder / "a.wave")
    monkeypatch.setattr(waveform, "waveform_name", lambda _: "a")
    pixels = previews.draw(folder, "/music/a.mp3", WIDTH, HEIGHT, COLORS)
    return np.frombuffer(pixels, np.uint32).reshape(HEIGHT, WIDTH)


def heights(shown):
    """How high the drawing is in each column."""
    return (shown != GROUND).sum(axis=0)


def test_a_loud_track_shows_its_break(tmp_path, monkeypatch):
    loud, quiet = (180, 150, 90), (20, 60, 20)
    high = heights(picture(track([loud, quiet, loud]), tmp_path, monkeypatch))
    assert high[10:30].min() > 0.8 * HEIGHT
    assert high[50:78].max() < 0.6 * HEIGHT


def test_each_band_is_seen(tmp_path, monkeypatch):
    shown = picture(track([(180, 110, 50)]), tmp_path, monkeypatch)

    def nearest(pixel):
        """Its hue tells the band: outer pixels are darker."""
        parts = np.array([[c >> 16 & 255, c >> 8 & 255, c & 255] for c in (pixel, LOW, MID, HIGH)])
        parts = parts / np.linalg.norm(parts, axis=1)[:, None]
        return int(np.argmax(parts[1:] @ parts[0]))

    bands = [nearest(int(pixel)) for pixel in shown[:, 40] if pixel != GROUND]
    assert set(bands) == {0, 1, 2}
    assert (bands[0], bands[-1]) == (0, 2)  # bass outside, treble at the base


def test_a_quieter_copy_looks_the_same_and_near_silence_stays_low(tmp_path, monkeypatch):
    whole = track([(160, 120, 40), (60, 80, 20)])
    halved = Waveform(44_100, 294, whole.seconds, tuple(level // 2 for level in whole.levels))
    one, half = (previews.columns(found, WIDTH) for found in (whole, halved))
    assert np.abs(one.astype(int) - half.astype(int)).max() <= 4
    silent = Waveform(44_100, 294, 1.0, (np.full((BINS, 4), 4, np.uint8),))
    assert previews.columns(silent, WIDTH).max() < 30


@pytest.mark.parametrize("bins", [1, 2, 100, 129])
def test_a_short_track_fills_the_picture(bins, tmp_path, monkeypatch):
    shown = picture(track([(200, 150, 90)], bins), tmp_path, monkeypatch)
    assert heights(shown).min() > 0.6 * HEIGHT
