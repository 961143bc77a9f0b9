"""Every outcry says the fact and what helps, kindly."""

import pytest

from walkaway_rules.words import outcries

PAIRS: list[tuple[str, str]] = [
    value for name, value in vars(outcries).items() if name.isupper()
]


@pytest.mark.parametrize("pair", PAIRS)
def test_each_is_two_calm_sentences(pair: tuple[str, str]) -> None:
    for said in pair:
        assert said.lstrip("`")[0].isalpha()
        assert said.endswith(".")
        assert "!" not in said


def test_none_was_left_out() -> None:
    assert len(PAIRS) >= 10
