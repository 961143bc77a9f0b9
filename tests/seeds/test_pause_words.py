"""What a pause says is kind, short, and fits its places."""

import string
from collections.abc import Iterator

import pytest

from seeds.test_words import NEVER_SAID, PROMISES
from walkaway_rules.pause.breathing import PATTERNS
from walkaway_seeds import pause_words


def every_sentence() -> Iterator[str]:
    yield from pause_words.DAYS
    yield from pause_words.FIRST_DAY
    yield from pause_words.DISCREET
    yield from pause_words.BREATHS.values()
    yield from pause_words.CHANGED.values()
    yield from (pause_words.HOPE, pause_words.HOLD)


def fields_of(sentence: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


sentences = pytest.mark.parametrize("sentence", sorted({*every_sentence()}))


@sentences
def test_no_sentence_blames_or_promises(sentence: str) -> None:
    assert not NEVER_SAID.search(sentence)
    assert not PROMISES.search(sentence)
    assert "!" not in sentence


@sentences
def test_every_sentence_is_one_breath_long(sentence: str) -> None:
    assert len(sentence.format(days=10000, seconds=600)) <= 80


@pytest.mark.parametrize("sentence", pause_words.DAYS)
def test_the_days_are_said_with_their_number(sentence: str) -> None:
    assert fields_of(sentence) == {"days"}


@pytest.mark.parametrize("sentence", [*pause_words.FIRST_DAY, *pause_words.DISCREET])
def test_where_there_is_no_number_yet_none_is_said(sentence: str) -> None:
    assert fields_of(sentence) == set()


@pytest.mark.parametrize("sentence", pause_words.DISCREET)
def test_discreet_words_say_nothing_of_a_boundary(sentence: str) -> None:
    assert not {"day", "days", "quiet.", "chose"} & {*sentence.lower().split()}


def test_every_rhythm_of_breath_says_that_it_is_another() -> None:
    assert set(pause_words.CHANGED) == {pattern.name for pattern in PATTERNS}


def test_the_doors_have_words_of_their_own_and_the_wait_its_seconds() -> None:
    doors = [pause_words.TURN_BACK, pause_words.PULL_DONE, pause_words.GO_ON]

    assert len({*doors}) == len(doors)
    assert pause_words.GO_ON_IN.format(seconds=7) == "Go on in 7"
    assert pause_words.HOLD.format(seconds=30) == "This opens by itself in 30 s."
    assert pause_words.PULL_LASTS.format(seconds=60) == "This ends by itself in 60 s."
