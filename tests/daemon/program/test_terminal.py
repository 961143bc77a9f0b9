"""A command speaks with one glyph and one sentence."""

import io
import os
import sys
import termios
from collections.abc import Callable

import pytest

from walkaway_daemon.program.terminal import (
    ask,
    complain,
    done,
    report,
    say,
)
from walkaway_rules.tongue.said import said


def test_what_was_done_is_said_with_a_tick(capsys: pytest.CaptureFixture[str]) -> None:
    done("The guard stops.")

    assert capsys.readouterr() == ("✓ The guard stops.\n", "")


def test_what_was_not_done_goes_to_standard_error(
    capsys: pytest.CaptureFixture[str],
) -> None:
    complain("There are no rules.", "Write some.")
    complain("There is no guard.")

    assert capsys.readouterr() == (
        "",
        "✗ There are no rules.\n  Write some.\n✗ There is no guard.\n",
    )


@pytest.mark.parametrize(
    ("typed", "heard"), [("because of it\n", "because of it"), ("", "")]
)
def test_a_line_is_heard_and_the_end_of_all_lines_is_nothing(
    typed: str,
    heard: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))

    assert ask("Why? ") == heard
    assert capsys.readouterr().out == ""


def test_a_terminal_without_our_signs_gets_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    say("✓ Café")
    stream.seek(0)

    assert stream.read() == "? Caf?\n"


def test_what_is_ours_is_said_in_the_language_of_the_session(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    done("Nothing was changed.")
    say(said("Nothing was changed."))

    assert capsys.readouterr().out == (
        "✓ Nichts hat sich geändert.\nNichts hat sich geändert.\n"
    )


def test_what_a_person_wrote_is_printed_as_it_is(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    say("Nothing was changed.")

    assert capsys.readouterr().out == "Nothing was changed.\n"


def test_a_report_through_a_pipe_keeps_its_rows(
    capsys: pytest.CaptureFixture[str],
) -> None:
    report("✓ Rules  rules.yaml is in force.")
    assert capsys.readouterr().out == "✓ Rules  rules.yaml is in force.\n"


@pytest.mark.parametrize(
    ("tell", "shown"),
    [
        (
            lambda: report("✓ Windows  The window in front is seen at once."),
            ["✓ Windows  The window in front is seen", "           at once."],
        ),
        (
            lambda: done("The guard stops, and everything stays."),
            ["✓ The guard stops, and everything", "  stays."],
        ),
        (
            lambda: complain(
                "There is no guard.", "`walkaway run` starts one that stays."
            ),
            ["✗ There is no guard.", "  `walkaway run` starts one that", "  stays."],
        ),
    ],
)
def test_what_is_said_at_a_terminal_is_not_broken_within_a_word(
    tell: Callable[[], None], shown: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seen, written = os.openpty()
    termios.tcsetwinsize(written, (24, 38))
    with os.fdopen(written, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        monkeypatch.setattr(sys, "stderr", terminal)
        tell()
    said = b""
    # A terminal hands on in pieces what was written.
    while said.count(b"\n") < len(shown):
        said += os.read(seen, 200)
    os.close(seen)
    assert said.decode().splitlines() == shown
