"""Which way a text runs."""

import pytest

from walkaway_rules.pause.direction import reads_right_to_left


@pytest.mark.parametrize("text", ["הבוקר שייך לך", "الصباح لك", "J: שלום"])
def test_hebrew_and_arabic_run_to_the_left(text: str) -> None:
    assert reads_right_to_left(text)


@pytest.mark.parametrize("text", ["", "You sleep better.", "Καλημέρα", "早安", "…!"])
def test_others_do_not(text: str) -> None:
    assert not reads_right_to_left(text)
