"""Which program opens what, and in which surroundings."""

from collections.abc import Callable

import pytest

from walkaway_tray.errand import clean, edit_commands, in_terminal, read_commands

RULES = "/home/a b/rules.yaml"


def having(*programs: str) -> Callable[[str], bool]:
    return lambda program: program in programs


def test_other_programs_do_not_see_what_is_ours() -> None:
    ours = {"PYSTRAY_BACKEND": "dummy", "PYTHONPATH": "x", "VIRTUAL_ENV": "y"}

    assert clean({**ours, "HOME": "/home/a", "LANG": "C"}) == {
        "HOME": "/home/a",
        "LANG": "C",
    }


def test_a_bundle_gives_the_libraries_path_of_before_back() -> None:
    bundled = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/usr/lib"}

    assert clean(bundled) == {"LD_LIBRARY_PATH": "/usr/lib"}


def test_a_libraries_path_of_the_persons_own_is_kept() -> None:
    assert clean({"LD_LIBRARY_PATH": "/opt/lib"}) == {"LD_LIBRARY_PATH": "/opt/lib"}


def test_the_first_terminal_that_is_there_is_used() -> None:
    found = having("xterm", "konsole")

    assert in_terminal(("vi", "a b"), found) == ("konsole", "-e", "vi", "a b")


def test_without_a_terminal_there_is_none() -> None:
    assert in_terminal(("vi",), having()) is None


@pytest.mark.parametrize(
    ("platform", "command"),
    [("darwin", ("open", "-t", RULES)), ("win32", ("notepad.exe", RULES))],
)
def test_other_platforms_have_their_own_way(
    platform: str, command: tuple[str, ...]
) -> None:
    assert edit_commands(RULES, platform, {}, having()) == (command,)


def test_the_desktop_is_asked_first_and_then_the_editors() -> None:
    found = having("xdg-open", "xterm", "vim", "code", "nano")
    environment = {"VISUAL": "code --wait", "EDITOR": "vim"}

    assert edit_commands(RULES, "linux", environment, found) == (
        ("xdg-open", RULES),
        ("xterm", "-e", "code", "--wait", RULES),
        ("xterm", "-e", "vim", RULES),
        ("xterm", "-e", "nano", RULES),
    )


def test_editors_that_are_not_there_are_left_out() -> None:
    environment = {"VISUAL": " ", "EDITOR": "emacs"}

    assert edit_commands(RULES, "linux", environment, having("xterm")) == ()


def test_an_editor_without_a_terminal_is_no_help() -> None:
    assert edit_commands(RULES, "linux", {"EDITOR": "vi"}, having("vi")) == ()


def test_the_numbers_stay_in_the_terminal_until_a_key_is_pressed() -> None:
    assert read_commands(("walkaway", "status"), having("foot")) == (
        (
            "foot",
            "sh",
            "-c",
            '"$@"; printf "\\n"; read -r _',
            "sh",
            "walkaway",
            "status",
        ),
    )


def test_without_a_terminal_the_numbers_cannot_be_read_there() -> None:
    assert read_commands(("walkaway", "status"), having()) == ()
