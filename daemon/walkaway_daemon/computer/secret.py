"""The installation's secret, under which ids say nothing by themselves."""

import os
from pathlib import Path

from walkaway_daemon.computer.paths import write_private

_LENGTH = 32


def installation_secret(path: Path) -> bytes:
    """Return the secret, made on first use. Call it only while holding the lock.

    A file of another length is no secret of ours: it is made anew, and ids that
    were derived from it are not found again. Raise `OSError` where the file can
    neither be read nor made.
    """
    try:
        known = path.read_bytes()
    except FileNotFoundError:
        known = b""
    if len(known) == _LENGTH:
        return known
    fresh = os.urandom(_LENGTH)
    write_private(path, fresh)
    return fresh
