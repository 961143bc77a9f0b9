"""The tray on Windows, from its icon to its menu."""

import subprocess
from collections.abc import Generator, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from windows import tray_menu
from windows.here import on_windows, wait_until
from windows.keyboard import DOWN, ENTER, UP, press
from windows.living_guard import RULES, SCRIPTS, LivingGuard

pytestmark = on_windows


@pytest.fixture
def guard(tmp_path: Path) -> Iterator[LivingGuard]:
    guard = LivingGuard(tmp_path)
    guard.write_rules(RULES)
    yield guard
    guard.command("stop")


def test_the_guard_can_be_started_from_it(guard: LivingGuard) -> None:
    with _tray(guard) as tray:
        # Below the line that nobody guards.
        _choose(DOWN, 2)
        wait_until("there is a guard", guard.answers)
        _quit(tray)


def test_it_outlives_its_own_balloon(guard: LivingGuard) -> None:
    (guard.folder / "rules.yaml").unlink()
    with _tray(guard) as tray:
        # There are no rules to edit, and a balloon says so.
        _choose(DOWN, 4)
        _quit(tray)


def _quit(tray: subprocess.Popen[bytes]) -> None:
    assert tray.poll() is None
    _choose(UP, 1)
    assert tray.wait(30) == 0


@contextmanager
def _tray(guard: LivingGuard) -> Generator[subprocess.Popen[bytes]]:
    program = SCRIPTS / "walkaway-tray.exe"
    with subprocess.Popen([program], env=guard.environment) as tray:
        try:
            wait_until("there is an icon", tray_menu.has_icon)
            yield tray
        finally:
            tray.kill()


def _choose(key: int, times: int) -> None:
    """Open the menu and choose the line that so many presses of an arrow lead to."""
    wait_until("the menu is open", _is_opened)
    for _ in range(times):
        press(key)
    press(ENTER)
    wait_until("the menu is gone", lambda: not tray_menu.is_open())


def _is_opened() -> bool:
    """Touch the icon; it has no menu before it knows of the guard."""
    tray_menu.open_menu()
    with suppress(pytest.fail.Exception):
        wait_until("the menu is open", tray_menu.is_open, seconds=2)
        return True
    return False
