"""What stands in the files of one process; see proc(5)."""

import os
import re
from collections.abc import Collection, Mapping, Sequence

_CUT = 15
"""The kernel keeps so many bytes of a name."""
_TICKS = 100
"""In a second, on every processor that is still built."""
_START = 19
"""Fields after the name in `stat` up to the start."""
_USER = re.compile(rb"^Uid:\t(\d+)", re.MULTILINE)
_PARENT = re.compile(rb"^PPid:\t(\d+)", re.MULTILINE)


def real_user(status: bytes) -> int | None:
    """Given `status`, return the user who began the process; None where unsaid."""
    return _number(_USER.search(status))


def parent_of(status: bytes) -> int:
    """Given `status`, return the process's parent; 0 where it has none."""
    return _number(_PARENT.search(status)) or 0


def words_of(cmdline: bytes) -> tuple[str, ...]:
    """Given `cmdline`, return the command's words.

    A program that wrote its own title there left spaces between them.
    """
    text = cmdline.decode("utf-8", "replace")
    if "\0" not in text.rstrip("\0"):
        return tuple(text.rstrip("\0").split())
    return tuple(text.removesuffix("\0").split("\0"))


def name_of(comm: bytes, words: Sequence[str]) -> str:
    """Return the process's name, whole where its command tells what was cut off."""
    name = comm.removesuffix(b"\n")
    text = name.decode("utf-8", "replace")
    first = words[0].rpartition("/")[2] if words else ""
    return first if len(name) >= _CUT and first.startswith(text) else text


def started_at(stat: bytes) -> float | None:
    """Given `stat`, return when the process began, in seconds since the machine did."""
    # Its name stands in brackets and may hold brackets and spaces of its own.
    fields = stat.rpartition(b")")[2].split()
    if len(fields) <= _START or not fields[_START].isdigit():
        return None
    return int(fields[_START]) / _TICKS


def seconds_up(uptime: bytes) -> float | None:
    """Given `uptime`, return how long ago the machine began, sleep included."""
    try:
        return float(uptime.split()[0])
    except (ValueError, IndexError):
        return None


def settings_of(environ: bytes, names: Collection[str]) -> Mapping[str, str]:
    """Given `environ`, return what stands there under these names."""
    pairs = (each.partition(b"=") for each in environ.split(b"\0"))
    return {
        os.fsdecode(name): os.fsdecode(value)
        for name, _, value in pairs
        if os.fsdecode(name) in names
    }


def _number(found: re.Match[bytes] | None) -> int | None:
    return int(found[1]) if found else None
