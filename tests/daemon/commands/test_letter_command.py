"""`walkaway letter`: written instead of sent."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.commands.letter_command import Hands, letter
from walkaway_daemon.computer.paths import find_paths
from walkaway_daemon.letters.envelope import Cost
from walkaway_daemon.program.trouble import TroubleError

TEXT = "I wanted to tell you.\n"


def _said(*answers: str) -> Callable[[str], str]:
    rest: Iterator[str] = iter(answers)
    return lambda _asked: next(rest)


def hands(
    *secrets: str, text: str = TEXT, said: tuple[str, ...] = (), terminal: bool = False
) -> Hands:
    return Hands(
        ask=_said(*said),
        ask_secretly=_said(*secrets),
        read_all=lambda: text,
        is_at_terminal=lambda: terminal,
        cost=Cost(power=1),
    )


def kept_files() -> list[Path]:
    return sorted(find_paths().letters.glob("*"))


def test_a_letter_that_is_piped_in_is_kept_closed(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert letter("write", None, hands("harbour", "harbour")) == 0
    assert capsys.readouterr().out == (
        "Nobody can open it without the passphrase, Walkaway neither.\n"
        "✓ The letter is kept, closed.\n"
    )
    (file,) = kept_files()
    assert b"tell" not in file.read_bytes()


def test_it_is_read_with_its_passphrase(capsys: pytest.CaptureFixture[str]) -> None:
    letter("write", None, hands("harbour", "harbour"))
    capsys.readouterr()

    assert letter("read", 1, hands("harbour")) == 0
    assert capsys.readouterr().out == TEXT + "\n"


def test_a_wrong_passphrase_is_one_kind_sentence() -> None:
    letter("write", None, hands("harbour", "harbour"))

    with pytest.raises(TroubleError) as caught:
        letter("read", 1, hands("harbor"))
    assert (caught.value.said, caught.value.remedy) == (
        "That passphrase does not open this letter.",
        "Capitals and blanks count, and you can try as often as you like.",
    )


def test_a_passphrase_is_asked_for_until_two_are_the_same(
    capsys: pytest.CaptureFixture[str],
) -> None:
    letter("write", None, hands("", "harbour", "harbor", "harbour", "harbour"))

    assert capsys.readouterr().err == (
        "✗ A passphrase has at least one letter.\n"
        "✗ The two were not the same. Nothing is lost; here is another try.\n"
    )
    assert len(kept_files()) == 1


def test_at_a_terminal_one_may_let_it_go(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    able = hands(said=("perhaps", "let go"), terminal=True)

    assert letter("write", None, able) == 0
    assert capsys.readouterr().out == (
        "Write here. Ctrl-D on a line of its own ends the letter.\n"
        "✓ The letter is gone. What it said was said.\n"
    )
    assert kept_files() == []


def test_a_ctrl_d_too_many_does_not_lose_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    answers = iter(["", "keep"])

    def once_nothing(_asked: str) -> str:
        if not (answer := next(answers)):
            raise EOFError
        return answer

    able = hands("p", "p", terminal=True)
    letter("write", None, replace(able, ask=once_nothing))

    assert len(kept_files()) == 1


def _nobody(_asked: str) -> str:
    raise EOFError


def test_where_nobody_answers_nothing_is_kept_and_it_is_told(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", "")
    able = replace(hands(terminal=True), ask=_nobody)

    with pytest.raises(TroubleError) as caught:
        letter("write", None, able)
    assert (caught.value.said, caught.value.remedy) == (
        "Nobody is there to be asked.",
        "Letters are kept and read at a terminal.",
    )
    assert kept_files() == []


def test_a_letter_that_comes_where_no_terminal_is_is_one_sentence() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "walkaway_daemon", "letter"],
        input=TEXT,
        capture_output=True,
        text=True,
        check=False,
        start_new_session=True,
    )

    assert done.returncode == 2
    assert done.stderr == (
        "✗ Nobody is there to be asked.\n  Letters are kept and read at a terminal.\n"
    )


def test_a_letter_that_cannot_be_written_yet_is_not_lost(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    folder = find_paths().letters
    folder.parent.mkdir(parents=True)
    folder.touch()
    asked: list[str] = []

    def make_room(question: str) -> str:
        """Answer once more, with the folder free by then."""
        if asked:
            folder.unlink()
        asked.append(question)
        return "keep"

    letter("write", None, replace(hands("p", "p", terminal=True), ask=make_room))

    assert len(asked) == 2
    assert len(kept_files()) == 1
    assert capsys.readouterr().err == (
        "✗ The letter could not be written to its folder.\n"
        "  See that your home folder belongs to you, and that the disk is not full.\n"
    )


@pytest.mark.parametrize("terminal", [True, False])
def test_a_letter_that_cannot_be_written_is_not_said_to_be_kept(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    *,
    terminal: bool,
) -> None:
    monkeypatch.setenv("PATH", "")
    folder = find_paths().letters
    folder.parent.mkdir(parents=True)
    folder.touch()
    able = hands("p", "p", said=("keep", "let go"), terminal=terminal)
    if terminal:
        letter("write", None, able)
        assert "The letter is gone." in capsys.readouterr().out
    else:
        with pytest.raises(TroubleError, match="could not be written"):
            letter("write", None, able)


def test_at_a_terminal_one_may_keep_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    letter("write", None, hands("p", "p", said=("Keep",), terminal=True))

    assert len(kept_files()) == 1


def test_both_can_be_said_in_german(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("LANG", "de_DE.UTF-8")
    letter("write", None, hands("p", "p", said=("Behalten",), terminal=True))
    letter("write", None, hands(said=("loslassen",), terminal=True))

    assert capsys.readouterr().out == (
        "Hier ist Platz zum Schreiben. Strg-D auf einer eigenen Zeile beendet den"
        " Brief.\n"
        "Ohne die Passphrase kann ihn niemand öffnen, auch Walkaway nicht.\n"
        "✓ Der Brief ist aufbewahrt, verschlossen.\n"
        "Hier ist Platz zum Schreiben. Strg-D auf einer eigenen Zeile beendet den"
        " Brief.\n"
        "✓ Der Brief ist weg. Was darin stand, ist gesagt.\n"
    )
    assert len(kept_files()) == 1


def test_an_editor_is_used_where_memory_can_hold_the_sheet(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    editor = tmp_path / "nano"
    editor.write_text('#!/bin/sh\nprintf "from the editor" >"$2"\n')
    editor.chmod(0o700)
    monkeypatch.setenv("VISUAL", str(editor))
    letter("write", None, hands("p", "p", text="", said=("keep",), terminal=True))
    said = capsys.readouterr().out

    if "The editor" in said:
        letter("read", 1, hands("p"))
        assert capsys.readouterr().out == "from the editor\n"
    else:
        assert said.startswith("Write here.")


def test_an_empty_letter_is_not_kept(capsys: pytest.CaptureFixture[str]) -> None:
    letter("write", None, hands(text=" \n"))

    assert capsys.readouterr().out == ("✓ Nothing was written, so nothing is kept.\n")
    assert kept_files() == []


def test_a_letter_that_is_let_go_is_gone(capsys: pytest.CaptureFixture[str]) -> None:
    letter("write", None, hands("p", "p"))
    capsys.readouterr()

    assert main(["letter", "let-go", "1"]) == 0
    assert capsys.readouterr().out == "✓ The letter is gone. What it said was said.\n"
    assert kept_files() == []


def test_the_list_names_days_and_nothing_else(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["letter", "list"]) == 0
    assert capsys.readouterr().out == "No letters are kept.\n"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ["letter", "read"],
            """\
✗ Which letter is meant is not said.
  Give its number, as `walkaway letter list` shows it.
""",
        ),
        (
            ["letter", "let-go", "7"],
            """\
✗ There is no letter of that number.
  `walkaway letter list` shows which there are.
""",
        ),
    ],
)
def test_a_letter_that_is_not_there_is_told(
    words: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err == said


def test_a_damaged_letter_is_told_and_can_be_removed() -> None:
    letter("write", None, hands("p", "p"))
    (file,) = kept_files()

    def damage(_asked: str) -> str:
        file.unlink()
        return "p"

    with pytest.raises(TroubleError, match="cannot be read any more"):
        letter("read", 1, Hands(ask_secretly=damage, cost=Cost(power=1)))
