# SPDX-License-Identifier: GPL-3.0-or-later
"""`python -m app.analysis.beats.fit CORPUS... [--network FILE]`: print the weights' tables."""

import argparse
import sys
from pathlib import Path

import numpy as np

from app.analysis.beats import bars, octave
from app.analysis.beats.fit.listening import Doubles, bar_tables, clicks, octave_table, tracks
from app.analysis.beats.fit.logit import fit, share_right
from app.analysis.models.run import Net

# Features that told nothing of tracks that were left out of the fit.
IDLE_BARS = (
    "bass on",
    "bass one",
    "timbre pair",
    "timbre one",
    "harmony one",
    "onset 0 one",
    "onset 2 one",
    "onset 4 one",
)
IDLE_OCTAVE = ("low 0.5", "middle 0.5", "high 1")
EXCERPT = 0.5  # what an excerpt counts, of a whole track
BARS, BARS_NET, OCTAVE = 10.0, 5.0, 3.0  # penalties of squared weights


def main(arguments: list[str]) -> int:
    """Fit, tell how right the fit is on its own tracks, print."""
    parser = argparse.ArgumentParser(prog="python -m app.analysis.beats.fit", description=__doc__)
    parser.add_argument("corpora", nargs="+", type=Path, metavar="CORPUS")
    parser.add_argument("--network", type=Path, help="BeatNet's ONNX file")
    given = parser.parse_args(arguments)
    net = Net(given.network) if given.network else None
    heard = [*tracks(given.corpora, net), *clicks()]

    bar_rows = [(i, row) for track in heard for i, row in enumerate(bar_tables(track))]
    if not bar_rows:
        print("no track of constant tempo with downbeats in these folders", file=sys.stderr)
        return 1
    tables = [row[0] for _, row in bar_rows]
    shares = [1.0 if i == 0 else EXCERPT for i, _ in bar_rows]
    of_bars = fit(tables, shares, BARS, _kept(bars.FEATURES, IDLE_BARS))
    _print("_BARS", bars.FEATURES, of_bars, tables)

    tempi = [octave_table(track, of_bars) for track in heard]
    usual = [np.array([octave.usual(o.bpm) for o in t.octaves]) for t in heard]
    columns = _kept(octave.FEATURES, IDLE_OCTAVE)
    of_octave = fit(tempi, [t.share for t in heard], OCTAVE, columns, given=usual)
    _print("_OCTAVE", octave.FEATURES, of_octave, tempi)
    if net:
        told = [_beside(t @ of_bars, n) for _, (t, n) in bar_rows if n is not None]
        names = ("signal", *bars.NET_FEATURES)
        weights = fit(told, shares, BARS_NET, range(len(names)), free=0)
        _print("_BARS_NET", names, weights, told)
    return 0


def _kept(names: tuple[str, ...], idle: tuple[str, ...]) -> list[int]:
    return [at for at, name in enumerate(names) if name not in idle]


def _beside(score: Doubles, table: Doubles) -> Doubles:
    return np.concatenate([score[:, None], table], axis=1)


def _print(name: str, names: tuple[str, ...], weights: Doubles, tables: list[Doubles]) -> None:
    print(f"{name} = {{  # {share_right(tables, weights):.3f} of {len(tables)} right")
    for feature, weight in zip(names, weights, strict=True):
        if weight:
            print(f'    "{feature}": {weight:.3g},')
    print("}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
