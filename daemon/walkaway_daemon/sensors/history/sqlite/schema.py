"""Schemas: which tables a database has, and where each of their columns lies."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from walkaway_daemon.sensors.history.sqlite.record import Value, decode
from walkaway_daemon.sensors.history.sqlite.tree import Header, Page, Tree

_TOKEN = re.compile(
    r"""\s+|--[^\n]*|/\*.*?(?:\*/|\Z)|
    (?P<quoted>"(?:[^"]|"")*(?:"|\Z)|`(?:[^`]|``)*(?:`|\Z)|\[[^\]]*(?:\]|\Z))|
    (?P<text>'(?:[^']|'')*(?:'|\Z))|(?P<word>[^\s"'`\[\](),]+)|(?P<sign>[(),])""",
    re.VERBOSE | re.DOTALL,
)
"""What is opened and never closed goes on to the end, so that nothing is read twice."""
_CONSTRAINTS = frozenset({"CONSTRAINT", "PRIMARY", "UNIQUE", "CHECK", "FOREIGN"})
_AFTER_TYPE = frozenset(
    {"PRIMARY", "NOT", "UNIQUE", "DEFAULT", "CHECK", "CONSTRAINT", "NULL", "REFERENCES"}
)
_ROWLESS = re.compile(r"\)[\w\s,]*\bWITHOUT\s+ROWID\b[\w\s,]*\Z", re.IGNORECASE)
_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?")
_WORDS = {"TRUE": 1, "FALSE": 0, "NULL": None}


@dataclass(frozen=True, slots=True)
class Column:
    """Where one column's values lie."""

    name: str
    """In small letters."""
    position: int
    """Index in a record."""
    default: Value
    """For rows that were written before the column was added."""
    is_rowid: bool
    """Whether it is another name for the row's own number."""


@dataclass(frozen=True, slots=True)
class Table:
    """One table: its tree's root, and its columns once they are asked for."""

    root: int
    text: str
    """Its CREATE TABLE."""

    @property
    def columns(self) -> tuple[Column, ...]:
        """The columns as they are stored."""
        return parse_columns(self.text)

    def column(self, name: str) -> Column | None:
        """Return the column of that name, in any case; None where there is none."""
        return next((c for c in self.columns if c.name == name.lower()), None)


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of a statement."""

    text: str
    plain: bool
    """Neither quoted nor a string: it may be a keyword."""

    def says(self, *keywords: str) -> bool:
        return self.plain and self.text.upper() in keywords


def tables(page: Page, header: Header) -> dict[str, Table]:
    """Return a database's tables by their names in small letters.

    Those without row numbers are left out: no browser keeps visits or pages so.
    """
    found: dict[str, Table] = {}
    for _, record in Tree(page, 1, header.usable).rows():
        kind, name, root, text = decode(record, (0, 1, 3, 4), header.encoding)
        named = isinstance(name, str) and isinstance(text, str)
        if kind != "table" or not isinstance(root, int) or not root:
            continue
        if named and not _ROWLESS.search(str(text)):
            found[str(name).lower()] = Table(root, str(text))
    return found


@lru_cache(maxsize=64)
def parse_columns(text: str) -> tuple[Column, ...]:
    """Given the text of a CREATE TABLE, return its columns as they are stored.

    Computed columns that are not stored are left out; what cannot be understood is
    passed over, since a browser's own database has understood it already.
    """
    parts = list(_parts(_words(text)))
    keys = [part for part in parts if part[0].says(*_CONSTRAINTS)]
    columns = [part for part in parts if part not in keys and _is_stored(part)]
    alias = _rowid_name(columns, keys)
    return tuple(
        Column(name, place, _default(part), name == alias)
        for place, part in enumerate(columns)
        for name in [part[0].text.lower()]
    )


def _words(text: str) -> Iterator[_Word]:
    for found in _TOKEN.finditer(text):
        if found["quoted"]:
            mark = found["quoted"][-1]
            yield _Word(found["quoted"][1:-1].replace(mark * 2, mark), plain=False)
        elif found["text"]:
            yield _Word(found["text"], plain=False)
        elif found["word"] or found["sign"]:
            yield _Word(found["word"] or found["sign"], plain=True)


def _parts(words: Iterator[_Word]) -> Iterator[list[_Word]]:
    """Yield what stands between the commas of the outermost brackets."""
    depth = 0
    part: list[_Word] = []
    for word in words:
        depth += word.says("(") - word.says(")")
        ends = depth == 0 and word.says(")")
        if part and (ends or (depth == 1 and word.says(","))):
            yield part
            part = []
        elif depth and not (depth == 1 and word.says("(") and not part):
            part.append(word)
        if ends:
            return


def _is_stored(part: Sequence[_Word]) -> bool:
    outer = list(_outside_brackets(part))
    computed = any(word.says("AS") for word in outer)
    return not computed or any(word.says("STORED") for word in outer)


def _outside_brackets(part: Sequence[_Word]) -> Iterator[_Word]:
    depth = 0
    for word in part:
        depth += word.says("(") - word.says(")")
        if depth == 0:
            yield word


def _rowid_name(
    columns: Sequence[Sequence[_Word]], keys: Sequence[Sequence[_Word]]
) -> str:
    """Return the name of the column that is the row's number, "" where none is."""
    whole = [part for part in columns if len(part) > 1 and _is_integer(part)]
    for part in whole:
        pairs = list(pairwise(part))
        primary = [one.says("PRIMARY") and two.says("KEY") for one, two in pairs]
        if any(primary) and not any(word.says("DESC") for word in part):
            return part[0].text.lower()
    names = {part[0].text.lower() for part in whole}
    for key in keys:
        inside = [word for word in key if not word.says("(", ")", "ASC")]
        named = [w.text.lower() for w in inside if w.text.lower() in names]
        if any(w.says("PRIMARY") for w in key) and not _has_several(key) and named:
            return named[-1]
    return ""


def _is_integer(part: Sequence[_Word]) -> bool:
    """Return whether the declared type is INTEGER and nothing more."""
    rest = [word.text.upper() for word in part[1:3]]
    return rest[:1] == ["INTEGER"] and (not rest[1:] or rest[1] in _AFTER_TYPE)


def _has_several(key: Sequence[_Word]) -> bool:
    return any(word.says(",") for word in key)


def _default(part: Sequence[_Word]) -> Value:
    for at, word in enumerate(part[:-1]):
        if word.says("DEFAULT"):
            return _literal([w.text for w in part[at + 1 :] if w.text not in "()"])
    return None


def _literal(words: Sequence[str]) -> Value:
    """Return the value that a default's first words spell; None for a computed one."""
    text = "".join(words[:2]) if words[:1] in (["-"], ["+"]) else "".join(words[:1])
    if text.startswith("'"):
        return text[1:-1].replace("''", "'")
    if _NUMBER.fullmatch(text):
        return float(text) if any(sign in text for sign in ".eE") else int(text)
    return _WORDS.get(text.upper())
