"""What is said where a command was not understood is calm, and names the way."""

import pytest

from walkaway_rules.words import asking


@pytest.mark.parametrize(
    "pair",
    [
        asking.NO_COMMAND,
        asking.NO_DAYS,
        asking.NO_NUMBER,
        asking.no_choice("walkaway rules", "foo", ("edit", "path"), ""),
        asking.no_choice("walkaway rules", "pat", ("edit", "path"), "path"),
        asking.lacking("walkaway pause-guard", ["LENGTH"]),
        asking.bare("walkaway try", "--db"),
        asking.not_understood("walkaway try"),
    ],
)
def test_each_is_two_calm_sentences(pair: tuple[str, str]) -> None:
    for said in pair:
        assert said.endswith((".", "?"))
        assert "!" not in said


def test_what_is_known_is_named_and_what_is_near_before_it() -> None:
    choices = ("edit", "check", "path")

    assert asking.no_choice("walkaway rules", "foo", choices, "") == (
        "`walkaway rules` does not know `foo`.",
        "It knows `edit`, `check` and `path`.",
    )
    assert asking.no_choice("walkaway rules", "chek", choices, "check")[1] == (
        "Did you mean `check`?"
    )
