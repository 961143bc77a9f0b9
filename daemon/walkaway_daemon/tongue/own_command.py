"""Our own command: what the person types for it on this computer.

After `make run` in a folder of the person's it lies there and is on no PATH, as with
pipx before `pipx ensurepath`. What is told to be typed is then where it lies.
"""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from walkaway_rules.tongue.typed import NAME


@dataclass(frozen=True, slots=True)
class Installation:
    """Where Walkaway lies, and whose it is."""

    script: Path
    """What its command would be; it need not be there."""
    python: Path
    """The interpreter that it is started with where it has no command."""
    home: Path
    windows: bool = False


@cache
def own_command() -> str:
    """Return what is typed for the Walkaway that is running now."""
    return typed_command(_this_one(), os.environ)


def typed_command(ours: Installation, environment: Mapping[str, str]) -> str:
    """Return the shortest that starts this very installation in the person's shell.

    Another Walkaway of the same name may lie on the PATH: that is not meant. Where a
    sentence could not hold the path, it is the name alone.
    """
    script = ours.script.name
    first = _found(script, environment.get("PATH", ""))
    if first is not None and _is_same(first, ours.script):
        return NAME
    linked = ours.home / ".local" / "bin" / script
    near = linked if _is_same(linked, ours.script) else ours.script
    if _read(near) is None:
        typed = f"{_spelled(ours.python, ours)} -m walkaway_daemon"
    else:
        typed = _spelled(near, ours)
    return NAME if set(typed) & {*"{}`\n"} else typed


def _this_one() -> Installation:
    windows = sys.platform == "win32"
    name = f"{NAME}.exe" if windows else NAME
    python = Path(sys.executable)
    beside = python.with_name(name)
    if not beside.exists():
        # Mostly it lies there, so that where else it may lie is seldom asked.
        import sysconfig  # noqa: PLC0415

        scheme = sysconfig.get_preferred_scheme("user")
        if not Path(__file__).is_relative_to(sysconfig.get_path("purelib", scheme)):
            scheme = sysconfig.get_default_scheme()
        beside = Path(sysconfig.get_path("scripts", scheme)) / name
    return Installation(beside, python, Path.home(), windows)


def _found(name: str, path: str) -> Path | None:
    """Return what a shell finds, whatever folder it is in."""
    folders = (Path(each) for each in path.split(os.pathsep))
    files = (each / name for each in folders if each.is_absolute())
    return next((each for each in files if os.access(each, os.X_OK)), None)


def _is_same(one: Path, other: Path) -> bool:
    """Return whether both start the same: a link or a copy names the interpreter."""
    content = _read(one)
    return content is not None and content == _read(other)


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None


def _spelled(path: Path, ours: Installation) -> str:
    """Return the path for a shell, short where it lies at home."""
    if ours.windows:
        # The tilde is for PowerShell alone.
        return f'"{path}"' if " " in str(path) else str(path)
    if path.is_relative_to(ours.home):
        return f"~/{_quoted(str(path.relative_to(ours.home)))}"
    return _quoted(str(path))


def _quoted(path: str) -> str:
    if all(sign.isalnum() or sign in "/._-+@%,:=" for sign in path):
        return path
    inner = path.replace("'", "'\\''")
    return f"'{inner}'"
