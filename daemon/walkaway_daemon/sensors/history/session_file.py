"""Session files: how Chromium notes the pages in its tabs, seconds before its history.

A file begins with `SNSS` and a version; then commands follow, each with its length,
its number and a pickle; see components/sessions/core/command_storage_backend.cc and
serialized_navigation_entry.cc. Versions beyond 3 are encrypted, as was 2.
"""

from collections.abc import Iterator

from walkaway_daemon.sensors.history.chains import is_page, same_site
from walkaway_daemon.sensors.history.formats.arrival import chromium_arrival
from walkaway_daemon.sensors.history.formats.clocks import chromium_clock
from walkaway_daemon.sensors.history.sqlite.record import MalformedError
from walkaway_rules.observation import Visit, VisitKind

HEADER_SIZE = 8
_MAGIC = b"SNSS"
_PLAIN = frozenset({1, 3})
_LENGTH_SIZE = 2
_NAVIGATION = 6
"""The command that a tab now has this page at this place."""


def is_plain(header: bytes) -> bool | None:
    """Return whether a file can be read; None where it is no session file (yet)."""
    if len(header) < HEADER_SIZE or not header.startswith(_MAGIC):
        return None
    return int.from_bytes(header[4:8], "little") in _PLAIN


def take_commands(data: bytes) -> tuple[list[bytes], int]:
    """Return the navigations among whole commands, and where the last command ends.

    What is cut off at the end is left for the next time.
    """
    found: list[bytes] = []
    at = 0
    while at + _LENGTH_SIZE <= len(data):
        length = int.from_bytes(data[at : at + _LENGTH_SIZE], "little")
        begin, end = at + _LENGTH_SIZE, at + _LENGTH_SIZE + length
        if not length or end > len(data):
            break
        if data[begin] == _NAVIGATION:
            found.append(data[begin + 1 : end])
        at = end
    return found, at


def visits_in(commands: list[bytes]) -> Iterator[Visit]:
    """Yield the pages of the web that navigations tell of; the rest is passed over."""
    for command in commands:
        try:
            visit = _visit(_Pickle(command))
        except MalformedError:
            continue
        if is_page(visit.address):
            yield visit


def _visit(pickle: "_Pickle") -> Visit:
    pickle.number()  # the tab
    pickle.number()  # the place in it
    address = pickle.text()
    title = pickle.wide_text()
    pickle.text()  # the page's state
    transition = pickle.number()
    pickle.number()  # what was posted
    pickle.text()  # the referrer
    pickle.number()  # its policy
    asked_for = pickle.text()
    pickle.number()  # another browser's name
    at = chromium_clock(pickle.number(8))
    return Visit(address, title, _kind(transition, asked_for, address), at)


def _kind(transition: int, asked_for: str, address: str) -> VisitKind:
    """Return the kind; a page on another site than was asked for was passed by."""
    arrival = chromium_arrival(transition)
    elsewhere = arrival.redirected and not same_site(asked_for, address)
    return VisitKind.REDIRECT if elsewhere else arrival.kind


class _Pickle:
    """Values one after the other, each in steps of four bytes."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._at = 4  # behind its own length

    def number(self, size: int = 4) -> int:
        return int.from_bytes(self._take(size), "little", signed=True)

    def text(self) -> str:
        return self._take(self.number()).decode("utf-8", "replace")

    def wide_text(self) -> str:
        return self._take(2 * self.number()).decode("utf-16-le", "replace")

    def _take(self, size: int) -> bytes:
        end = self._at + size
        if size < 0 or end > len(self._data):
            raise MalformedError
        taken = self._data[self._at : end]
        self._at = end + -end % 4
        return taken
