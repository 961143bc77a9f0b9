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


def test_an_unknown_command_is_met_with_the_nearest_or_the_list() -> None:
    assert outcries.no_command("statsu", "status") == (
        "There is no command `statsu`.",
        "Did you mean `walkaway status`?",
    )
    assert outcries.no_command("dance", "") == (
        "There is no command `dance`.",
        "`walkaway --help` lists them.",
    )


def test_a_closed_folder_is_named() -> None:
    what, remedy = outcries.closed_folder("/home/j/.config/walkaway")

    assert what == "Nothing can be written to /home/j/.config/walkaway."
    assert remedy.endswith("not full.")


def test_a_fault_of_our_own_is_told_by_its_place() -> None:
    assert outcries.stopped_here("guard.py:7") == (
        "Walkaway stopped here by a fault of its own.",
        "Where in the code: guard.py:7",
    )
