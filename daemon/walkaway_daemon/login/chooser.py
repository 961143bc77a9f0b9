"""Which way of starting at login fits this system."""

import os
import sys
import sysconfig
from collections.abc import Mapping, Sequence
from pathlib import Path

from walkaway_daemon.computer.paths import xdg_home
from walkaway_daemon.login.login import Login
from walkaway_daemon.login.nowhere import NowhereLogin
from walkaway_daemon.login.program import own_program
from walkaway_daemon.login.user_manager import UserManager

_FREEDESKTOP = ("linux", "freebsd", "openbsd", "netbsd", "dragonfly")


def choose_login(
    *,
    platform: str,
    environment: Mapping[str, str],
    home: Path,
    program: Sequence[str],
) -> Login:
    """Given `sys.platform` and where things are, return the login to use.

    Choosing writes nothing.
    """
    if platform.startswith(_FREEDESKTOP):
        from walkaway_daemon.login.xdg import XdgLogin

        folder = xdg_home(environment, "XDG_CONFIG_HOME", home, ".config")
        return XdgLogin(folder, program, UserManager())
    if platform == "darwin":
        from walkaway_daemon.login.launch_agents import LaunchAgentsLogin

        return LaunchAgentsLogin(home, program)
    if platform == "win32":
        from walkaway_daemon.login.registry import WindowsRunKey
        from walkaway_daemon.login.run_key import RunKeyLogin

        return RunKeyLogin(WindowsRunKey(), program)
    return NowhereLogin()


def own_login() -> Login:
    """Return the login of this person on this system."""
    return choose_login(
        platform=sys.platform,
        environment=os.environ,
        home=Path.home(),
        program=this_program(),
    )


def this_program() -> tuple[str, ...]:
    """Return the words that start the Walkaway that is running now."""
    scripts = Path(sysconfig.get_path("scripts"))
    return own_program(scripts, Path(sys.executable), os.path.exists)


def manager_of(platform: str) -> UserManager | None:
    """Return the user manager to try on this platform, None where there is none."""
    return UserManager() if platform == "linux" else None
