"""Where letters are kept."""

from pathlib import Path

import pytest

from walkaway_daemon.letters.envelope import Cost, seal
from walkaway_daemon.letters.letter_box import LetterBox
from walkaway_rules.moment import SECOND, Moment


def letter(second: int) -> bytes:
    return seal(f"letter {second}", "p", Moment(second * SECOND, 0), Cost(power=1))


@pytest.fixture
def box(tmp_path: Path) -> LetterBox:
    return LetterBox(tmp_path / "letters")


def test_a_box_that_is_not_there_is_empty(box: LetterBox) -> None:
    assert box.letters() == []
    assert box.find(1) is None


def test_letters_are_numbered_from_the_oldest(box: LetterBox) -> None:
    for second in (30, 9, 100):
        box.keep(letter(second))

    assert [(each.number, each.written.utc // SECOND) for each in box.letters()] == [
        (1, 9), (2, 30), (3, 100),
    ]  # fmt: skip


def test_two_letters_of_one_moment_are_both_kept(box: LetterBox) -> None:
    for _ in range(3):
        box.keep(letter(5))

    assert len(box.letters()) == 3


def test_a_letter_is_for_the_person_alone(box: LetterBox, tmp_path: Path) -> None:
    box.keep(letter(5))
    (file,) = (tmp_path / "letters").iterdir()

    assert file.stat().st_mode & 0o777 == 0o600
    assert file.parent.stat().st_mode & 0o777 == 0o700


def test_a_letter_comes_back_as_it_was_closed(box: LetterBox) -> None:
    closed = letter(5)
    box.keep(closed)
    kept = box.find(1)

    assert kept is not None
    assert box.closed(kept) == closed


def test_what_is_let_go_is_gone(box: LetterBox, tmp_path: Path) -> None:
    box.keep(letter(5))
    kept = box.find(1)
    assert kept is not None
    box.let_go(kept)
    box.let_go(kept)

    assert list((tmp_path / "letters").iterdir()) == []


def test_what_is_no_letter_is_passed_over(box: LetterBox, tmp_path: Path) -> None:
    box.keep(letter(5))
    (tmp_path / "letters" / "notes.letter").write_text("shopping")
    (tmp_path / "letters" / "far.letter").symlink_to("/nonexistent")

    assert [each.number for each in box.letters()] == [1]
