"""What commands say where no guard runs."""

import json
from pathlib import Path

import pytest

from walkaway_daemon.cli import main

AWAY = "✗ The guard is not running.\n  `walkaway start` starts it.\n"


@pytest.mark.parametrize(
    "arguments", [["pull"], ["pause-guard", "2", "h"], ["pause-guard", "off"]]
)
def test_what_needs_a_guard_says_so(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 3
    assert capsys.readouterr().err == AWAY


@pytest.mark.parametrize("length", ["soon", "0 min", "-1 h", "5"])
def test_a_length_that_is_none_is_told(
    length: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["pause-guard", "--", length]) == 2
    assert capsys.readouterr().err == (
        "✗ That is not a length of time.\n  Write it like `30 min` or `2 h`.\n"
    )


def test_the_status_is_read_from_the_ledger(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status"]) == 3
    assert capsys.readouterr().out.splitlines()[0] == "~ The guard is not running."


def test_the_status_for_programs_says_that_nobody_guards(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["status", "--json"]) == 3
    told = json.loads(capsys.readouterr().out)

    assert told["guarding"] is False
    assert told["streak"] == 0


def test_the_doctor_says_what_it_can(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 3
    out = capsys.readouterr().out

    assert out.startswith("✗ Guard  The guard is not running.\n")
    assert "What is never seen:" in out


def test_the_doctor_for_programs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor", "--json"]) == 3
    told = json.loads(capsys.readouterr().out)

    assert told["guarding"] is False
    assert [each["subject"] for each in told["findings"]] == ["Guard", "Rules", "Login"]


def test_stopping_nobody_is_no_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["stop"]) == 0
    assert capsys.readouterr().out == "✓ No guard was running.\n"


def test_asking_writes_nothing(own_home: Path) -> None:
    for command in ("status", "doctor", "stop", "pull"):
        main([command])

    assert list(own_home.iterdir()) == []
