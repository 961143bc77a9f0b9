"""Tables: how SQLite lays rows into pages, as trees ordered by rowid.

The format is described at https://sqlite.org/fileformat2.html#b_tree_pages. Pages
come through a function, so that nothing here knows where they are kept.
"""

import struct
from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from walkaway_daemon.sensors.history.sqlite.record import (
    LONGEST,
    MalformedError,
    signed,
    varint,
)

Page = Callable[[int], bytes]
"""Given a page's number from 1, return it whole, or raise `MalformedError`."""

HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\0"
_ENCODINGS = {0: "utf-8", 1: "utf-8", 2: "utf-16-le", 3: "utf-16-be"}
_INTERIOR = 5
_LEAF = 13
_SMALLEST_PAGE = 512
_SMALLEST_USABLE = 480
_WAL_VERSION = 2


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 100 bytes of a database say."""

    page_size: int
    usable: int
    """Bytes of each page that hold content."""
    wal: bool
    """Whether commits go to a write-ahead log."""
    encoding: str


def read_header(data: bytes) -> Header:
    """Given a database's first bytes, return what they say.

    Raise `MalformedError` where it is no database: damaged, encrypted, or not yet.
    """
    if len(data) < HEADER_SIZE or not data.startswith(_MAGIC):
        raise MalformedError
    size = int.from_bytes(data[16:18], "big")
    size = 65536 if size == 1 else size
    encoding = _ENCODINGS.get(int.from_bytes(data[56:60], "big"))
    usable = size - data[20]
    small = size < _SMALLEST_PAGE or usable < _SMALLEST_USABLE
    if small or size & (size - 1) or encoding is None:
        raise MalformedError
    return Header(size, usable, data[18] == _WAL_VERSION, encoding)


@dataclass(frozen=True, slots=True)
class Tree:
    """One table's rows."""

    page: Page
    root: int
    usable: int

    def rows(self, after: int | None = None) -> Iterator[tuple[int, bytes]]:
        """Yield rowid and record of all rows, or of those beyond `after`, in order."""
        least = None if after is None else after + 1
        for node in self._leaves(least):
            yield from node.cells(self, range(node.first(least), node.count))

    def rows_back(self) -> Iterator[tuple[int, bytes]]:
        """Yield rowid and record of all rows, from the last to the first."""
        for node in self._leaves(None, back=True):
            yield from node.cells(self, range(node.count - 1, -1, -1))

    def row(self, rowid: int) -> bytes | None:
        """Return the record of one row; None where there is none."""
        found = next(self.rows(rowid - 1), None)
        return found[1] if found is not None and found[0] == rowid else None

    def payload(self, page: bytes, at: int, size: int) -> bytes:
        """Return the `size` bytes that begin in `page` and may flow into others.

        Of more than `LONGEST` that many are returned.
        """
        local = _local(self.usable, size)
        data = page[at : at + local]
        if local == size:
            return data
        if len(page) < at + local + 4:
            raise MalformedError
        parts = [data]
        left = min(size, LONGEST) - local
        following = int.from_bytes(page[at + local : at + local + 4], "big")
        seen: set[int] = set()
        while left > 0:
            if following in seen:
                raise MalformedError
            seen.add(following)
            page = self.page(following)
            parts.append(page[4 : min(4 + left, self.usable)])
            left -= self.usable - 4
            following = int.from_bytes(page[:4], "big")
        return b"".join(parts)

    def _leaves(self, least: int | None, *, back: bool = False) -> Iterator["_Node"]:
        waiting = [iter((self.root,))]
        seen: set[int] = set()
        while waiting:
            number = next(waiting[-1], None)
            if number is None:
                waiting.pop()
                continue
            if number in seen:
                raise MalformedError
            seen.add(number)
            node = _node(self.page(number), number)
            if node.leaf:
                yield node
            else:
                waiting.append(node.children(least, back=back))


@dataclass(frozen=True, slots=True)
class _Node:
    """A page of a table's tree."""

    page: bytes
    leaf: bool
    count: int
    offsets: Sequence[int]
    right: int

    def first(self, least: int | None) -> int:
        """Return the index of the first cell whose key is not below `least`."""
        if least is None:
            return 0
        return bisect_left(self.offsets, least, key=self._key)

    def children(self, least: int | None, *, back: bool) -> Iterator[int]:
        """Yield the pages below, from the first that may hold `least` on."""
        indexes = range(self.first(least), self.count + 1)
        for index in reversed(indexes) if back else indexes:
            if index == self.count:
                yield self.right
            else:
                offset = self.offsets[index]
                yield int.from_bytes(self.page[offset : offset + 4], "big")

    def cells(self, tree: Tree, indexes: range) -> Iterator[tuple[int, bytes]]:
        for index in indexes:
            size, at = varint(self.page, self.offsets[index])
            rowid, at = varint(self.page, at)
            yield signed(rowid), tree.payload(self.page, at, size)

    def _key(self, offset: int) -> int:
        if not self.leaf:
            return signed(varint(self.page, offset + 4)[0])
        _, at = varint(self.page, offset)
        return signed(varint(self.page, at)[0])


def _node(page: bytes, number: int) -> _Node:
    start = HEADER_SIZE if number == 1 else 0
    kind = page[start]
    count = int.from_bytes(page[start + 3 : start + 5], "big")
    begin = start + (8 if kind == _LEAF else 12)
    if kind not in {_LEAF, _INTERIOR} or begin + 2 * count > len(page):
        raise MalformedError
    offsets = struct.unpack_from(f">{count}H", page, begin)
    right = int.from_bytes(page[start + 8 : start + 12], "big")
    return _Node(page, kind == _LEAF, count, offsets, right)


def _local(usable: int, size: int) -> int:
    """Return how many of a row's bytes stay in its own page."""
    most = usable - 35
    if size <= most:
        return size
    least = (usable - 12) * 32 // 255 - 23
    kept = least + (size - least) % (usable - 4)
    return kept if kept <= most else least
