"""One letter gone wrong is a slip, two are another word."""

import pytest

from walkaway_rules.matching.spelling.slips import is_one_slip


@pytest.mark.parametrize(
    "other", ["abuse", "abuses", "abse", "abuze", "bause", "absue", "buse", "xabuse"]
)
def test_one_letter_is_a_slip_in_both_directions(other: str) -> None:
    assert is_one_slip("abuse", other)
    assert is_one_slip(other, "abuse")


@pytest.mark.parametrize("other", ["abusers", "abe", "baues", "ebuze", "use", ""])
def test_two_letters_are_none(other: str) -> None:
    assert not is_one_slip("abuse", other)
    assert not is_one_slip(other, "abuse")
