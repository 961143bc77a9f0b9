"""The command that starts a pause, in and out of the sandbox that the guard is in."""

from collections.abc import Mapping, Sequence

from walkaway_daemon.computer.sandbox import outside

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
    """Given `sys.platform`, return whether a pause has a chance to be seen."""
    if platform == "linux":
        return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY"))
    return platform in {"darwin", "win32"}
