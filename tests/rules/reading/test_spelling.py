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
    ],
)
def test_a_close_word_is_found(word: str, key: str) -> None:
    assert closest(word, _KEYS) == key


@pytest.mark.parametrize("word", ["", "zodiac", "handles" * 9])
def test_a_far_word_is_not(word: str) -> None:
    assert not closest(word, _KEYS)


def test_a_close_word_is_asked_about() -> None:
    assert did_you_mean("handels", _KEYS) == "did you mean `handles`?"


def test_a_far_word_is_not_asked_about() -> None:
    assert not did_you_mean("zodiac", _KEYS)
