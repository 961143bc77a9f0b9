"""Children: programs that were started for the person, and what if one fails."""

import subprocess
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from walkaway_tray.errand import Command

# Nothing of `subprocess` is asked before something is started: it is put off till then.
_LOOK_SECONDS = 1.0
"""How often to see which have ended, while there are any."""


@dataclass(slots=True)
class _Child:
    """A program that was started, and what to call where it fails."""

    process: "subprocess.Popen[bytes]"
    otherwise: Callable[[], None]


class Children:
    """Starts programs; a failed one is followed by the next that may do."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = dict(environment)
        self._children: list[_Child] = []

    def run(
        self,
        commands: Sequence[Command],
        given: bytes = b"",
        otherwise: Callable[[], None] = lambda: None,
    ) -> None:
        """Try the commands in turn until one does not fail; else `otherwise`.

        `given` is what the program may read. This does not wait for any of them.
        """
        if not commands:
            otherwise()
            return
        first, *rest = commands

        def on_failure() -> None:
            self.run(rest, given, otherwise)

        try:
            process = self._start(first, given)
        except OSError:
            on_failure()
            return
        self._children.append(_Child(process, on_failure))

    def fileno(self) -> int | None:
        """Return None: the end of a child makes no descriptor readable."""
        return None

    def due_in(self) -> float | None:
        """Return the seconds until it is time to look; None without children."""
        return _LOOK_SECONDS if self._children else None

    def pump(self) -> None:
        """See which have ended, and go on where one failed."""
        ended = [each for each in self._children if each.process.poll() is not None]
        self._children = [each for each in self._children if each not in ended]
        for child in ended:
            if child.process.returncode != 0:
                child.otherwise()

    def _start(self, command: Command, given: bytes) -> "subprocess.Popen[bytes]":
        process = subprocess.Popen(
            command,
            env=self._environment,
            bufsize=0,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            # Windows would show one for a moment: the tray has none to share.
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        _give(process, given)
        return process


def _give(process: "subprocess.Popen[bytes]", given: bytes) -> None:
    """Hand over what the program may read: far less than a pipe holds."""
    if process.stdin is not None:
        with process.stdin, suppress(BrokenPipeError):
            process.stdin.write(given)
