"""The end of a followed process is known at once."""

import select
import subprocess
import sys
from collections.abc import Iterator

import pytest

from walkaway_daemon.sensors.processes.exits import Exits, NoExits, choose_exits


@pytest.fixture
def exits() -> Iterator[Exits]:
    exits = choose_exits()
    yield exits
    exits.close()


def _wait_for_end(exits: Exits) -> list[int]:
    descriptor = exits.fileno()
    assert descriptor is not None
    select.select([descriptor], [], [], 5)
    return exits.ended()


@pytest.mark.skipif(sys.platform != "linux", reason="pidfd is Linux's")
def test_an_end_is_known_at_once_and_once(exits: Exits) -> None:
    with subprocess.Popen(["/bin/sleep", "60"]) as child:
        assert exits.follow(child.pid)
        assert exits.follow(child.pid)
        assert exits.ended() == []
        child.kill()
        assert _wait_for_end(exits) == [child.pid]

    assert exits.ended() == []


@pytest.mark.skipif(sys.platform != "linux", reason="pidfd is Linux's")
def test_a_process_that_is_gone_cannot_be_followed(exits: Exits) -> None:
    with subprocess.Popen(["/bin/true"]) as child:
        child.wait()

    assert not exits.follow(child.pid)


@pytest.mark.skipif(sys.platform != "linux", reason="pidfd is Linux's")
def test_processes_that_still_run_can_be_let_go() -> None:
    exits = choose_exits()
    with subprocess.Popen(["/bin/sleep", "60"]) as child:
        exits.follow(child.pid)
        exits.close()
        child.kill()


def test_where_the_system_does_not_say_nothing_is_followed() -> None:
    exits = NoExits()

    assert exits.fileno() is None
    assert not exits.follow(1)
    assert exits.ended() == []
    exits.close()
