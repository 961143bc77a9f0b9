"""Snapshots: a database's tables at one moment, whatever brought its pages."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from functools import partial
from itertools import count
from types import EllipsisType

from walkaway_daemon.sensors.history.sqlite.record import MalformedError, Value, decode
from walkaway_daemon.sensors.history.sqlite.schema import Column, Table, tables
from walkaway_daemon.sensors.history.sqlite.tree import (
    HEADER_SIZE,
    Header,
    Page,
    Tree,
    read_header,
)

Tables = dict[str, Table]
_Found = tuple[Tree | None, list[Column | None]]
Row = tuple[int, list[Value]]
"""A row's number and the values that were asked for."""


class Snapshot:
    """Reads rows by the names of tables and columns.

    A column that the table does not have is None in every row, so that older and
    newer schemas can be asked the same.
    """

    def __init__(
        self,
        page: Page,
        header: Header,
        known: Tables | None = None,
        *,
        laid_over: bool = False,
    ) -> None:
        """Given `known`, take the tables from there instead of reading the schema."""
        self._page = page
        self._header = header
        self.laid_over = laid_over
        """Whether some pages come from elsewhere than the database's own file."""
        self.tables = tables(page, header) if known is None else known
        self._found: dict[tuple[str, ...], _Found] = {}

    def has(self, table: str, *columns: str) -> bool:
        """Return whether there is such a table with all these columns."""
        found = self.tables.get(table.lower())
        return found is not None and all(found.column(name) for name in columns)

    def has_apart(self, table: str, column: str) -> bool:
        """Return whether there is such a column that is not the row's number."""
        found = self.tables.get(table.lower())
        there = found.column(column) if found else None
        return there is not None and not there.is_rowid

    def rows(
        self, table: str, columns: Sequence[str], after: int | None = None
    ) -> Iterator[Row]:
        """Yield all rows, or those numbered beyond `after`, in order."""
        tree, wanted = self._find(table, columns)
        for rowid, record in tree.rows(after) if tree else ():
            yield rowid, self._values(rowid, record, wanted)

    def rows_back(self, table: str, columns: Sequence[str]) -> Iterator[Row]:
        """Yield all rows from the last to the first."""
        tree, wanted = self._find(table, columns)
        for rowid, record in tree.rows_back() if tree else ():
            yield rowid, self._values(rowid, record, wanted)

    def row(self, table: str, columns: Sequence[str], rowid: int) -> list[Value] | None:
        """Return one row's values; None where there is no such row."""
        tree, wanted = self._find(table, columns)
        record = tree.row(rowid) if tree else None
        return None if record is None else self._values(rowid, record, wanted)

    def image(self) -> bytearray:
        """Return all pages, as a file that holds this state would."""
        found = bytearray()
        with suppress(MalformedError):
            for number in count(1):
                found += self._page(number)
        return found

    def _find(self, table: str, columns: Sequence[str]) -> _Found:
        asked = (table, *columns)
        if asked not in self._found:
            self._found[asked] = self._find_anew(table, columns)
        return self._found[asked]

    def _find_anew(self, table: str, columns: Sequence[str]) -> _Found:
        found = self.tables.get(table.lower())
        if found is None:
            return None, []
        tree = Tree(self._page, found.root, self._header.usable)
        return tree, [found.column(name) for name in columns]

    def _values(
        self, rowid: int, record: bytes, wanted: Sequence[Column | None]
    ) -> list[Value]:
        places = [column.position for column in wanted if column]
        stored = iter(decode(record, places, self._header.encoding))
        return [
            _value(rowid, column, next(stored)) if column else None for column in wanted
        ]


def held(image: bytes) -> Snapshot:
    """Return a snapshot of a database that is in memory."""
    header = read_header(image[:HEADER_SIZE])
    page = partial(_page_of, image, header.page_size)
    return Snapshot(page, header, laid_over=True)


def _page_of(image: bytes, size: int, number: int) -> bytes:
    page = image[(number - 1) * size : number * size] if number > 0 else b""
    if len(page) < size:
        raise MalformedError
    return page


def _value(rowid: int, column: Column, stored: Value | EllipsisType) -> Value:
    if column.is_rowid:
        return rowid
    return column.default if stored is ... else stored
