"""Whether the clock was set from the network is asked of the kernel, by a child."""

import sys
from select import select
from time import monotonic

import pytest

from walkaway_daemon.promise.network_time import NetworkTime, is_vouched


def answer_of(network: NetworkTime) -> bool | None:
    """Return the answer once it is there; another process is waited for."""
    patience = monotonic() + 30
    while (answer := network.answer()) is None:
        assert monotonic() < patience
        select([], [], [], 0.01)
    return answer


@pytest.mark.parametrize(
    ("code", "vouched"),
    [("raise SystemExit(0)", True), ("raise SystemExit(1)", False)],
)
def test_the_child_tells_by_how_it_ends(code: str, *, vouched: bool) -> None:
    network = NetworkTime((sys.executable, "-c", code))
    network.ask()

    assert answer_of(network) is vouched
    network.close()


@pytest.mark.skipif(sys.platform == "win32", reason="no signals to end by")
def test_a_child_that_the_sandbox_ends_vouches_for_nothing() -> None:
    network = NetworkTime((sys.executable, "-c", "import os; os.kill(os.getpid(), 31)"))
    network.ask()

    assert answer_of(network) is False
    network.close()


def test_a_child_that_cannot_be_started_vouches_for_nothing() -> None:
    network = NetworkTime(("/nowhere/at/all",))
    network.ask()

    assert network.answer() is False
    network.close()


def test_a_child_that_hangs_is_ended() -> None:
    network = NetworkTime((sys.executable, "-c", "input()"))
    network.ask()
    network.close()

    assert network.answer() is False


def test_the_real_child_answers_as_the_kernel_does() -> None:
    network = NetworkTime()
    network.ask()

    assert answer_of(network) is is_vouched()
    network.close()


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_elsewhere_nobody_vouches(platform: str) -> None:
    assert not is_vouched(platform)
