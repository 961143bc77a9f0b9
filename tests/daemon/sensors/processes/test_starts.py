"""Learning that processes began by one small read."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.processes.starts import (
    PULSE,
    GatedStarts,
    NoStarts,
    end_of_pulse,
    in_step,
    last_pid,
)


@given(
    st.integers(0, 10**12).map(lambda us: us / 1e6),
    st.sampled_from([0.25, 0.5, 1.0, PULSE]),
)
def test_what_is_in_step_lasts_half_to_one_and_a_half_as_long_as_asked(
    now: float, rest: float
) -> None:
    end = in_step(now, rest)

    assert rest / 2 <= end - now <= rest * 1.5
    assert end % rest == 0
    assert in_step(end_of_pulse(now) - rest, rest) == end_of_pulse(now)


def test_the_last_pid_is_the_last_field() -> None:
    assert last_pid(b"0.20 0.18 0.12 1/80 11206\n") == b"11206"


def test_nothing_has_no_last_pid() -> None:
    assert last_pid(b"") == b""


@pytest.fixture
def loadavg(tmp_path: Path) -> Path:
    path = tmp_path / "loadavg"
    path.write_text("0.20 0.18 0.12 1/80 11206\n")
    return path


def test_where_nothing_began_nothing_is_listed(loadavg: Path) -> None:
    starts = GatedStarts(str(loadavg))
    starts.open()
    first, again = starts.begun(), starts.begun()
    loadavg.write_text("0.20 0.18 0.12 1/81 11207\n")
    after, later = starts.begun(), starts.begun()
    starts.close()

    assert (first, again) == (None, ())
    assert (after, later) == (None, ())


def test_a_gate_that_says_nothing_is_no_gate(loadavg: Path) -> None:
    loadavg.write_text("")
    starts = GatedStarts(str(loadavg))
    starts.open()

    assert [starts.begun() for _ in range(3)] == [None] * 3
    starts.close()


def test_without_a_gate_every_look_is_a_list(tmp_path: Path) -> None:
    starts = GatedStarts(str(tmp_path / "nowhere"))
    starts.open()

    assert [starts.begun() for _ in range(3)] == [None] * 3
    starts.close()


def test_where_the_system_says_nothing_it_is_asked_every_two_seconds() -> None:
    starts = NoStarts()
    starts.open()

    assert (starts.begun(), starts.fileno()) == (None, None)
    assert (starts.due_in(), starts.is_prompt) == (2.0, False)
    starts.close()
