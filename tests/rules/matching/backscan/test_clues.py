"""What a needle that is found says of its row."""

import pytest

from walkaway_rules.matching.backscan.clues import NEVER, Clue, beside, refusing


def test_a_word_means_nothing_within_a_longer_one() -> None:
    refused = refusing((Clue(ends=True), Clue(ends=True, also=(b"doe",))))

    assert refused[ord("x")]
    assert refused[ord("1")]
    assert not refused[ord("-")]


def test_a_whole_figure_means_nothing_within_a_longer_one() -> None:
    refused = refusing((Clue(ends=True), Clue(whole=True)))

    assert refused[ord("1")]
    assert not refused[ord("x")]


def test_one_clue_that_stands_anywhere_is_enough() -> None:
    assert refusing((Clue(ends=True), Clue())) == NEVER


def test_what_must_follow_a_needle_is_looked_at_first() -> None:
    refused = refusing((Clue(leads=b"12"), Clue(leads=b"12", also=(b"doe",))))

    assert refused[ord("x")]
    assert not refused[ord("2")]
    assert refusing((Clue(leads=b"12"), Clue(leads=b"3"))) == NEVER
    assert refusing((Clue(leads=b"12"), Clue())) == NEVER


@pytest.mark.parametrize(
    ("clue", "text", "fits"),
    [
        (Clue(), b"", True),
        (Clue(also=(b"jane", b"doe")), b"doe, jane", True),
        (Clue(also=(b"jane", b"doe")), b"doe", False),
        (Clue(either=(b"jane", b"doe")), b"doe", True),
        (Clue(either=(b"jane", b"doe")), b"roe", False),
        (Clue(undotted=b"janedoe"), b"j.ane.doe", True),
        (Clue(undotted=b"janedoe"), b"jane-doe", False),
        (Clue(look=lambda text: text == b"a"), b"a", True),
        (Clue(look=lambda text: text == b"a"), b"b", False),
    ],
)
def test_what_belongs_to_a_needle_must_be_there(
    clue: Clue,
    text: bytes,
    fits: bool,  # noqa: FBT001
) -> None:
    assert clue.fits(text) is fits


def test_of_words_that_some_clue_needs_a_line_must_hold_one() -> None:
    clues = (Clue(also=(b"a", b"jane")), Clue(also=(b"janedoe",)), Clue(also=(b"roe",)))

    assert beside(clues) == (b"jane", b"roe")


@pytest.mark.parametrize("free", [Clue(), Clue(also=(b"doe",), wide=True)])
def test_a_clue_that_needs_no_word_of_the_line_frees_all(free: Clue) -> None:
    assert beside((Clue(also=(b"jane",)), free)) == ()
