"""Page tables: addresses and titles, one to a line, with tabs between them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from walkaway_daemon.program.trouble import TroubleError
from walkaway_rules.words import outcries


@dataclass(frozen=True, slots=True)
class Page:
    """One page to be checked, or a window of which the title alone is known."""

    address: str = field(repr=False)
    """Empty for a window."""
    title: str = field(repr=False, default="")


def read_pages(lines: Iterable[str]) -> Iterator[Page]:
    """Yield the pages of a table.

    A first line that names a column `url` or `title` is a header, in which columns
    may come in any order, with others among them; without one they are `url` and
    `title`. Raise `TroubleError` where a header names no `url`.
    """
    columns = (0, 1)
    for number, line in enumerate(lines):
        cells = line.lstrip("\ufeff").rstrip("\r\n").split("\t")
        if number == 0 and _is_header(cells):
            columns = _columns(cells)
        elif any(told := [_cell(cells, column) for column in columns]):
            yield Page(*told)


def _names(cells: Sequence[str]) -> list[str]:
    return [cell.strip().casefold() for cell in cells]


def _is_header(cells: Sequence[str]) -> bool:
    return bool({"url", "title"} & set(_names(cells)))


def _columns(cells: Sequence[str]) -> tuple[int, int]:
    names = _names(cells)
    if "url" not in names:
        raise TroubleError(*outcries.NO_COLUMN)
    title = names.index("title") if "title" in names else len(names)
    return names.index("url"), title


def _cell(cells: Sequence[str], column: int) -> str:
    return cells[column].strip() if column < len(cells) else ""
