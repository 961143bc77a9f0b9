"""The command that starts a pause, in and out of the sandbox that the guard is in."""

from collections.abc import Mapping, Sequence

from walkaway_daemon.computer.sandbox import outside
from walkaway_daemon.sensors.windows.desktops import stays_here

_MODULE = "walkaway_daemon.pause"


def pause_command(
    python: str, environment: Mapping[str, str], *, sandboxed: bool
) -> Sequence[str]:
    """Return the program and its words.

    Children inherit a sandbox, in which a browser cannot run and no page can be
    served; the user manager starts the pause outside it, on the same pipes.
    """
    alone = [python, "-P", "-m", _MODULE]
    if not sandboxed:
        return alone
    return outside(alone, environment, ("--pipe",))


def has_screen(platform: str, environment: Mapping[str, str]) -> bool:
    """Given `sys.platform`, return whether a pause has a chance to be seen.

    On a screen of another machine there is none: what it says stays on this one.
    """
    if platform == "linux":
        return bool(environment.get("WAYLAND_DISPLAY")) or stays_here(environment)
    return platform in {"darwin", "win32"}


def kept_here(environment: Mapping[str, str]) -> dict[str, str]:
    """Return the environment of a pause: a screen of another machine is none to it.

    One that may be seen on Wayland would be sent there where its best form fails.
    """
    if not environment.get("DISPLAY") or stays_here(environment):
        return dict(environment)
    return {**environment, "DISPLAY": ""}
