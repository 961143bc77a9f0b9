"""What inotify says, as bytes: see inotify(7) and linux/inotify.h."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from struct import Struct
from types import MappingProxyType

from walkaway_daemon.folders.watcher import Kind

CLOSE_ON_EXEC = 0o2000000
"""IN_CLOEXEC: programs that the guard starts do not get the descriptor."""
_HEAD = Struct("iIII")
_MODIFY = 0x2
_CLOSE_WRITE = 0x8
_OPEN = 0x20
_MOVED_FROM = 0x40
_MOVED_TO = 0x80
_CREATE = 0x100
_DELETE = 0x200
_DELETE_SELF = 0x400
_UNMOUNT = 0x2000
_OVERFLOW = 0x4000
_IGNORED = 0x8000
_ONLY_FOLDERS = 0x1000000
_ADDING = 0x20000000
_ABOUT_FOLDER = 0x40000000

_MASKS: Mapping[Kind, int] = MappingProxyType(
    {
        Kind.CAME: _CREATE | _MOVED_TO,
        Kind.CHANGED: _MODIFY,
        Kind.WENT: _DELETE | _MOVED_FROM | _DELETE_SELF | _UNMOUNT,
        Kind.OPENED: _OPEN,
        Kind.CLOSED: _CLOSE_WRITE,
    }
)
_TREE = _CREATE | _MOVED_TO | _MOVED_FROM
"""What tells how the folders below one change."""


@dataclass(frozen=True, slots=True)
class Event:
    """One event of one watch."""

    watch: int
    mask: int
    name: str = field(repr=False)
    """Of the file in the folder; "" where it happened to the folder itself."""

    @property
    def kind(self) -> Kind | None:
        """What happened, or None where it says something of the watch alone."""
        return next((k for k, mask in _MASKS.items() if mask & self.mask), None)

    @property
    def about_folder(self) -> bool:
        """Whether it happened to a folder."""
        return not self.name or bool(self.mask & _ABOUT_FOLDER)

    @property
    def is_last(self) -> bool:
        """Whether the watch is no more."""
        return bool(self.mask & _IGNORED)

    @property
    def is_overflow(self) -> bool:
        """Whether events of any watch were lost."""
        return bool(self.mask & _OVERFLOW)


def mask_of(kinds: frozenset[Kind], *, deep: bool) -> int:
    """Return what to ask for; it adds to what is asked of the same folder already."""
    asked = _ONLY_FOLDERS | _ADDING | (_TREE if deep else 0)
    for kind in kinds:
        asked |= _MASKS[kind]
    # To tell of an unmounted file system it need not be asked.
    return asked & ~_UNMOUNT


def read_events(data: bytes) -> Iterator[Event]:
    """Yield the events that one read brought."""
    at = 0
    while at + _HEAD.size <= len(data):
        watch, mask, _, length = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        name = data[at : at + length].rstrip(b"\0").decode(errors="surrogateescape")
        at += length
        yield Event(watch, mask, name)
