"""What the person said to a response."""

from subprocess import run
from sys import executable, path

from walkaway_rules.deciding.answer import Answer


def test_there_are_three_answers_and_one_of_them_is_none() -> None:
    assert [answer.value for answer in Answer] == ["turn_back", "go_on", "closed"]


def test_a_pause_loads_no_events_for_them() -> None:
    """It has less than a third of a second until it is to be seen."""
    told = run(
        [executable, "-c", _LOADED],
        env={"PYTHONPATH": ":".join(path)},
        capture_output=True,
        text=True,
        check=True,
    )

    assert told.stdout == "[]\n"


_LOADED = """
import sys, walkaway_daemon.pause.child
heavy = ("walkaway_rules.deciding.event", "walkaway_rules.matching", "asyncio",
    "importlib.metadata", "logging", "ssl", "jeepney", "psutil")
print([name for name in heavy if name in sys.modules])
"""
