"""Balloons, which leave nothing in the notification area."""

import gc
import os
import sys
from dataclasses import replace

import pytest

from walkaway_daemon.interventions.balloon import balloon_text, limits_of
from walkaway_daemon.interventions.baseline import BaselineNotifier
from walkaway_daemon.interventions.notifier import Whisper
from walkaway_daemon.interventions.win32_balloon import show_balloon
from windows.here import on_windows, wait_until
from windows.shown_window import shown_window

if sys.platform == "win32":
    import ctypes

pytestmark = on_windows
_BALLOON = "WindowsBalloonTip"
_LONG = Whisper("u", "J can wait. " * 20, "Ä breath, 🌱 and another. " * 40, "", "")


@pytest.fixture(autouse=True, scope="module")
def notification_area() -> None:
    """Have it there: under Wine a program's first window starts it."""
    with shown_window("Somewhere"):
        wait_until("there is a notification area", _has_area)


def test_one_can_be_shown_and_taken_down_again() -> None:
    take_down = show_balloon("J can wait", "A breath.", "Walkaway")
    assert len(_windows()) == 1
    take_down()
    assert _windows() == set()


def test_none_is_kept_until_the_program_ends() -> None:
    show_balloon("J can wait", "A breath.", "Walkaway")()
    kept = [one for one in gc.get_objects() if type(one).__name__ == _BALLOON]
    assert kept == []


def test_the_longest_that_is_said_fits() -> None:
    show_balloon(*balloon_text(_LONG, limits_of("win32")), "")()


def test_a_second_one_takes_the_place_of_the_first() -> None:
    notifier = BaselineNotifier(lambda _: None, limits_of("win32"), show_balloon)
    notifier.show(_LONG)
    wait_until("the first is there", _windows)
    first = _windows()
    notifier.show(replace(_LONG, urge="v"))
    wait_until("it is gone", lambda: not first & _windows(), seconds=5)
    assert len(_windows()) == 1

    notifier.withdraw("v")
    wait_until("none is there", lambda: not _windows())
    notifier.close()


def _has_area() -> bool:
    there = False
    if sys.platform == "win32":
        there = bool(ctypes.WinDLL("user32").FindWindowW("Shell_TrayWnd", None))
    return there


def _windows() -> set[str]:
    """Return the windows of balloons that this program has, by their classes."""
    found = set[str]()
    if sys.platform == "win32":
        user = ctypes.WinDLL("user32")

        @ctypes.WINFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        def see(window: int, _told: int) -> int:
            name = ctypes.create_unicode_buffer(64)
            user.GetClassNameW(ctypes.c_void_p(window), name, len(name))
            process = ctypes.c_ulong()
            user.GetWindowThreadProcessId(
                ctypes.c_void_p(window), ctypes.byref(process)
            )
            if name.value.startswith("PlyerTaskbar") and process.value == os.getpid():
                found.add(name.value)
            return 1

        user.EnumWindows(see, None)
    return found
