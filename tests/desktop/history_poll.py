"""A poll of one history: when each visit could first be read by somebody else."""

import threading
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from walkaway_daemon.sensors.history.formats.chooser import open_file
from walkaway_daemon.sensors.history.formats.formats import Format
from walkaway_daemon.sensors.history.sqlite.live_database import EmptyError, TornError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.steps import Steps

_BETWEEN = 0.004
"""Seconds between two readings."""


class HistoryPoll:
    """Reads a history again and again, in a thread of its own, until `close`."""

    def __init__(self, path: Path, format_: Format) -> None:
        """Begin to read the database at `path`."""
        # A clock at 0 waits for no quiet: what can be read is read at once.
        self._file = open_file(path, lambda: 0)
        self._format = format_
        self._last = 0
        self._seen: dict[str, float] = {}
        self._running = True
        self._thread = threading.Thread(target=self._poll, name="history poll")
        self._thread.start()

    def seen(self) -> Mapping[str, float]:
        """Return the time of its first sight, monotonic, for each address."""
        return dict(self._seen)

    def close(self) -> None:
        """Stop reading."""
        self._running = False
        self._thread.join()

    def _poll(self) -> None:
        while self._running:
            now = time.monotonic()
            with suppress(OSError, TornError, EmptyError):
                for step, address in self._file.read(self._look):
                    self._seen.setdefault(address, now)
                    self._last = step
            time.sleep(_BETWEEN)

    def _look(self, snapshot: Snapshot) -> list[tuple[int, str]]:
        steps = Steps(snapshot, self._format)
        # Where a page has one row, that need not stand behind the others.
        last = None if self._format.one_row_each else self._last
        return [(step.id, steps.page(step)[0]) for step in steps.after(last)]
