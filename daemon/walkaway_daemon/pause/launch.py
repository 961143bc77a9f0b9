"""Launch: which way of starting a pause this system has."""

import shutil
import sys
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

from walkaway_daemon.computer.sandbox import is_sandboxed
from walkaway_daemon.pause.chooser import choose_process
from walkaway_daemon.pause.pause_command import has_screen, kept_here, pause_command
from walkaway_daemon.pause.window import Launch

_STATUS = Path("/proc/self/status")


def choose_launch(
    platform: str, environment: Mapping[str, str], call: Callable[[], None]
) -> Launch | None:
    """Given `sys.platform` and the environment, return it; None without a screen.

    A child calls, from a thread, where its pipes cannot be waited for.
    """
    if not has_screen(platform, environment):
        return None
    if platform == "linux":
        environment = kept_here(environment)
    command = pause_command(sys.executable, environment, sandboxed=in_sandbox())
    return partial(choose_process(platform, call), command, dict(environment))


def in_sandbox() -> bool:
    """Return whether a child needs the user manager to be started outside."""
    try:
        sandboxed = is_sandboxed(_STATUS.read_text())
    except OSError:
        return False
    return sandboxed and shutil.which("systemd-run") is not None
