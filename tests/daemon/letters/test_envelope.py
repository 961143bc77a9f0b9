"""A letter is opened by its passphrase, and by nothing else."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from walkaway_daemon.letters.envelope import (
    Cost,
    NotALetterError,
    WrongPassphraseError,
    seal,
    unseal,
    written_at,
)
from walkaway_rules.moment import Moment

QUICK = Cost(power=4)
WRITTEN = Moment(1_795_435_200_000_000, -90)
TEXT = "I wanted to tell you.\n\nI did not.\n"


def sealed(text: str = TEXT, opens: str = "harbour") -> bytes:
    return seal(text, opens, WRITTEN, QUICK)


def test_the_passphrase_opens_it() -> None:
    assert unseal(sealed(), "harbour") == TEXT


def test_another_passphrase_does_not() -> None:
    with pytest.raises(WrongPassphraseError):
        unseal(sealed(), "Harbour")


@settings(max_examples=30, deadline=None)
@example("\ud800 \udce9", "\udce9")
@given(st.text(st.characters(exclude_characters="\0")), st.text(min_size=1))
def test_any_text_comes_back_as_it_was(text: str, passphrase: str) -> None:
    assert unseal(sealed(text, passphrase), passphrase) == text


def test_nothing_of_the_text_can_be_seen() -> None:
    assert b"tell" not in sealed()


def test_two_letters_of_one_text_have_nothing_in_common() -> None:
    one, other = sealed(), sealed()

    assert one[31:] != other[31:]


def test_the_size_says_little() -> None:
    assert len(sealed("a")) == len(sealed("a" * 500))


def test_when_it_was_written_is_told_without_a_passphrase() -> None:
    assert written_at(sealed()) == WRITTEN


@pytest.mark.parametrize("place", [22, 31, 40, 60, -1])
def test_a_letter_that_was_changed_does_not_open(place: int) -> None:
    changed = bytearray(sealed())
    changed[place] ^= 1

    with pytest.raises(WrongPassphraseError):
        unseal(bytes(changed), "harbour")


@pytest.mark.parametrize(
    "letter",
    [
        b"",
        b"walkaway letter 1\n",
        sealed().replace(b"letter 1", b"letter 2"),
        sealed()[:18] + bytes([21]) + sealed()[19:],
        sealed()[:18] + bytes([0]) + sealed()[19:],
        sealed()[:19] + bytes([17]) + sealed()[20:],
        sealed()[:20] + bytes([5]) + sealed()[21:],
    ],
)
def test_what_is_no_letter_or_asks_too_much_is_refused(letter: bytes) -> None:
    with pytest.raises(NotALetterError):
        unseal(letter, "harbour")
    with pytest.raises(NotALetterError):
        written_at(letter)


def test_the_form_stays_as_it_is() -> None:
    """Letters of this version are to be opened by every later one."""
    kept = seal("a", "b", Moment(1, 2), QUICK, random=lambda size: b"\7" * size)

    assert kept[:60].hex() == (
        "77616c6b61776179206c657474657220310a040801"
        "00000000000000010002" + "07" * 28 + kept[59:60].hex()
    )
    assert len(kept) == 59 + 512 + 16


def test_a_guess_takes_sixty_four_megabytes_where_nothing_else_is_said() -> None:
    usual = Cost()

    assert (1 << usual.power) * usual.block * 128 == 64 * 1024 * 1024
