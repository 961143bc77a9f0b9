"""Other forms of a first name, from the package's list."""

from walkaway_daemon.command_line.nicknames_known import known_as


def test_short_forms_and_what_they_are_short_for_are_known() -> None:
    assert {"liz", "beth"} <= known_as("elizabeth")
    assert "elizabeth" in known_as("liz")


def test_a_name_that_is_on_no_list_has_none() -> None:
    assert known_as("quux") == set()
