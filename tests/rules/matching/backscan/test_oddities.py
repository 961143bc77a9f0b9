"""Which characters may hide a word, and which only part words."""

import pytest

from walkaway_rules.matching.backscan.oddities import is_plain_sign, odd_marks


@pytest.mark.parametrize("sign", ["–", "•", "…", "“", "€", "→", "🎉"])  # noqa: RUF001 - signs of titles
def test_signs_that_only_part_words_are_plain(sign: str) -> None:
    assert is_plain_sign(sign)


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "²", "™", "ª", "Ⅷ", "\u2024"])
def test_signs_that_vanish_or_become_letters_are_not(sign: str) -> None:
    assert not is_plain_sign(sign)


def test_percent_signs_before_letters_make_a_row_odd_and_before_blanks_do_not() -> None:
    assert b"%5f" in odd_marks()
    assert b"%c3" in odd_marks()
    assert b"%20" not in odd_marks()
