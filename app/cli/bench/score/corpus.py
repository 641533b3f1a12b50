# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of music with its truth: `annotations/NAME.json` and `audio/NAME.*`."""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import mir_eval
import numpy as np

from app.cli import UsageError
from app.cli.bench.score import pulse

BOUNDARY_S = 2.0
COLUMNS = ("A1", "A2", ".05g", "F70", "G15", "DbF", "Key", "SecF", "Label", "cpu")
UNSCORED = "pseudo"  # a family without truth
Truth = dict[str, Any]
Scores = dict[str, float]


def truths(folder: Path) -> dict[Path, Truth]:
    """The truth of each file. Raises UsageError: it is no such folder."""
    found: dict[Path, Truth] = {}
    for path in sorted(folder.glob("annotations/*.json")):
        truth = json.loads(path.read_text())
        audio = sorted(folder.glob(f"audio/{truth['id']}.*"))
        if truth["family"] != UNSCORED and audio:
            found[audio[0]] = truth
    if not found:
        raise UsageError(f"{folder}: no annotations/*.json with audio/* beside them")
    return found


def score(truth: Truth, found: dict[str, Any]) -> Scores:
    """All scores of a track, as far as its truth goes."""
    scores = pulse.score(truth, found)
    if truth.get("key"):
        scores["Key"] = (
            float(mir_eval.key.weighted_score(truth["key"], found["key"])) if found["key"] else 0.0
        )
    if truth.get("segments"):
        scores |= sections(truth["segments"], found.get("sections") or [])
    scores["cpu"] = found["cpu"] / found["minutes"]
    return scores


def sections(truth: list[dict[str, Any]], found: list[dict[str, Any]]) -> Scores:
    """F-measure of boundaries within two seconds; share of the time with the right label."""
    if not found:
        return {"SecF": 0.0, "Label": 0.0}
    reference, estimate = (np.array([[s["start"], s["end"]] for s in x]) for x in (truth, found))
    f = mir_eval.segment.detection(reference, estimate, window=BOUNDARY_S)[2]
    right = sum(
        max(0.0, min(a["end"], b["end"]) - max(a["start"], b["start"]))
        for a in truth
        for b in found
        if a["label"] == b["label"]
    )
    return {"SecF": float(f), "Label": right / sum(s["end"] - s["start"] for s in truth)}


def mean(rows: Iterable[Scores]) -> Scores:
    """Column by column, of the tracks that have it; CPU: the median."""
    rows = list(rows)
    out: Scores = {}
    for column in COLUMNS:
        values = [row[column] for row in rows if column in row]
        if values:
            out[column] = float(np.median(values) if column == "cpu" else np.mean(values))
    return out


def table(groups: dict[str, list[Scores]]) -> str:
    """As Markdown."""
    lines = ["| | n | " + " | ".join(COLUMNS) + " |", "|---" * (len(COLUMNS) + 2) + "|"]
    for name, rows in groups.items():
        means = mean(rows)
        cells = [f"{means[c]:.{2 if c == 'cpu' else 3}f}" if c in means else "-" for c in COLUMNS]
        lines.append(f"| {name} | {len(rows)} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
