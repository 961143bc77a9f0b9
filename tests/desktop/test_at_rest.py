"""A guard with all its sensors sleeps while nothing happens: counted, not timed."""

import subprocess
from pathlib import Path

import pytest

from bench.scales import processes_begun, times_woken
from desktop.running_guard import RunningGuard
from desktop.session import desktop_session
from walkaway_seeds.starter import starter_rules

pytestmark = pytest.mark.desktop

_SECONDS = 5
_A_SECOND = 2
"""Wake-ups that a guard may have; at rest it has one in eight seconds, and while others
go on beginning programs, about one in two."""
_TIMES = 6
"""What starts with a session goes on for a while, and so do others at work."""


def _is_calm(guard: RunningGuard) -> bool:
    """Return whether the next seconds have no more wake-ups than they may.

    A guard is told of programs that begin, also where others began them.
    """
    assert guard.process is not None
    begun, before = processes_begun(), times_woken(guard.pid)
    with pytest.raises(subprocess.TimeoutExpired):
        guard.process.wait(_SECONDS)
    woken = times_woken(guard.pid) - before
    return woken <= _A_SECOND * _SECONDS + (processes_begun() - begun) // 20


def test_a_guard_at_rest_hardly_ever_wakes(tmp_path: Path) -> None:
    with desktop_session(tmp_path) as session:
        session.start_notifications("dunst")
        guard = RunningGuard(session)
        guard.write_rules(starter_rules())
        guard.start()
        assert any(_is_calm(guard) for _ in range(_TIMES))
        guard.stop()
