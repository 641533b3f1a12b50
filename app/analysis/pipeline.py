# SPDX-License-Identifier: GPL-3.0-or-later
"""From a file to all that analysis finds: the order of the stages, and what each costs."""

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field, replace
from enum import StrEnum
from pathlib import Path

import numpy as np

from app.analysis import beats, form, level, style, tonal, waveform
from app.analysis.beats import Hints
from app.analysis.errors import AnalysisError, TooShortError
from app.analysis.models import beatnet, musicnn
from app.analysis.models.catalogue import BY_NAME
from app.analysis.models.folder import ModelFolder
from app.analysis.models.run import Net
from app.analysis.result import Analysis, Curve
from app.analysis.sound import Sound
from app.analysis.style.learn import UserGenres
from app.analysis.style.rhythm import signs
from app.media.errors import MediaError
from app.media.tags import read_file

VERSION = "1"  # raised when results change; older ones are renewed
SHORTEST_S = 1.0
TAG_STEP_S = 4.0  # of musicnn: a patch of 3 s every so often


log = logging.getLogger(__name__)


class Profile(StrEnum):
    """How much is done."""

    FAST = "fast"  # grid, key, loudness, energy and waveform, by signal processing alone
    FULL = "full"  # all, with the networks that were fetched


@dataclass(frozen=True, slots=True)
class Options:
    """What a worker needs to know.

    Attributes:
        models: folder of the networks. waveforms: where they are kept; None: not at all.
        hints: the user's range of tempo and habits.
        genres: file of what was learnt of the user's own genres; None: nothing yet.
    """

    profile: Profile = Profile.FULL
    models: Path = Path()
    waveforms: Path | None = None
    hints: Hints = field(default_factory=Hints)
    genres: Path | None = None


class Clock:
    """CPU seconds of this process, by stage."""

    def __init__(self) -> None:
        self.cpu: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Count what happens inside."""
        start = time.process_time()
        try:
            yield
        finally:
            self.cpu[name] = self.cpu.get(name, 0.0) + time.process_time() - start


class Analyser:
    """Analyses one file after another; networks are loaded once."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._folder = ModelFolder(options.models)
        self._nets: dict[str, Net | None] = {}
        self._genres = _learnt(options.genres)

    def analyse(self, path: str | Path, key: str = "") -> Analysis:
        """Analyse a file.

        Args:
            key: name of its waveform's file; empty: the waveform is not kept.

        Raises:
            MediaError: it cannot be decoded.
            AnalysisError: it is too short.
        """
        clock = Clock()
        with clock.stage("decode"):
            sound = Sound.of(path)
        if sound.seconds < SHORTEST_S:
            raise TooShortError(f"{path}: {sound.seconds:.2f} s are too short to analyse")
        with clock.stage("waveform"):
            shape = waveform.find(sound)
            if key and self.options.waveforms:
                try:
                    waveform.save(shape, self.options.waveforms / f"{key}.wave")
                except OSError as error:
                    sound.warnings += (f"the waveform is not kept: {error.strerror}",)
        return self._listen(str(path), sound, clock)

    def _listen(self, path: str, sound: Sound, clock: Clock) -> Analysis:
        full = self.options.profile is Profile.FULL
        warnings = list(sound.warnings)
        used: list[str] = []
        with clock.stage("resample"):
            sound.mono  # noqa: B018 - all later stages use it
        with clock.stage("beat_net"):
            net = self._net("beatnet", used, warnings) if full else None
            activations = beatnet.activations(sound, net) if net else None
        with clock.stage("beats"):
            hints = self.options.hints
            if not hints.genre:  # what the file says of itself, for half and double readings
                hints = replace(hints, genre=_genre(path))
            pulse = beats.find(sound, activations, hints)
        with clock.stage("key"):
            tonality = tonal.find(sound, pulse)
        with clock.stage("loudness"):
            loudness = level.loudness(sound)
        with clock.stage("energy"):
            energy = level.energy(sound, pulse, tonality)
        with clock.stage("tag_net"):
            net = self._net("musicnn", used, warnings) if full else None
            tagging = musicnn.tagging(sound, net, TAG_STEP_S) if net else None
        with clock.stage("voice"):
            vocal = _vocal(sound, tagging)
        with clock.stage("form"):
            shape = form.find(sound, pulse, tonality, vocal, energy)
        with clock.stage("style"):
            tags = tagging.tags.mean(axis=0) if tagging else None
            embedding = tagging.embedding if tagging else None
            found = style.find(sound, tags, embedding, pulse, energy, self._genres)
            heard = asdict(signs(sound, pulse, energy))
            plain = style.find(sound, tags, embedding, pulse, energy) if self._genres else found
        return Analysis(
            path=path,
            seconds=sound.seconds,
            profile=str(self.options.profile),
            version=VERSION,
            beats=pulse,
            tonality=tonality,
            loudness=loudness,
            energy=energy,
            form=shape,
            style=found,
            models=tuple(used),
            cpu=clock.cpu,
            warnings=tuple(warnings),
            extra={"signs": heard, "guess": plain.genres[0][0] if plain.genres else ""},
        )

    def _net(self, name: str, used: list[str], warnings: list[str]) -> Net | None:
        """A network; a damaged one is told once a file, and done without."""
        model = BY_NAME[name]
        try:
            if name not in self._nets:
                self._nets[name] = self._folder.net(model)
        except AnalysisError as error:
            warnings.append(str(error))
            return None
        if self._nets[name] is not None:
            used.append(model.label)
        return self._nets[name]


def _genre(path: str) -> str:
    """As tagged; empty when the file does not tell. Tags never fail an analysis."""
    try:
        return str(read_file(path, with_hash=False).fields.get("genre", ""))
    except MediaError:
        return ""


def _learnt(path: Path | None) -> UserGenres | None:
    """What was learnt of the user's genres; a damaged file is learnt again another time."""
    if path is None:
        return None
    try:
        return UserGenres.load(path)
    except AnalysisError as error:
        log.warning("%s", error)
        return None


def _vocal(sound: Sound, tagging: musicnn.Tagging | None) -> Curve:
    """Presence of a voice, one value a second."""
    if tagging is None:
        return style.vocal.presence(sound)
    curve = style.vocal_curve(tagging.tags)
    at = np.arange(int(sound.seconds) + 1)
    centre = np.arange(len(curve)) * tagging.step_s + musicnn.PATCH_S / 2
    return np.interp(at, centre, curve).astype(np.float32)
