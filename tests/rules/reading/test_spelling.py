"""Spelling: what is close, and what is not."""

import pytest

from walkaway_rules.reading.spelling import closest, did_you_mean

_KEYS = ["alias", "handles", "tender_dates"]


@pytest.mark.parametrize(
    ("word", "key"),
    [
        ("handels", "handles"),
        ("Handles", "handles"),
        ("handle", "handles"),
        ("tender-dates", "tender_dates"),
        ("tender dates", "tender_dates"),
        ("alais", "alias"),
        ("tender", "tender_dates"),
    ],
)
def test_a_close_word_is_found(word: str, key: str) -> None:
    assert closest(word, _KEYS) == key


def test_a_part_of_two_words_means_neither() -> None:
    words = ["pause-guard", "step-back", "our_words", "own_words"]
    assert closest("pause", words) == "pause-guard"
    assert not closest("words", ["our_words_here", "own_words_there"])


@pytest.mark.parametrize("word", ["", "zodiac", "handles" * 9])
def test_a_far_word_is_not(word: str) -> None:
    assert not closest(word, _KEYS)


def test_a_close_word_is_asked_about() -> None:
    assert did_you_mean("handels", _KEYS) == "did you mean `handles`?"


def test_a_far_word_is_not_asked_about() -> None:
    assert not did_you_mean("zodiac", _KEYS)
