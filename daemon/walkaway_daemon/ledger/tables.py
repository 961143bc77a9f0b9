"""The tables: what the ledger can hold, and how its form came about.

Columns are integers, or ids of hexadecimal digits in fixed lengths, and the
tables refuse anything else: a name or an address does not fit in.
"""

from collections.abc import Sequence
from typing import Final

MAJOR: Final = 1
"""Raised when an older Walkaway could no longer read the ledger rightly."""

COLUMNS: Final = (
    "id",
    "kind",
    "utc",
    "shift",
    "steady",
    "boot",
    "urge",
    "into",
    "boundary",
    "at_utc",
    "at_shift",
    "at_steady",
    "at_boot",
    "end_utc",
    "end_shift",
    "end_steady",
    "end_boot",
    "sought",
    "needed",
    "late",
    "counts",
    "watched",
    "settle",
    "grace",
    "answer",
    "response",
    "outcome",
    "sign",
)
"""The columns of an entry that are filled from outside."""

INSERT_ENTRY: Final = """
INSERT INTO entries (
  id, device, kind, utc, shift, steady, boot, urge, "into", boundary,
  at_utc, at_shift, at_steady, at_boot, end_utc, end_shift, end_steady,
  end_boot, sought, needed, late, counts, watched, settle, grace,
  answer, response, outcome, sign
) VALUES (
  :id, (SELECT id FROM device), :kind, :utc, :shift, :steady, :boot,
  :urge, :into, :boundary, :at_utc, :at_shift, :at_steady, :at_boot,
  :end_utc, :end_shift, :end_steady, :end_boot, :sought, :needed, :late,
  :counts, :watched, :settle, :grace, :answer, :response, :outcome, :sign
)"""
"""Takes a value for each of `COLUMNS`; the device fills itself in."""

PUT_CURSOR: Final = """
INSERT INTO cursors VALUES (?, ?, ?)
ON CONFLICT (source) DO UPDATE SET position = excluded.position, time = excluded.time
"""
"""Takes source, position and time."""

_FACTOR: Final = 1000


def _hexadecimal(column: str, lengths: Sequence[int]) -> str:
    sizes = ", ".join(str(length) for length in lengths)
    return (
        f"{column} TEXT CHECK (length({column}) IN ({sizes})"
        f" AND {column} NOT GLOB '*[^0-9a-f]*')"
    )


def _whole(column: str, low: int, high: int) -> str:
    return f"{column} INTEGER CHECK ({column} BETWEEN {low} AND {high})"


def _moment(prefix: str) -> tuple[str, ...]:
    far = 2**62
    return (
        _whole(f"{prefix}utc", -far, far),
        _whole(f"{prefix}shift", -1440, 1440),
        _whole(f"{prefix}steady", -far, far),
        _hexadecimal(f"{prefix}boot", (0, 16)),
    )


def _required(column: str) -> str:
    name, kind, rest = column.split(" ", 2)
    return f"{name} {kind} NOT NULL {rest}"


_ID = (32,)
_URGE = (16, 32)

_ENTRY_COLUMNS: Final = (
    "seq INTEGER PRIMARY KEY AUTOINCREMENT",
    _required(_hexadecimal("id", _ID)) + " UNIQUE",
    _required(_hexadecimal("device", _ID)),
    _required(_whole("kind", 1, 999)),
    *(_required(column) for column in _moment("")),
    _hexadecimal("urge", _URGE),
    _hexadecimal('"into"', _URGE),
    _hexadecimal("boundary", (0, 16)),
    *_moment("at_"),
    *_moment("end_"),
    *(_whole(flag, 0, 1) for flag in ("sought", "needed", "late", "counts", "watched")),
    _whole("settle", 0, 2**62),
    _whole("grace", 0, 2**62),
    _whole("answer", 1, 99),
    _whole("response", 1, 99),
    _whole("outcome", 1, 99),
)


def _table(name: str, columns: Sequence[str], *, strict: bool) -> str:
    body = ",\n  ".join(columns)
    return f"CREATE TABLE {name} (\n  {body}\n){' STRICT' if strict else ''}"


def _refusal(action: str) -> str:
    return (
        f"CREATE TRIGGER entries_refuse_{action.lower()} BEFORE {action} ON entries"
        " BEGIN SELECT RAISE(ABORT, 'the ledger is only ever added to'); END"
    )


def _first(*, strict: bool) -> Sequence[str]:
    whole = (_required(_whole(name, -(2**62), 2**62)) for name in ("position", "time"))
    source = _required(_hexadecimal("source", (16, 32, 64))) + " PRIMARY KEY"
    return (
        _table("entries", _ENTRY_COLUMNS, strict=strict),
        _table("cursors", (source, *whole), strict=strict),
        _table("device", (_required(_hexadecimal("id", _ID)),), strict=strict),
        _refusal("UPDATE"),
        _refusal("DELETE"),
    )


_SECOND: Final = (f"ALTER TABLE entries ADD COLUMN {_whole('sign', 1, 99)}",)
"""What sort of match began an urge."""


def migrations(*, strict: bool) -> Sequence[Sequence[str]]:
    """Return the statements of each step, the first one building it all.

    `strict` says whether this SQLite knows STRICT tables (3.37 and newer).
    """
    return (_first(strict=strict), _SECOND)


def version_of(step: int) -> int:
    """Return `user_version` after this many steps: 1001 stands for 1.1."""
    return MAJOR * _FACTOR + step


def steps_done(version: int) -> int | None:
    """Given `user_version`, return the steps that were done.

    Return None where the ledger is of a newer major version. A newer minor one
    only adds, and is read as it is.
    """
    major, step = divmod(version, _FACTOR)
    if major > MAJOR:
        return None
    return step
