"""The process that reads rules.yaml, for real."""

import os
import signal
import sys
from pathlib import Path

import pytest

from daemon.fake_house import NOON
from walkaway_daemon.promise.rules_process import RulesProcess
from walkaway_rules.keyed import digest
from walkaway_rules.rulebook import Rulebook, Site
from walkaway_rules.verdict import Accepted, Doubted

RULES = b"walkaway: 1\nsites: [a.example]\n"


@pytest.fixture
def process(tmp_path: Path) -> RulesProcess:
    rules = tmp_path / "rules.yaml"
    rules.write_bytes(RULES)
    with rules.open("rb") as file:
        return RulesProcess(file, tmp_path / "state" / "answer", NOON)


def test_it_says_what_the_file_says_and_leaves_nothing_behind(
    process: RulesProcess, tmp_path: Path
) -> None:
    process.wait(30)

    rules = Rulebook(sites=(Site("a.example"),))
    assert process.verdict() == (Accepted(rules), digest(RULES))
    assert list((tmp_path / "state").iterdir()) == []


def test_as_long_as_it_reads_it_says_nothing(process: RulesProcess) -> None:
    os.kill(process.pid, signal.SIGSTOP)
    assert process.verdict() is None
    process.wait(0.01)
    assert process.verdict() is None

    process.end()


def test_one_that_was_ended_has_no_verdict(
    process: RulesProcess, tmp_path: Path
) -> None:
    process.end()

    assert process.verdict() == (Doubted("it could not be read"), "")
    assert list((tmp_path / "state").iterdir()) == []


def test_its_answer_has_no_name_while_it_is_written(
    process: RulesProcess, tmp_path: Path
) -> None:
    state = tmp_path / "state"

    assert list(state.iterdir()) == []
    assert state.stat().st_mode & 0o777 == 0o700
    process.end()
    process.end()


def test_one_that_cannot_be_started_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "executable", str(tmp_path / "absent"))
    with (
        (tmp_path / "rules.yaml").open("w+b") as file,
        pytest.raises(FileNotFoundError),
    ):
        RulesProcess(file, tmp_path / "state" / "answer", NOON)

    assert list((tmp_path / "state").iterdir()) == []
