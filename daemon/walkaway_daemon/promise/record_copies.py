"""The copies of the record: two, in two folders.

An older copy of one of them, put back, is met by the other.
"""

from collections.abc import Sequence
from functools import reduce
from pathlib import Path

from walkaway_daemon.computer.paths import write_private
from walkaway_rules.moment import Moment
from walkaway_rules.promise.binding import met
from walkaway_rules.promise.record import Record, read_record, record_text
from walkaway_rules.promise.vouched import Vouched

_MOST = 64 * 1024 * 1024


def read_copies(copies: Sequence[Path], now: Moment) -> Record | None:
    """Return what all copies say together; None where none of them says anything.

    Its reader is empty unless all of them were read by the same.
    """
    read = [read_record(_text(copy), now) for copy in copies]
    found = [record for record in read if record is not None]
    if not found:
        return None
    bound = reduce(met, [record.bound for record in found])
    readers = {record.reader for record in found}
    return Record(bound, readers.pop() if len(readers) == 1 else "", _vouched(found))


def write_copies(copies: Sequence[Path], record: Record, counted: Moment) -> None:
    """Write the record; a full disk leaves the older one, which binds longer.

    `counted` is the moment up to which waiting is counted in it.
    """
    content = record_text(record, counted).encode()
    for copy in copies:
        try:
            write_private(copy, content)
        except OSError:
            continue


def _vouched(found: Sequence[Record]) -> Vouched | None:
    """Return what is known of trusted time; nothing where the copies differ."""
    if any(record.bound != found[0].bound for record in found):
        return None
    known = [record.vouched for record in found if record.vouched is not None]
    return max(known, key=lambda each: each.utc, default=None)


def _text(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return file.read(_MOST).decode("utf-8", "replace")
    except OSError:
        return ""
