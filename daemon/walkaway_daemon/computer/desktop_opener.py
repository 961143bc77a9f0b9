"""The desktop's own opener: shows an address or a file as a double click would."""

import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from walkaway_daemon.computer.sandbox import outside

_PROGRAMS = {"linux": ("xdg-open",), "darwin": ("open",)}
_WINDOWS = ("rundll32.exe", "url.dll,FileProtocolHandler")
"""Takes its word as it is; `start` would have a shell read it."""


@dataclass
class DesktopOpener:
    """Opens what it is given, and waits for nothing. Nothing here raises."""

    command: Callable[[str], Sequence[str]]
    """Given what to open, returns the program and its words."""
    environment: Mapping[str, str]
    _running: list[subprocess.Popen[bytes]] = field(
        default_factory=list[subprocess.Popen[bytes]]
    )

    def open(self, place: str) -> None:
        """Open an address, or a file; one below `~` is in the person's home."""
        self.collect()
        with suppress(OSError, ValueError):
            self._running.append(self._started(place))

    def collect(self) -> int:
        """Let go of what ended, so that no zombie stays; return how many run."""
        self._running = [one for one in self._running if one.poll() is None]
        return len(self._running)

    def _started(self, place: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            self.command(whole(place)),
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            cwd="/",
            start_new_session=True,
        )


def whole(place: str) -> str:
    """Return the place with the home folder written out."""
    if not place.startswith("~"):
        return place
    try:
        return str(Path(place).expanduser())
    except RuntimeError:
        return place


def opening_command(
    platform: str, environment: Mapping[str, str], *, sandboxed: bool
) -> Callable[[str], Sequence[str]]:
    """Given `sys.platform`, return what makes a place into a program and its words.

    The user manager logs what it starts, so it is told to hear and name nothing.
    """
    program = _PROGRAMS.get(platform, _WINDOWS)
    if not sandboxed:
        return lambda place: [*program, place]
    silent = (
        "--description=Walkaway",
        "--property=StandardOutput=null",
        "--property=StandardError=null",
    )
    return lambda place: outside([*program, place], environment, silent)
