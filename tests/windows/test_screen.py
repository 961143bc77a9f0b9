"""What Windows says of screens, settings and whoever sits there."""

import pytest

from walkaway_daemon.pause import win32_stage_calls
from walkaway_daemon.pause.win32_stage import Win32Asking, Win32Stage
from walkaway_daemon.sensors.presence import win32_screen_calls
from windows.here import on_windows, wait_until
from windows.shown_window import shown_window

pytestmark = on_windows


def test_screens_have_a_size_and_a_look() -> None:
    stage = Win32Stage(win32_stage_calls.open_calls())
    stage.prepare()
    assert all(one.width > 0 and one.height > 0 for one in stage.screens())
    assert stage.screens()
    assert stage.appearance().theme


def test_how_long_nobody_touched_anything_is_known() -> None:
    told = win32_screen_calls.open_calls().last_input()
    assert told is not None
    now, last = told
    assert (now - last) % (1 << 32) < 1 << 31


def test_other_questions_have_an_answer_or_none() -> None:
    calls = win32_screen_calls.open_calls()
    assert isinstance(calls.session(), bytes | None)
    assert calls.notification_state() in {None, *range(1, 8)}


def test_a_program_is_asked_to_close_as_by_its_cross() -> None:
    calls = win32_stage_calls.open_calls()
    with shown_window("Somewhere") as window:
        Win32Asking(calls).ask([window.pid])
        wait_until(
            "its window is gone",
            lambda: all(one.pid != window.pid for one in calls.windows()),
        )


@pytest.mark.parametrize("pids", [[], [0]])
def test_nobody_else_is_asked(pids: list[int]) -> None:
    calls = win32_stage_calls.open_calls()
    with shown_window("Somewhere") as window:
        Win32Asking(calls).ask(pids)
        assert window.pid in [one.pid for one in calls.windows()]
