"""A command speaks with one glyph and one sentence."""

import io
import sys

import pytest

from walkaway_daemon.terminal import ask, complain, done, say


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
