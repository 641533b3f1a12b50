# SPDX-License-Identifier: GPL-3.0-or-later
"""The supervisor with real processes on the null device: what dies comes back, nothing stays."""

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import soundfile

from app.cli.rig.process import family
from app.cli.rig.session import make_music
from app.config import instance
from app.config import load as configured
from app.jobs import SessionError, SessionLink
from app.library.store import Library, LibraryError
from app.session import leftovers
from tests import signals
from tests.app.session_under_test import WAIT_S, RunningSession, wait

MUSIC_S = 60


@pytest.fixture(scope="module")
def music(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_music(tmp_path_factory.mktemp("music") / "music.wav", MUSIC_S)


@pytest.fixture
def session(tmp_path: Path) -> Iterator[RunningSession]:
    running = RunningSession(tmp_path)
    yield running
    print(running.log())  # shown when the test fails
    running.close()


def is_alive(pid: int) -> bool:
    """A zombie of a process that was not our child counts as dead."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def test_a_killed_engine_goes_on_where_it_should_be(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    session.play()
    begin = session.client.block.logged
    wait(lambda: session.client.block.logged > begin + 100, "blocks of the engine")
    session.kill_engine()
    frame = session.client.state().frame
    wait(lambda: session.client.state().frame > frame + 9600, "blocks of the other engine")
    after = session.client.state()
    assert after.deck[0].playing
    assert session.drift(begin) < 4800  # a tenth of a second
    assert after.torn == 0


def test_a_hanging_engine_is_replaced(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    session.play()
    old = session.ask("status")["engine"]
    os.kill(old, signal.SIGSTOP)
    wait(lambda: session.ask("status")["engine"] not in (0, old), "another engine")
    session.sounds_on()
    assert not is_alive(old)


def test_an_engine_that_keeps_dying_is_started_again(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    session.play()
    for _ in range(3):
        wait(lambda: session.ask("status")["engine"], "an engine")
        old = session.ask("status")["engine"]
        os.kill(old, signal.SIGKILL)
        wait(lambda old=old: session.ask("status")["engine"] != old, "its end")
    session.sounds_on()


def idle_decoders(session: RunningSession) -> list[int]:
    found = []
    for pid in family(session.process.pid):
        with contextlib.suppress(FileNotFoundError, ProcessLookupError):  # it has ended meanwhile
            if "app.media.worker" in Path(f"/proc/{pid}/cmdline").read_text():
                found.append(pid)
    return found


def test_a_killed_decoder_leaves_the_deck_as_it_was(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    held = session.client.state().deck[0].load_id
    link = SessionLink(session.instance.socket)
    wait(lambda: not session.ask("status")["decoders"], "the first decoder to be done")
    wait(lambda: len(idle_decoders(session)) == 1, "the next decoder")
    [spare] = idle_decoders(session)
    os.kill(spare, signal.SIGSTOP)
    link.load(0, str(music))
    wait(lambda: session.ask("status")["decoders"] == [spare], "the decoder")
    os.kill(spare, signal.SIGKILL)
    events: list[dict[str, object]] = []

    def failed() -> bool:
        events.extend(link.poll())
        return any(e.get("event") == "error" for e in events)

    wait(failed, "the error")
    link.close()
    [error] = [e for e in events if e.get("event") == "error"]
    assert error["deck"] == 0
    assert "music.wav" in str(error["text"])
    assert session.client.state().deck[0].load_id == held
    session.load(1, music)  # the next decoder is there


def test_what_a_killed_decoder_left_is_played_to_its_end(session: RunningSession) -> None:
    long = make_music(session.folder / "long.wav", 1200)
    session.load(0, long)
    for pid in session.ask("status")["decoders"]:
        os.kill(pid, signal.SIGKILL)
    wait(lambda: session.client.state().deck[0].decoded, "the end of the track to be known")
    deck = session.client.state().deck[0]
    assert deck.total == deck.length < 1200 * 48_000
    session.client.set("deck1.seek", deck.length - 24_000)
    session.client.set("deck1.play", 1)  # half a second of it
    wait(lambda: session.client.get("deck1.ended"), "the deck to be at its end")


def test_a_bad_file_is_told_in_one_line(session: RunningSession) -> None:
    bad = session.folder / "bad.mp3"
    bad.write_bytes(b"nothing" * 999)
    link = SessionLink(session.instance.socket)
    link.load(0, str(bad))
    texts: list[str] = []

    def told() -> bool:
        texts.extend(str(e["text"]) for e in link.poll() if e.get("event") == "error")
        return bool(texts)

    wait(told, "the error")
    link.close()
    assert "bad.mp3" in texts[0]
    assert "\n" not in texts[0]
    assert session.client.state().deck[0].load_id == 0


def test_segments_go_when_no_deck_holds_them(session: RunningSession, music: Path) -> None:
    for _ in range(3):
        session.load(0, music)
    wait(lambda: len(session.instance.segments()) == 1, "old segments to go")
    session.ask("eject", deck=0)
    wait(lambda: not session.instance.segments(), "the last segment to go")


def test_a_second_start_hands_its_files_over(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    session.play()
    command = [w for w in session.command(str(music)) if w != "--headless"]
    done = subprocess.run(
        command, env=session.environ, capture_output=True, text=True, timeout=WAIT_S
    )
    assert done.returncode == 0, done.stderr
    assert "runs already" in done.stdout
    wait(lambda: session.client.state().deck[1].load_id, "the file on the free deck")
    assert session.client.state().deck[0].playing
    window = session.ask("status")["window"]
    assert window
    os.kill(window, signal.SIGKILL)
    wait(lambda: session.ask("status")["window"] not in (0, window), "another window")
    session.sounds_on()


def test_wrong_requests_are_answered_with_the_reason(session: RunningSession) -> None:
    for request, reason in (
        ({"command": "dance"}, "dance"),
        ({"command": "load", "deck": 7, "file": "/x.wav"}, "no deck"),
        ({"command": "load", "deck": 0, "file": "x.wav"}, "absolute"),
        ({"command": "load", "deck": 0}, "file"),
    ):
        with pytest.raises(SessionError, match=reason):
            session.ask(**request)


def test_a_clean_end_leaves_nothing(session: RunningSession, music: Path) -> None:
    session.load(0, music)
    session.play()
    pids = family(session.process.pid)
    assert len(pids) >= 2
    assert session.files()
    session.ask("quit")
    assert session.process.wait(WAIT_S) == 0
    session.client.close()
    assert not [pid for pid in pids if is_alive(pid)]
    assert session.files() == []
    assert not session.instance.runtime.exists()


def test_ctrl_c_ends_it_as_cleanly(session: RunningSession) -> None:
    pids = family(session.process.pid)
    session.client.close()
    session.process.send_signal(signal.SIGINT)
    assert session.process.wait(WAIT_S) == 0
    assert not [pid for pid in pids if is_alive(pid)]
    assert session.files() == []


def test_a_killed_supervisor_is_followed_by_the_next_without_a_stop(
    session: RunningSession, music: Path
) -> None:
    session.load(0, music)
    session.play()
    engine = session.ask("status")["engine"]
    session.process.kill()
    session.process.wait()
    session.sounds_on()
    blocks = session.client.state().blocks
    session.process = session.start()
    wait(session.instance.socket.exists, "the socket")
    wait(lambda: _answers(session), "the next supervisor")
    assert session.ask("status")["engine"] == engine
    assert session.client.state().blocks > blocks
    assert watchers(session.process.pid, engine) == 1
    session.load(1, music)
    session.close()
    assert not is_alive(engine)
    assert session.files() == []


def watchers(pid: int, watched: int) -> int:
    """Descriptors by which a process watches another one."""
    found = 0
    for file in Path(f"/proc/{pid}/fdinfo").iterdir():
        with contextlib.suppress(FileNotFoundError):  # it was closed meanwhile
            found += f"Pid:\t{watched}\n" in file.read_text()
    return found


def test_a_track_half_decoded_when_the_supervisor_is_killed_is_decoded_to_its_end(
    session: RunningSession,
) -> None:
    long = make_music(session.folder / "long.wav", 1200)
    session.load(0, long)
    session.client.set("deck1.play", 1)
    session.process.kill()
    session.process.wait()
    assert session.client.state().deck[0].length < 1200 * 48_000
    session.process = session.start()
    wait(lambda: _answers(session), "another supervisor")  # that will end the engine, too
    wait(lambda: session.client.state().deck[0].decoded, "the end of the track")
    assert session.client.state().deck[0].length == 1200 * 48_000
    session.sounds_on()


def test_without_a_supervisor_the_engine_ends_when_nothing_plays(
    session: RunningSession, tmp_path: Path
) -> None:
    engine = session.ask("status")["engine"]
    session.process.kill()
    session.process.wait()
    wait(lambda: not is_alive(engine), "the engine to end")
    runtime = session.instance.runtime
    wait(lambda: not leftovers.is_alive(runtime), "the controllers to end with it")
    session.client.close()
    follower = RunningSession(tmp_path)  # another instance sweeps what is left
    follower.close()
    assert session.files() == []


@pytest.mark.parametrize("role", ["engine", "controllers", "librarian", "analyst"])
def test_a_supervisor_killed_while_it_starts_leaves_nobody(role: str, tmp_path: Path) -> None:
    """Each finds out that it is alone, even one whose parent ended before it could look."""
    environ = os.environ | {"DJ_UNIVERSE_INSTANCE": f"dj-test-{os.getpid()}-{role}"}
    environ["XDG_DATA_HOME"] = str(tmp_path)
    place = instance(environ)
    words = [sys.executable, "-P", "-m", "app", "--headless", "--device", "null", "--no-demo"]
    supervisor = subprocess.Popen(words, env=environ)
    try:
        wait(lambda: any((place.runtime / "children").glob(f"{role}-*")), f"the {role} to begin")
    finally:
        supervisor.kill()
        supervisor.wait()
    wait(lambda: not leftovers.is_alive(place.runtime), "all of them to end")
    leftovers.remove(place, [Path("/dev/shm")])


def _answers(session: RunningSession) -> bool:
    try:
        return bool(session.ask("status")["engine"])
    except SessionError:
        return False


def test_a_folder_that_is_added_is_scanned_and_its_music_found(
    session: RunningSession, music: Path
) -> None:
    folder = session.folder / "new music"
    folder.mkdir()
    (folder / "song.wav").symlink_to(music)
    session.ask("follow", folder=str(folder))
    path = configured(session.environ).folders.data / "library.db"

    def found() -> bool:
        if not path.exists():
            return False
        try:
            with Library.open(path, read_only=True) as library:
                return library.find(str(folder / "song.wav")) is not None
        except LibraryError:  # it is being made
            return False

    wait(found, "the song in the library", 60)
    with pytest.raises(SessionError, match="no such folder"):
        session.ask("follow", folder=str(folder / "nowhere"))


def test_a_track_without_a_grid_gets_one_while_it_plays(tmp_path: Path) -> None:
    file = tmp_path / "clicks.wav"
    soundfile.write(file, signals.clicks(124, 120), signals.RATE)
    session = RunningSession(tmp_path, analysis=True)
    try:
        session.load(0, file)
        session.play()
        assert session.client.state().deck[0].bpm == 0
        wait(lambda: session.client.state().deck[0].bpm > 0, "the grid", 90)
        deck = session.client.state().deck[0]
        assert deck.bpm == pytest.approx(124, abs=0.02)
        assert deck.playing
        assert deck.position > 0
        segment = session.client.offered(0).segment
        session.kill_engine()  # another engine has the renewed track too
        wait(lambda: session.client.state().deck[0].playing, "the music")
        assert session.client.state().deck[0].bpm == pytest.approx(124, abs=0.02)
        assert Path(segment).exists()
    finally:
        print(session.log())
        session.close()


def test_the_analyst_starts_and_stops_as_the_settings_say(session: RunningSession) -> None:
    assert session.ask("status")["analyst"] == 0
    file = next((session.folder / "config").rglob("config.toml"))
    text = file.read_text()
    file.write_text(text.replace("background = false", "background = true"))
    session.ask("configured")
    first = session.ask("status")["analyst"]
    assert first
    session.ask("configured")  # nothing of its is new
    assert session.ask("status")["analyst"] == first
    file.write_text(text)
    session.ask("configured")
    assert session.ask("status")["analyst"] == 0
    assert not is_alive(first)
    file.write_text("[analysis]\nbackground = 7\n")
    with pytest.raises(SessionError):
        session.ask("configured")
