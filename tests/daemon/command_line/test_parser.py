"""The command line's grammar."""

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.command_line.parser import (
    COMMANDS,
    build_parser,
    help_of,
    trouble_with,
)


def test_the_overview_names_every_command() -> None:
    assert build_parser().format_help() == (
        """\
usage: walkaway [-h] [--version] COMMAND ...

A gentle watch over a boundary you drew.

positional arguments:
  COMMAND
    run           guard in the foreground
    start         guard in the background
    stop          end the guard
    status        how things stand
    open          the days in pictures, in your browser
    check         whether a page would be noticed, and why
    rules         edit, check or find rules.yaml
    doctor        what is seen, and what is not
    tray          show the icon
    login         start by itself at login
    gnome         let GNOME tell which window is in front
    pull          say that you feel the pull
    review        what was noticed lately, and how to correct it
    promise       what becomes milder later, and how to take it back
    hold          meet everything with a hold until the day is over
    pause-guard   pause the guard, after the wait you promised yourself
    step-back     answer one rung more mildly, when the guard offers it
    letter        write a letter that is not sent
    try           what would have been met in the last 30 days
    completion    completion for a shell
    uninstall     end Walkaway, and keep what it wrote
    erase         end Walkaway, and remove every trace of it

options:
  -h, --help      show this help message and exit
  --version       show program's version number and exit

exit codes:
  0  it was done, or nothing matched, or all is well
  1  something matched, or something is not well
  2  it could not be done; the sentence says why
  3  the guard is not running
"""
    )


def test_each_command_has_help_of_its_own() -> None:
    assert help_of("pause-guard") == (
        """\
usage: walkaway pause-guard [-h] LENGTH [LENGTH ...]

Pause the guard for a LENGTH such as `30 min`, `2 h` or `1 day`, after the
wait you promised yourself; or take a pause back with `off`.

positional arguments:
  LENGTH          how long, or `off`

options:
  -h, --help      show this help message and exit
"""
    )


@pytest.mark.parametrize("command", COMMANDS)
def test_no_command_exclaims(command: str) -> None:
    assert "!" not in help_of(command)


def test_a_page_can_be_checked_with_its_title() -> None:
    chosen = build_parser().parse_args(["check", "https://a.example", "--title", "A"])

    assert (chosen.address, chosen.title, chosen.json) == (
        "https://a.example",
        "A",
        False,
    )


@pytest.mark.parametrize(
    ("arguments", "said", "remedy"),
    [
        ([], "No command is given.", "`walkaway --help` lists them."),
        (
            ["rules", "foo"],
            "`walkaway rules` does not know `foo`.",
            "It knows `edit`, `check` and `path`.",
        ),
        (
            ["rules", "chek"],
            "`walkaway rules` does not know `chek`.",
            "Did you mean `check`?",
        ),
        (
            ["try", "--days", "0"],
            "That is no number of days.",
            "Write a whole number, such as `--days 30`.",
        ),
        (
            ["try", "--days", "soon"],
            "That is no number of days.",
            "Write a whole number, such as `--days 30`.",
        ),
        (
            ["review", "first"],
            "That is no number of the list.",
            "Write it as the list shows it, such as `1`.",
        ),
        (
            ["status", "--nonsense"],
            "`walkaway status` takes other words than these.",
            "`walkaway status --help` shows which.",
        ),
        (
            ["--nonsense"],
            "`walkaway` takes other words than these.",
            "`walkaway --help` shows which.",
        ),
        (
            ["completion"],
            "`walkaway completion` needs `shell` behind it.",
            "`walkaway completion --help` shows how it is written.",
        ),
        (
            ["try", "--db"],
            "`--db` needs a word behind it.",
            "`walkaway try --help` shows how it is written.",
        ),
        (
            ["pause-guard"],
            "`walkaway pause-guard` needs `LENGTH` behind it.",
            "`walkaway pause-guard --help` shows how it is written.",
        ),
    ],
)
def test_what_cannot_be_understood_is_said_in_our_words(
    arguments: list[str], said: str, remedy: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr() == ("", f"✗ {said}\n  {remedy}\n")


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args(["--version"])

    assert ended.value.code == 0
    assert capsys.readouterr().out == "walkaway 0.1.0\n"


@pytest.mark.parametrize(
    "arguments", [["-h"], ["--version"], ["status", "--nonsense"], ["autostart"]]
)
def test_what_is_a_command_or_an_option_is_no_trouble(arguments: list[str]) -> None:
    assert trouble_with(arguments) is None


def test_what_only_the_system_calls_is_not_proposed() -> None:
    trouble = trouble_with(["autostartt"])

    assert trouble is not None
    assert trouble.remedy != "Did you mean `walkaway autostart`?"
