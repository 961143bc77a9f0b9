"""Databases on disk for tests, and readers over their bytes."""

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_daemon.sensors.history.sqlite.snapshot import Snapshot
from walkaway_daemon.sensors.history.sqlite.tree import Page, read_header


@contextmanager
def database(path: Path, page_size: int = 4096) -> Generator[sqlite3.Connection]:
    """Make or open a database; commit and close it at the end."""
    connection = sqlite3.connect(path, isolation_level=None)
    try:
        connection.execute(f"pragma page_size = {page_size}")
        yield connection
    finally:
        connection.close()


def pages_of(data: bytes) -> Page:
    """Return a reader of the pages of a database that is in memory."""
    size = read_header(data).page_size

    def page(number: int) -> bytes:
        found = data[(number - 1) * size : number * size] if number > 0 else b""
        if len(found) < size:
            raise MalformedError
        return found

    return page


def snapshot_of(data: bytes) -> Snapshot:
    """Return a snapshot of a database that is in memory."""
    return Snapshot(pages_of(data), read_header(data))
