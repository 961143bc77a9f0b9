"""`walkaway doctor --processes`: names for rules.yaml, and nothing kept."""

import json
import os
from pathlib import Path

import pytest

from walkaway_daemon.cli import main
from walkaway_daemon.commands.programs_command import names_of
from walkaway_daemon.sensors.processes.proc_table import ProcTable
from walkaway_rules.matching.front.programs import called
from walkaway_rules.observation import ProcessStarted


def test_each_program_is_named_once_and_parts_of_one_are_not() -> None:
    processes = [
        ProcessStarted(1, "chat", "/usr/bin/chat", ("chat",)),
        ProcessStarted(2, "chat", "/usr/bin/chat", ("chat", "--type=gpu")),
        ProcessStarted(3, "x", "/app/x", ("x",), ("org.a.Beta",)),
        ProcessStarted(4, "Alpha", "/usr/bin/Alpha", ("Alpha",)),
        ProcessStarted(5, "chat", "/usr/bin/chat", ("chat",)),
        ProcessStarted(6, "", ""),
        ProcessStarted(7, "kworker/0:1-events", ""),
    ]

    assert names_of(processes) == ["Alpha", "chat", "org.a.Beta"]


def test_this_very_program_is_among_them(
    capsys: pytest.CaptureFixture[str], own_home: Path
) -> None:
    own = ProcTable().look(os.getpid())
    assert own is not None
    assert main(["doctor", "--processes", "--json"]) == 0
    assert called(own) in json.loads(capsys.readouterr().out)["programs"]
    assert main(["doctor", "--processes"]) == 0

    said = capsys.readouterr().out
    assert said.startswith("Your programs that run now, each by the name that rules")
    assert [*own_home.iterdir()] == []
