"""The autostart entry of freedesktop desktops, as text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.login.desktop_entry import (
    autostart_entry,
    entry_standing,
    exec_value,
)
from walkaway_daemon.login.login import Standing

SHIPPED = Path(__file__).parents[3] / "packaging" / "xdg" / "walkaway-autostart.desktop"
COMMAND = ["/usr/bin/walkaway", "autostart"]
ENTRY = autostart_entry(COMMAND)
words = st.text(st.characters(exclude_characters="\0", codec="utf-8"))


def split_as_desktop(value: str) -> list[str]:
    """Return the words of an Exec value as the specification reads them.

    A model: first the escapes of every string, then words in double quotes with a
    backslash before any of four signs, then "%%".
    """
    escapes = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r", "s": " "}
    raw, at = "", 0
    while at < len(value):
        if value[at] == "\\":
            raw += escapes[value[at + 1]]
            at += 2
        else:
            raw += value[at]
            at += 1
    found: list[str] = []
    while raw:
        assert raw[0] == '"'
        word, raw = _quoted(raw[1:])
        found.append(word)
        raw = raw.removeprefix(" ")
    return found


def _quoted(text: str) -> tuple[str, str]:
    made, at = "", 0
    while text[at] != '"':
        if text[at] == "\\":
            assert text[at + 1] in '\\"`$'
            at += 1
        else:
            assert text[at] not in "`$"
        made += text[at]
        at += 1
    assert "%" not in made.replace("%%", "")
    return made.replace("%%", "%"), text[at + 1 :]


@given(st.lists(words))
def test_a_desktop_reads_every_word_as_it_was(arguments: list[str]) -> None:
    command = ["/usr/bin/walkaway", *arguments]

    assert split_as_desktop(exec_value(command)) == command


@pytest.mark.parametrize("program", ["/opt/100%/walkaway", "/opt/a=b/walkaway"])
def test_a_program_that_desktops_do_not_find_is_started_by_a_shell(
    program: str,
) -> None:
    assert split_as_desktop(exec_value([program, "autostart"])) == [
        "/bin/sh",
        "-c",
        'exec "$0" "$@"',
        program,
        "autostart",
    ]


@given(words)
def test_a_command_stays_on_its_line(word: str) -> None:
    entry = autostart_entry(["walkaway", word])

    assert entry.count("\n") == ENTRY.count("\n")
    assert "\r" not in entry


def test_the_entry_is_one_that_systemd_leaves_alone() -> None:
    assert ENTRY == (
        "[Desktop Entry]\n"
        "Type=Application\n"
        "Name=Walkaway\n"
        "Comment=A gentle watch over a boundary you drew\n"
        'Exec="/usr/bin/walkaway" "autostart"\n'
        "Icon=walkaway\n"
        "Terminal=false\n"
        "NoDisplay=true\n"
        "X-systemd-skip=true\n"
    )


def test_the_shipped_entry_is_the_one_made_here() -> None:
    assert SHIPPED.read_text() == ENTRY


def test_our_own_entry_is_on() -> None:
    assert entry_standing(ENTRY, COMMAND) is Standing.ON


@given(st.lists(words, min_size=1))
def test_our_own_entry_is_on_wherever_the_program_lies(command: list[str]) -> None:
    assert entry_standing(autostart_entry(command), command) is Standing.ON


def test_an_entry_for_another_program_is_another() -> None:
    assert entry_standing(ENTRY, ["/opt/walkaway", "autostart"]) is Standing.OTHER


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_disabled_is_switched_off(line: str) -> None:
    assert entry_standing(f"{ENTRY}{line}\n", COMMAND) is Standing.SWITCHED_OFF


@pytest.mark.parametrize("text", ["", "nonsense", "[Desktop Entry]\n#Exec=x\n"])
def test_a_file_that_says_nothing_is_another(text: str) -> None:
    assert entry_standing(text, COMMAND) is Standing.OTHER


def test_a_key_of_an_action_is_not_one_of_the_entry() -> None:
    text = f"{ENTRY}\n[Desktop Action More]\nHidden=true\nExec=x\n"

    assert entry_standing(text, COMMAND) is Standing.ON
