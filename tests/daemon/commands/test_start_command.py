"""Waiting for a guard, and asking whether there is one."""

from itertools import count
from pathlib import Path

import pytest

from walkaway_daemon.commands.start_command import is_guarding, wait_for, wait_until
from walkaway_daemon.computer.paths import Paths


def test_waiting_ends_as_soon_as_it_is_true() -> None:
    tries = count(1)
    slept: list[float] = []

    assert wait_until(lambda: next(tries) == 4, sleep=slept.append)
    assert slept == [0.05] * 3


def test_waiting_ends_when_patience_does() -> None:
    slept: list[float] = []

    assert not wait_until(lambda: False, patience=1.0, sleep=slept.append)
    assert len(slept) == 20


def test_one_that_takes_long_is_waited_for_and_that_is_said(
    capsys: pytest.CaptureFixture[str],
) -> None:
    slept: list[float] = []
    wait_for(lambda: len(slept) == 300, slept.append)

    assert len(slept) == 300
    assert capsys.readouterr().out == (
        "It is still starting. This computer seems busy; a minute more.\n"
    )


def test_one_that_comes_soon_is_not_talked_about(
    capsys: pytest.CaptureFixture[str],
) -> None:
    slept: list[float] = []
    wait_for(lambda: len(slept) == 100, slept.append)

    assert capsys.readouterr().out == ""


def test_where_nobody_listens_nobody_guards(tmp_path: Path) -> None:
    assert not is_guarding(Paths(tmp_path, tmp_path, tmp_path))
