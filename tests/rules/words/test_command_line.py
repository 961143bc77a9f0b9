"""What is said where a command was not understood is calm, and names the way."""

import pytest

from walkaway_rules.words import command_line


@pytest.mark.parametrize(
    "pair",
    [
        command_line.NO_COMMAND,
        command_line.NO_DAYS,
        command_line.NO_NUMBER,
        command_line.no_choice("walkaway rules", "foo", ("edit", "path"), ""),
        command_line.no_choice("walkaway rules", "pat", ("edit", "path"), "path"),
        command_line.lacking("walkaway pause-guard", ["LENGTH"]),
        command_line.bare("walkaway try", "--db"),
        command_line.not_understood("walkaway try"),
    ],
)
def test_each_is_two_calm_sentences(pair: tuple[str, str]) -> None:
    for said in pair:
        assert said.endswith((".", "?"))
        assert "!" not in said


def test_what_is_known_is_named_and_what_is_near_before_it() -> None:
    choices = ("edit", "check", "path")

    assert command_line.no_choice("walkaway rules", "foo", choices, "") == (
        "`walkaway rules` does not know `foo`.",
        "It knows `edit`, `check` and `path`.",
    )
    assert command_line.no_choice("walkaway rules", "chek", choices, "check")[1] == (
        "Did you mean `check`?"
    )
