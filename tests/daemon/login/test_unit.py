"""The systemd user unit, as text."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.login.unit import UNIT, exec_start, service_unit

SHIPPED = Path(__file__).parents[3] / "packaging" / "systemd" / UNIT
words = st.text(st.characters(exclude_characters="\0", codec="utf-8"))


def split_as_systemd(value: str) -> list[str]:
    """Return the words of a command line as systemd.service(5) reads them.

    A model of the rules that matter here: words in double quotes, C escapes, and
    "%%"; with ":" in front there are no variables.
    """
    assert value[0] == ":"
    found: list[str] = []
    rest = value[1:]
    while rest:
        assert rest[0] == '"'
        word, rest = _quoted(rest[1:])
        found.append(word)
        assert rest == "" or rest[0] == " "
        rest = rest[1:]
    return found


def _quoted(text: str) -> tuple[str, str]:
    made, at = "", 0
    while text[at] != '"':
        if text[at] == "\\" and text[at + 1] == "x":
            made += chr(int(text[at + 2 : at + 4], 16))
            at += 4
        elif text[at] == "\\":
            assert text[at + 1] in '\\"'
            made += text[at + 1]
            at += 2
        elif text[at] == "%":
            assert text[at + 1] == "%"
            made += "%"
            at += 2
        else:
            assert text[at] != "\n"
            made += text[at]
            at += 1
    return made, text[at + 1 :]


@given(st.lists(words))
def test_systemd_reads_every_word_as_it_was(arguments: list[str]) -> None:
    command = ["/usr/bin/walkaway", *arguments]

    assert split_as_systemd(exec_start(command)) == command


@given(words)
def test_a_command_stays_on_its_line(word: str) -> None:
    unit = service_unit(["/usr/bin/walkaway", word])

    assert unit.count("\n") == service_unit(["/usr/bin/walkaway"]).count("\n")
    assert "[Service]" in unit.split("\n")


@pytest.mark.parametrize("sign", ["'", '"', "\\", "\x07"])
def test_a_program_that_systemd_refuses_is_started_by_a_shell(sign: str) -> None:
    program = f"/home/o{sign}neil/walkaway"

    assert split_as_systemd(exec_start([program, "run"])) == [
        "/bin/sh",
        "-c",
        'exec "$0" "$@"',
        program,
        "run",
    ]


def test_spaces_percents_and_dollars_are_quoted() -> None:
    assert (
        exec_start(["/home/a b/100%/$x/walkaway", "run"])
        == ':"/home/a b/100%%/$x/walkaway" "run"'
    )


def test_the_guard_has_no_network_in_its_unit() -> None:
    unit = service_unit(["/usr/bin/walkaway", "run"])

    assert "RestrictAddressFamilies=AF_UNIX AF_NETLINK\n" in unit
    assert "AF_INET" not in unit


def test_the_shipped_unit_is_the_one_made_here() -> None:
    assert SHIPPED.read_text() == service_unit(["/usr/bin/walkaway", "run"])
