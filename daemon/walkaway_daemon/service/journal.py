"""The journal: the guard's log, which never holds content.

Libraries are not let near it: what they log may quote a path or an address.
"""

import logging
import os
import sys
import threading
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Protocol, TextIO

from walkaway_daemon.computer.clock import Clock
from walkaway_daemon.computer.paths import private_folder
from walkaway_daemon.program.mishap import blame
from walkaway_daemon.program.put_off import is_unread
from walkaway_daemon.program.terminal import complain
from walkaway_rules.words import outcries
from walkaway_rules.words.stamp import stamp

LIMIT = 256 * 1024
"""Bytes after which a journal file is set aside, once."""


class Journal(Protocol):
    """Somewhere to note what happened to the guard itself."""

    def note(self, text: str) -> None:
        """Note one sentence that names nobody and quotes nothing. Never raise."""
        ...


class StreamJournal:
    """A journal on an open stream, such as the terminal."""

    def __init__(self, stream: TextIO, clock: Clock) -> None:
        self._stream = stream
        self._clock = clock

    def note(self, text: str) -> None:
        """Note one sentence; a stream that is gone swallows it."""
        try:
            print(stamp(self._clock.now(), text), file=self._stream, flush=True)
        except (OSError, ValueError):
            return


class FileJournal:
    """A journal in a file of the person's own; the one before it is kept."""

    def __init__(self, path: Path, clock: Clock) -> None:
        self._path = path
        self._clock = clock

    def note(self, text: str) -> None:
        """Note one sentence; a full disk swallows it."""
        try:
            self._write(stamp(self._clock.now(), text) + "\n")
        except OSError:
            return

    def _write(self, line: str) -> None:
        private_folder(self._path.parent)
        flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        with os.fdopen(os.open(self._path, flags, 0o600), "a") as file:
            file.write(line)
            full = file.tell() > LIMIT
        if full:
            self._path.replace(self._path.with_suffix(".log.1"))


def take_over(journal: Journal) -> None:
    """Note every error that nobody caught, and silence what libraries log.

    One that ends the guard is told on standard error, too: where the journal is a
    file nobody else would see it.
    """
    if not is_unread("logging"):
        logging.disable(logging.CRITICAL)

    def uncaught(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            return
        journal.note(f"The guard stopped: {blame(error.with_traceback(trace))}.")
        with suppress(OSError, ValueError):
            complain(*outcries.FAULT_OF_OURS)

    def in_thread(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None:
            journal.note(f"A watching thread ended: {blame(args.exc_value)}.")

    def aside(args: "sys.UnraisableHookArgs") -> None:
        if args.exc_value is not None:
            journal.note(f"Something could not be tidied up: {blame(args.exc_value)}.")

    sys.excepthook = uncaught
    sys.unraisablehook = aside
    threading.excepthook = in_thread
