# SPDX-License-Identifier: GPL-3.0-or-later
"""Genres from tags and signs, fusions, and what is learnt from the user's own words."""

import numpy as np
import pytest

from app.analysis import level, style
from app.analysis.errors import ModelError
from app.analysis.models.musicnn import TAGS
from app.analysis.result import Beats
from app.analysis.sound import Sound
from app.analysis.style.genres import BY_NAME, FUSIONS, GENRES
from app.analysis.style.learn import Example, UserGenres
from app.analysis.style.rhythm import Signs
from app.library.model import Grid
from tests import signals
from tests.analysis.test_energy import RATE, groove, pad

SIGNS = Signs(124.0, 6.0, 0.9, 0.2, 0.3, 5.0, -1.0, -14.0, 4.0)


def heard_tags(**words):
    """Probabilities of musicnn's tags: as given, the others nearly 0."""
    tags = np.full(len(TAGS), 0.01)
    for word, p in words.items():
        tags[TAGS.index(word.replace("_", "-"))] = p
    return tags


def found(samples, tempo, tags=None, **more):
    sound = Sound(samples, RATE)
    beats = Beats(tempo, Grid.constant(tempo, 0.0), 0.9) if tempo else Beats(0.0, None)
    return style.find(sound, tags, None, beats, level.energy(sound, beats), **more)


def names(pairs):
    return [name for name, _ in pairs]


def test_the_table_names_only_what_exists():
    assert {tag for genre in GENRES for tag in genre.tags} <= set(TAGS)
    assert {name for pair in FUSIONS for name in pair} <= set(BY_NAME)


@pytest.mark.parametrize(
    ("tempo", "genre"), [(124, "house"), (174, "drum and bass"), (88, "hip hop")]
)
def test_without_the_network_tempo_and_rhythm_give_a_careful_guess(tempo, genre):
    made = groove(16, tempo)
    if genre != "house":  # a broken beat: no kick on the third
        t = np.arange(len(made)) / RATE * tempo / 60
        made[(t % 4 >= 2) & (t % 4 < 3)] *= 0.05
    guess = found(made, float(tempo))
    assert genre in names(guess.genres)[:3]
    assert guess.genres[0][1] < 0.6
    assert guess.tags == ()


@pytest.mark.parametrize(
    ("tags", "genre"),
    [
        ({"metal": 0.5, "rock": 0.3, "heavy metal": 0.3}, "metal"),
        ({"jazz": 0.5, "instrumental": 0.3}, "jazz"),
        ({"Hip-Hop": 0.5, "rnb": 0.1}, "hip hop"),
        ({"ambient": 0.5, "chillout": 0.2}, "ambient"),
        ({"House": 0.4, "dance": 0.4, "electronic": 0.4}, "house"),
    ],
)
def test_tags_name_the_genre(tags, genre):
    heard = style.find(Sound(pad(4), RATE), heard_tags(**tags))
    assert heard.genres[0][0] == genre
    assert heard.genres[0][1] > 0.35


def test_probabilities_fall_and_do_not_exceed_one():
    chances = [p for _, p in found(groove(8), 120.0, heard_tags(rock=0.3)).genres]
    assert chances == sorted(chances, reverse=True)
    assert sum(chances) <= 1.001


def test_tags_are_told_best_first():
    heard = style.find(Sound(pad(2), RATE), heard_tags(jazz=0.4, guitar=0.6))
    assert heard.tags == (("guitar", 0.6), ("jazz", 0.4))


def test_rock_and_techno_are_industrial():
    tags = heard_tags(rock=0.4, electronic=0.6, electronica=0.4, alternative=0.2)
    heard = found(groove(12, 133.0), 133.0, tags)
    pairs = dict(heard.genres)
    assert min(pairs.get("rock", 0), pairs.get("techno", 0)) > 0.08
    assert "industrial" in names(heard.fusion)


def test_silence_and_broken_numbers_are_survived():
    heard = style.find(Sound(signals.silence(0.5), RATE), np.full(len(TAGS), np.nan))
    assert all(np.isfinite(p) for _, p in heard.genres)


def examples(count=90, seed=0, spread=1.0):
    """Three genres of the user's that lie apart in the embedding."""
    rng = np.random.default_rng(seed)
    middles = np.random.default_rng(99).standard_normal((3, 200))
    words = ["Minimal", "Schranz", "Psytrance"]
    return [
        Example(words[k % 3], SIGNS, middles[k % 3] + spread * rng.standard_normal(200))
        for k in range(count)
    ]


def test_the_users_genres_are_learnt_and_come_first():
    learnt = UserGenres.learn(examples())
    assert learnt is not None
    assert learnt.right > 0.9
    new = examples(9, seed=5)
    told = [learnt.predict(learnt.row(e.signs, e.embedding)) for e in new]
    assert [max(t, key=t.get) for t in told] == [e.genre for e in new]
    heard = style.find(
        Sound(pad(2), RATE), heard_tags(jazz=0.3), new[0].embedding, None, None, learnt
    )
    assert heard.genres[0][0] == new[0].genre


def test_nothing_is_learnt_of_chance():
    rng = np.random.default_rng(3)
    noise = [Example(e.genre, SIGNS, rng.standard_normal(200)) for e in examples()]
    assert UserGenres.learn(noise) is None


def test_few_tracks_are_not_enough():
    assert UserGenres.learn(examples(20)) is None
    assert UserGenres.learn([]) is None


def test_without_embeddings_the_signs_are_learnt_from():
    rng = np.random.default_rng(1)
    rows = []
    for k in range(80):
        tempo = (90.0, 174.0)[k % 2] + rng.normal(0, 3)
        signs = Signs(tempo, 5.0, 0.1, 0.5, 0.3, 5.0, -1.0, -14.0, 4.0)
        rows.append(Example(("Rap", "Jungle")[k % 2], signs))
    learnt = UserGenres.learn(rows)
    assert learnt is not None
    told = learnt.predict(learnt.row(rows[1].signs, None))
    assert max(told, key=told.get) == "Jungle"


def test_a_track_without_embedding_is_not_guessed_at():
    learnt = UserGenres.learn(examples())
    assert learnt.predict(learnt.row(SIGNS, None)) == {}


def test_spellings_of_one_genre_are_one():
    rows = examples()
    mixed = [
        Example(e.genre.upper() if k % 5 == 0 else f" {e.genre}", e.signs, e.embedding)
        for k, e in enumerate(rows)
    ]
    assert set(UserGenres.learn(mixed).genres) == {"Minimal", "Schranz", "Psytrance"}


def test_what_was_learnt_is_kept(tmp_path):
    learnt = UserGenres.learn(examples())
    path = tmp_path / "own" / "genres.npz"
    assert UserGenres.load(path) is None
    learnt.save(path)
    again = UserGenres.load(path)
    row = learnt.row(SIGNS, np.zeros(200))
    assert again.predict(row) == learnt.predict(row)
    assert [p.name for p in path.parent.iterdir()] == ["genres.npz"]


@pytest.mark.parametrize("cut", [0, 10, 300, 3000])
def test_a_damaged_file_is_told(cut, tmp_path):
    path = tmp_path / "genres.npz"
    UserGenres.learn(examples()).save(path)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(ModelError, match=r"genres\.npz"):
        UserGenres.load(path)


def glide(seconds):
    """A sung tone: partials that move together, five times a second."""
    t = np.arange(round(seconds * RATE)) / RATE
    turn = 2 * np.pi * (220 * t + 220 * 0.03 / (2 * np.pi * 5.5) * np.sin(2 * np.pi * 5.5 * t))
    return signals.stereo(0.1 * sum(np.sin(k * turn) for k in range(1, 12)))


def test_gliding_harmonics_are_a_voice_and_steady_ones_are_not():
    sung = style.vocal.presence(Sound(glide(6), RATE))
    played = style.vocal.presence(Sound(pad(6) + groove(6), RATE))
    assert sung.mean() > 0.6
    assert played.mean() < 0.3
    assert len(sung) == 7


@pytest.mark.parametrize("made", [signals.silence(3), signals.silence(0), signals.noise(-20, 3)])
def test_without_tones_there_is_no_voice(made):
    assert style.vocal.presence(Sound(made, signals.RATE)).max(initial=0) < 0.5


def test_tags_of_sung_music_are_a_voice():
    rows = np.array(
        [heard_tags(**{"female vocalists": 0.4}), heard_tags(instrumental=0.3, electronic=0.5)]
    )
    sung, played = style.vocal_curve(rows)
    assert sung > 0.8
    assert played < 0.1
