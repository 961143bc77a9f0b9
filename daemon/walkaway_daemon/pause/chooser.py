"""Choosing what a system has for pauses, and when what holds programs is loaded.

That weighs more than its use deserves.
"""

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from walkaway_daemon.pause.held_apps import HeldApps
    from walkaway_daemon.pause.stage import Stage
    from walkaway_daemon.pause.window import Child
    from walkaway_rules.pause.appearance import Appearance
    from walkaway_rules.pause.area import Area


class AppsAtHand:
    """Holds, lets go and asks, from the first time that there is something to."""

    def __init__(self, record: Path) -> None:
        self._record = record
        self._apps: HeldApps | None = None

    def meet(self, pids: Sequence[int]) -> None:
        """Note which these are."""
        if pids:
            self._load().meet(pids)

    def hold(self, pids: Sequence[int]) -> None:
        """Hold these still until `release`."""
        if pids:
            self._load().hold(pids)

    def release(self) -> None:
        """Let everything that is held go on."""
        if self._apps is not None:
            self._apps.release()

    def ask_to_close(self, pids: Sequence[int]) -> None:
        """Ask these to close."""
        if pids:
            self._load().ask_to_close(pids)

    def _load(self) -> "HeldApps":
        from walkaway_daemon.pause.held_apps import HeldApps

        if self._apps is None:
            self._apps = HeldApps(self._record, choose_asking(sys.platform))
        return self._apps


def choose_stage(platform: str) -> "Stage":
    """Given `sys.platform`, return where its pauses are shown."""
    from walkaway_daemon.pause.stage import PlainStage

    if platform == "win32":
        from walkaway_daemon.pause.win32_stage import Win32Stage
        from walkaway_daemon.pause.win32_stage_calls import open_calls

        return Win32Stage(open_calls())
    if platform == "linux":
        return PlainStage(_x11_screens, _desktop_appearance)
    return PlainStage()


def _x11_screens() -> "tuple[Area, ...]":
    from walkaway_daemon.pause.screens import ask_screens

    return ask_screens()


def _desktop_appearance() -> "Appearance":
    from walkaway_daemon.pause.desktop_settings import ask_appearance

    return ask_appearance()


def choose_process(
    platform: str, call: Callable[[], None]
) -> "Callable[[Sequence[str], Mapping[str, str]], Child]":
    """Given `sys.platform`, return what starts a pause's process there.

    It takes a command and its environment. Where pipes cannot be waited for beside
    other things, `call` is called from a thread.
    """
    if platform == "win32":
        from walkaway_daemon.pause.calling_process import CallingProcess

        return partial(CallingProcess, call=call)
    from walkaway_daemon.pause.pause_process import PauseProcess

    return PauseProcess


def choose_reach(platform: str, environment: Mapping[str, str]) -> Callable[[], bool]:
    """Given `sys.platform` and the environment, return what asks for the screen."""
    if platform != "linux":
        return lambda: True
    from walkaway_daemon.pause.screen_reach import is_reachable

    return partial(is_reachable, dict(environment))


def choose_asking(platform: str) -> Callable[[Sequence[int]], None]:
    """Given `sys.platform`, return what asks processes to close there."""
    if platform == "win32":
        from walkaway_daemon.pause.win32_stage import Win32Asking
        from walkaway_daemon.pause.win32_stage_calls import open_calls

        return Win32Asking(open_calls()).ask
    from walkaway_daemon.pause.held_apps import ask_by_signal

    return ask_by_signal


def let_go_of_any(record: Path) -> None:
    """Let everything go on that this file says is held, where there is one."""
    if record.exists():
        from walkaway_daemon.pause.held_apps import let_go

        let_go(record)
