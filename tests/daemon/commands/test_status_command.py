"""`walkaway status`, where no guard runs."""

import json
from pathlib import Path

import pytest

from walkaway_daemon.cli import main


def test_the_status_is_read_from_the_ledger(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["status"]) == 3
    assert capsys.readouterr().out == (
        """\
~ The guard is not running.
  `walkaway start` starts it.

  Today is still open
  The first day is under way

~ There is no rules.yaml yet.
"""
    )


def test_the_status_for_programs_says_that_nobody_guards(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["status", "--json"]) == 3
    told = json.loads(capsys.readouterr().out)

    assert told["guarding"] is False
    assert told["streak"] == 0


def test_asking_writes_nothing(own_home: Path) -> None:
    main(["status"])

    assert list(own_home.iterdir()) == []
