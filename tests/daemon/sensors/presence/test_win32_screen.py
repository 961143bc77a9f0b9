"""What Windows answers, as bytes and numbers, and what that means."""

import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_daemon.sensors.presence.presence import Hindrance, Word
from walkaway_daemon.sensors.presence.win32_screen import (
    Win32Screen,
    idle_time,
    locked_in,
)

AWAY, COVERED, LOCKED, QUIET = (
    Hindrance.AWAY,
    Hindrance.FULL_SCREEN,
    Hindrance.LOCKED,
    Hindrance.UNDISTURBED,
)
MINUTE = 60_000


def session(flags: int, level: int = 1) -> bytes:
    """Return a WTSINFOEXW as a 64-bit Windows fills it in."""
    head = struct.pack("<I4xIiI", level, 2, 0, flags)
    return head + bytes(224 - len(head))


class FakeWindows:
    """A Windows that answers what the test says; None for no answer."""

    def __init__(
        self,
        info: bytes | None = None,
        times: tuple[int, int] | None = None,
        state: int | None = None,
    ) -> None:
        self.info, self.times, self.state = info, times, state

    def session(self) -> bytes | None:
        return self.info

    def last_input(self) -> tuple[int, int] | None:
        return self.times

    def notification_state(self) -> int | None:
        return self.state


def holding(windows: FakeWindows) -> set[Hindrance]:
    return {word.hindrance for word in Win32Screen(windows).look() if word.holds}


@pytest.mark.parametrize(
    ("info", "locked"),
    [
        (session(0), True),
        (session(1), False),
        (session(0xFFFFFFFF), None),
        (session(0, level=2), None),
        (session(0)[:16], None),
        (b"", None),
    ],
)
def test_a_session_says_whether_it_is_locked(info: bytes, locked: object) -> None:
    assert locked_in(info) is locked


@given(st.binary(max_size=64))
def test_any_answer_is_read_or_let_be(info: bytes) -> None:
    assert locked_in(info) in {True, False, None}


def test_time_goes_on_when_ticks_begin_anew() -> None:
    assert idle_time(5_000, 2_000) == 3_000
    assert idle_time(1_000, 2**32 - 500) == 1_500


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        (FakeWindows(info=session(0)), {LOCKED}),
        (FakeWindows(info=session(1)), set[Hindrance]()),
        (FakeWindows(times=(9 * MINUTE, 4 * MINUTE)), {AWAY}),
        (FakeWindows(times=(9 * MINUTE, 5 * MINUTE)), set[Hindrance]()),
        (FakeWindows(state=1), {LOCKED}),
        (FakeWindows(state=2), {COVERED}),
        (FakeWindows(state=3), {COVERED}),
        (FakeWindows(state=4), {QUIET}),
        (FakeWindows(state=5), set[Hindrance]()),
        (FakeWindows(state=6), {QUIET}),
        (FakeWindows(state=7), set[Hindrance]()),
    ],
)
def test_each_answer_means_one_thing(
    windows: FakeWindows, expected: set[Hindrance]
) -> None:
    assert holding(windows) == expected


def test_what_does_not_hold_is_known_all_the_same() -> None:
    windows = FakeWindows(session(1), (5, 4), 5)

    assert Win32Screen(windows).look() == (
        Word("the session", LOCKED, holds=False),
        Word("the last input", AWAY, holds=False),
        Word("the shell", COVERED, holds=False),
        Word("the shell", QUIET, holds=False),
    )


def test_a_windows_that_answers_nothing_says_nothing() -> None:
    assert Win32Screen(FakeWindows()).look() == ()
