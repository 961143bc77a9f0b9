"""Which characters may hide a word, and which only part words."""

import pytest

from walkaway_rules.matching.backscan.oddities import (
    LOWER,
    ODD,
    forms_of,
    is_plain,
    odd_marks,
)


def plain(character: str) -> bool:
    return is_plain(character, *forms_of(character))


@pytest.mark.parametrize("sign", ["–", "•", "…", "“", "€", "→", "🎉", "²", "™"])  # noqa: RUF001 - signs of titles
def test_signs_that_only_part_words_are_plain(sign: str) -> None:
    assert plain(sign)


@pytest.mark.parametrize("sign", ["\u00ad", "\u200b", "ª", "Ⅷ", "\u2024"])
def test_signs_that_vanish_or_become_letters_are_not(sign: str) -> None:
    assert not plain(sign)


@pytest.mark.parametrize("letter", ["山", "が", "ー", "한"])
def test_letters_that_fold_to_themselves_are_plain(letter: str) -> None:
    assert plain(letter)


@pytest.mark.parametrize("letter", ["Ä", "ß", "Я", "\u3099", "\uff71", "㎏"])
def test_letters_that_fold_to_others_are_not(letter: str) -> None:
    assert not plain(letter)


def test_every_character_that_may_hide_a_word_is_marked() -> None:
    marks = odd_marks()
    unmarked = [
        character
        for character in map(chr, (*range(0x80, 0x3400), *range(0xF900, 0x1FC00, 7)))
        if not _is_marked(character.encode(errors="replace").translate(LOWER), marks)
        and not plain(character)
    ]

    assert unmarked == []


def _is_marked(low: bytes, marks: tuple[bytes, ...]) -> bool:
    return ODD in low or low.startswith(marks)
