"""The source: the bytes of rules.yaml as text, or why they are none."""

import re
from dataclasses import dataclass, field

from walkaway_rules.reading.finding import Fault, Finding
from walkaway_rules.reading.node import Mark
from walkaway_rules.tongue.said import said

LARGEST = 2 * 1024 * 1024
"""Bytes of a rules file that are read; about 20,000 people."""

_BOM = b"\xef\xbb\xbf"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_LINE_END = re.compile("\r\n|[\n\r\x85\u2028\u2029]")
"""What YAML 1.1 takes for the end of a line."""
_ODD_SPACE = re.compile(
    "^ *[\xa0\u1680\u2000-\u200b\u202f\u205f\u2060\u3000]", re.MULTILINE
)
"""A space that YAML takes for a letter, where a line is indented."""
_FORBIDDEN = re.compile(
    "[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"
)
"""Characters that YAML 1.1 has no place for."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of a rules file."""

    text: str = field(repr=False)
    lines: tuple[str, ...] = field(repr=False)
    """At least one, without their ends."""
    finding: Finding | None = None
    """Why the text cannot be read any further."""


def decode(raw: bytes) -> Source:
    """Given the bytes of a file, return its text and, if need be, what is wrong.

    A mark for UTF-8 at the beginning is passed over.
    """
    if len(raw) > LARGEST:
        return _refused(b"", 0, _TOO_LARGE)
    if raw.startswith(_UTF_16):
        return _refused(b"", 0, _NOT_UTF_8)
    raw = raw.removeprefix(_BOM)
    try:
        text = raw.decode()
    except UnicodeDecodeError as error:
        return _refused(raw, error.start, _NOT_UTF_8)
    return Source(text, tuple(_LINE_END.split(text)), _unreadable(text))


def line_starts(text: str) -> tuple[int, ...]:
    """Return the place of each line's first character."""
    return (0, *(end.end() for end in _LINE_END.finditer(text)))


def _refused(raw: bytes, start: int, fault: Fault) -> Source:
    text = raw.decode(errors="replace")
    before = _LINE_END.split(raw[:start].decode(errors="replace"))
    mark = Mark(len(before), len(before[-1]) + 1)
    return Source(text, tuple(_LINE_END.split(text)), Finding(mark, fault))


def _unreadable(text: str) -> Finding | None:
    """Return what keeps the text from being read at all, if anything does."""
    if forbidden := _FORBIDDEN.search(text):
        before = _LINE_END.split(text[: forbidden.start()])
        # UTF-16 without its mark begins with a letter and a zero, in either order.
        fault = _NOT_UTF_8 if "\0" in text[:2] else _CONTROL
        return Finding(Mark(len(before), len(before[-1]) + 1), fault)
    if not text.strip():
        return Finding(Mark(1, 1), _EMPTY)
    if indented := _ODD_SPACE.search(text):
        before = _LINE_END.split(text[: indented.end()])
        return Finding(Mark(len(before), len(before[-1])), _SPACE)
    return None


_BEGIN = said("begin with `walkaway: 1`, then name what to keep away from")
NOTHING_IN_IT = Fault(said("the file holds no rules, only remarks"), _BEGIN)
_EMPTY = Fault(said("the file is empty"), _BEGIN)
_TOO_LARGE = Fault(
    said("the file is larger than 2 MB and is not read"),
    said("was another file saved here?"),
)
_NOT_UTF_8 = Fault(
    said("the file is not saved as UTF-8 here"),
    said('choose the encoding "UTF-8" when saving'),
)
_SPACE = Fault(
    said("this line is indented with a space of another kind"),
    said("use plain spaces instead"),
)
_CONTROL = Fault(
    said("a control character stands here"),
    said("delete it; most editors do not show it"),
)
