# SPDX-License-Identifier: GPL-3.0-or-later
"""One decoder process: `python -m app.media.worker`.

Started ahead of time, it waits for one job as a line of JSON on its input:
    {"path": "/music/a.mp3", "segment": "/dev/shm/...",
     maybe "large_segment": "/home/.../...", "large_bytes": where the sound goes when it is larger,
     maybe "stems": true: those of a stem file are decoded, too, into segments beside it}
and tells on its output, a line of JSON each:
    {"event": "ready", "rate", "estimate", "title", "artist", "key", "bpm", "gain_db", "seconds",
     "codec", "channels", "segment"}   the first sound is in the segment
    {"event": "progress", "frames"}
    {"event": "warning", "text"}
    {"event": "done", "frames"}    all of it is there
    {"event": "error", "text"}     before "ready": there is no segment; later: what is there stays
It ends with 0 behind "done", with 1 behind "error". Until "ready" it ends with its parent; from
then on a deck may play what it makes, and it goes on though nobody listens any more.
"""

import errno
import json
import os
import sys
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import Any, BinaryIO, Protocol

from app.media.channels import Samples
from app.media.decode import Music, Probe
from app.media.errors import MediaError, one_line, short_name
from app.media.formats import LONGEST_S, check_file
from app.media.limits import Watch, limit_process, outlive_parent, step_back
from app.media.segments import STEMS, remove, stem_files
from app.media.stems import Stems, labels_of
from app.media.tags import prepare

URGENT_S = 2.0  # seconds of music that are decoded at normal priority
SPARE_PART, SPARE_S = 0.1, 10.0  # room beyond what a header promises
LOWEST_BYTES_PER_S = 1000  # 8 kbit/s: how long a file can be that does not tell
PROGRESS_S = 0.25  # between two reports
FRAME_BYTES = 8  # stereo float32
NEWS = frozenset({"progress", "warning", "done"})  # of a track that may play: told, heard or not


class Writer(Protocol):
    """The segment, as engine.tracks.TrackWriter."""

    def name(self, label: str, color: int) -> None:
        """What a stem is called."""

    def append(self, samples: Any) -> None:
        """Add samples of shape (n, 2)."""

    def finish(self) -> None:
        """Nothing follows."""

    def close(self) -> None:
        """Let go of it."""


Create = Callable[[str, int, int, int], Writer]  # path, rate, capacity, estimate


class Report:
    """Lines of JSON for the supervisor."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out

    def __call__(self, event: str, **values: str | float) -> None:
        """Send one event. Raises BrokenPipeError: nobody listens, and the event is no mere news."""
        with suppress(*((BrokenPipeError,) if event in NEWS else ())):
            self._out.write(json.dumps({"event": event, **values}).encode() + b"\n")
            self._out.flush()


def capacity(promise: Probe, size: int) -> int:
    """Return the frames to make room for; room that is not used costs nothing."""
    longest = LONGEST_S * promise.rate
    expected = int(promise.frames_estimate * (1 + SPARE_PART) + SPARE_S * promise.rate)
    if not promise.sure:
        expected = max(expected, size // LOWEST_BYTES_PER_S * promise.rate)
    return min(expected, longest)


class Job:
    """Decodes one file into one segment."""

    def __init__(
        self,
        path: str,
        segment: str,
        report: Report,
        create: Create,
        large: tuple[str, int] | None = None,  # another segment, and from how many bytes on
        apart: bool = False,  # decode the stems, too
    ) -> None:
        self.path = path
        self._large = large
        self._apart = apart
        self._stems: Stems | None = None
        self._stem_writers: list[Writer] = []
        self.segment = segment
        self.report = report
        self.create = create
        self.frames = 0
        self._writer: Writer | None = None
        self._room = self._rate = 0
        self._told = 0.0
        self._warned = 0

    def run(self) -> int:
        """Do it; returns the exit code of the process."""
        try:
            watch = Watch(check_file(self.path), self.give_up)
            with Music(self.path) as music, ExitStack() as stack:
                self._stems = self._open_stems(stack, music) if self._apart else None
                self._decode(music, watch)
            watch.stop()
        except MediaError as error:
            return self._fail(str(error))
        except MemoryError:
            return self._fail(f"{short_name(self.path)}: needs more memory than a file may take")
        except Exception as error:  # noqa: BLE001 - the last stop: each fault becomes a line
            return self._fail(f"{short_name(self.path)}: {_words(error)}")
        return 0

    def _open_stems(self, stack: ExitStack, music: Music) -> Stems | None:
        """A stem file whose stems cannot be decoded plays as a plain track."""
        labels = labels_of(self.path)
        try:
            return stack.enter_context(Stems(self.path, labels)) if labels else None
        except MediaError:
            music.warnings.append("its stems cannot be decoded; it plays without them")
            return None

    def give_up(self, why: str) -> None:
        """End the process at once, with the reason; called by the watch."""
        with suppress(BrokenPipeError):
            self.report("error", text=f"{short_name(self.path)}: {why}")
        os._exit(1)

    def _decode(self, music: Music, watch: Watch) -> None:
        urgent = True
        for block in music.blocks():
            watch.moved()
            if self._writer is None:
                self._begin(music, block)
                continue
            if not self._append(block):
                music.warnings.append("longer than its header says; the rest is left out")
                break
            self._tell(music.warnings)
            if urgent and self.frames > URGENT_S * music.rate:
                step_back()
                urgent = False
        self._told = 0.0
        self._tell(music.warnings)
        self._finish()
        self.report("done", frames=self.frames)

    def _begin(self, music: Music, block: Samples) -> None:
        """Make the segment with the first sound in it, and say so."""
        promise = music.probe()
        self._room = max(capacity(promise, music.size), len(block))
        expected = promise.frames_estimate if promise.sure else self._room
        frame_bytes = FRAME_BYTES * (1 + STEMS if self._stems else 1)
        if self._large is not None and expected * frame_bytes > self._large[1]:
            self.segment = self._large[0]
            Path(self.segment).parent.mkdir(parents=True, exist_ok=True)
        expected = max(promise.frames_estimate, len(block))
        for label, file in zip(
            self._stems.labels if self._stems else (), stem_files(self.segment), strict=False
        ):
            writer = self.create(file, promise.rate, self._room, expected)
            self._stem_writers.append(writer)
            writer.name(label.name, label.color)
        self._writer = self.create(self.segment, promise.rate, self._room, expected)
        self._rate = promise.rate
        self._append(block)
        tags = promise.tags
        outlive_parent()
        self.report(
            "ready",
            rate=promise.rate,
            estimate=promise.frames_estimate,
            title=tags.title,
            artist=tags.artist,
            key=tags.key,
            bpm=tags.bpm,
            gain_db=tags.gain_db,
            seconds=promise.seconds,
            codec=promise.codec,
            channels=promise.channels,
            segment=self.segment,
        )
        if tags.problem:
            music.warnings.append(tags.problem)

    def _append(self, block: Samples) -> bool:
        """Add what there is room for; tells whether that was all of it."""
        assert self._writer is not None
        part = block[: self._room - self.frames]
        if self._stems is not None:  # first: nobody hears the track where stems are missing
            pieces = self._stems.take(len(part), self._rate)
            for writer, piece in zip(self._stem_writers, pieces, strict=True):
                writer.append(piece)
        self._writer.append(part)
        self.frames += len(part)
        return len(part) == len(block)

    def _tell(self, warnings: list[str]) -> None:
        for text in warnings[self._warned :]:
            self.report("warning", text=f"{short_name(self.path)}: {text}")
        self._warned = len(warnings)
        if time.monotonic() - self._told >= PROGRESS_S:
            self._told = time.monotonic()
            self.report("progress", frames=self.frames)

    def _finish(self) -> None:
        assert self._writer is not None
        for writer in (*self._stem_writers, self._writer):
            writer.finish()
            writer.close()
        self._stem_writers.clear()
        self._writer = None

    def _fail(self, text: str) -> int:
        """What is in the segment stays, without any sound in it the segment goes."""
        if self._writer is not None:
            self._finish()
        if not self.frames:
            remove(self.segment)
        self.report("error", text=text)
        return 1


def _words(error: Exception) -> str:
    if isinstance(error, OSError) and error.errno == errno.ENOSPC:
        return "there is no room for its sound"
    return one_line(f"cannot be loaded ({error or type(error).__name__})")


def own_output() -> BinaryIO:
    """Return the output for events, and turn what libraries print there to the error output."""
    events = os.fdopen(os.dup(1), "wb", buffering=0)
    os.dup2(2, 1)
    return events


def engine_segments() -> Create:
    """Return what makes segments for the engine."""
    from engine.tracks import TrackWriter

    return TrackWriter.create


def main(create: Create | None = None) -> int:
    """Wait for one job, do it. `create` makes the segment, normally the engine's."""
    report = Report(own_output())
    try:
        create = create or engine_segments()
    except ImportError as error:
        report("error", text=one_line(f"the engine cannot be loaded ({error})"))
        return 1
    prepare()
    limit_process()
    line = sys.stdin.readline()
    if not line.strip():
        return 0  # the supervisor needs no decoder any more
    try:
        job = json.loads(line)
        large = (
            (str(job["large_segment"]), int(job["large_bytes"])) if "large_bytes" in job else None
        )
        apart = "stems" in job and bool(job["stems"])
        work = Job(str(job["path"]), str(job["segment"]), report, create, large, apart)
    except (ValueError, KeyError, TypeError) as error:
        report("error", text=one_line(f"not a job: {error!r}"))
        return 1
    try:
        return work.run()
    except BrokenPipeError:
        return 1  # nobody listens


if __name__ == "__main__":
    sys.exit(main())
