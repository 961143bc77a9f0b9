"""Syntax: what a YAML parser complains of, in the words of the person who writes.

PyYAML has two parsers that word the same complaint differently; the rows below
fit both (seen with PyYAML 6.0.3 and 6.0.4; the latter's libyaml bounds depth itself).
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from walkaway_rules.reading.finding import Fault, Finding
from walkaway_rules.reading.grammar import groups
from walkaway_rules.reading.node import Mark
from walkaway_rules.tongue.said import said


@dataclass(frozen=True, slots=True)
class Complaint:
    """A parser's error; marks count from 1, None where it names no place."""

    problem: str = field(repr=False)
    """The parser's own words, which may quote the person."""
    at: Mark
    context: str = ""
    since: Mark | None = None
    """Where the thing began that went wrong."""


@dataclass(frozen=True, slots=True)
class _Row:
    """Words in a complaint, all of which must occur, and what they mean."""

    context: str
    problem: str
    fault: Fault
    at_its_beginning: bool = False


def translate(complaint: Complaint, lines: Sequence[str]) -> Finding:
    """Return the complaint as a finding in the person's terms."""
    line = lines[min(complaint.at.line, len(lines)) - 1]
    before = line[: complaint.at.column - 1]
    if lines[0].startswith("%"):
        return Finding(Mark(1, 1), _PERCENT)
    if "node content" in complaint.problem and _is_the_end(complaint.at, lines):
        end = _last_written(lines)
        return Finding(end, _unless_remarked(_STILL_OPEN, lines[end.line - 1]))
    if "\t" in line[: len(line) - len(line.lstrip())]:
        return Finding(Mark(complaint.at.line, line.index("\t") + 1), _TAB)
    if _ends_early(before, line[complaint.at.column - 1 :]):
        return Finding(Mark(complaint.at.line, len(before)), _APOSTROPHE)
    for row in _ROWS:
        if row.context in complaint.context and row.problem in complaint.problem:
            begun = complaint.since if row.at_its_beginning else None
            return _looked_at(Finding(begun or complaint.at, row.fault), lines)
    return Finding(complaint.at, _BEHIND if before.strip() else _NOT_IN_LINE)


def _looked_at(finding: Finding, lines: Sequence[str]) -> Finding:
    """Return the finding; what is written there may tell more than the parser."""
    at, fault = finding.mark, finding.fault
    line = lines[at.line - 1]
    if fault == _COLON:
        above = _above(at.line, lines)
        return _cramped(above, lines) or _further_in(at.line, above, lines) or finding
    if fault == _NO_COLON:
        return _cramped(at.line, lines) or finding
    if fault == _FIRST:
        return Finding(at, _FIRSTS.get(line[at.column - 1], _FIRST))
    return Finding(at, _unless_remarked(fault, line))


def _above(number: int, lines: Sequence[str]) -> int:
    """Return the number of the last line above that is more than a remark, or 0."""
    written = (
        above for above in range(number - 1, 0, -1) if _is_written(lines[above - 1])
    )
    return next(written, 0)


def _cramped(number: int, lines: Sequence[str]) -> Finding | None:
    """Return what is wrong where a space is missing beside a key of ours."""
    found = _CRAMPED.match(lines[number - 1]) if number else None
    if not found or not any(group.find(found["key"]) for group in groups()):
        return None
    if found["dash"]:
        return Finding(Mark(number, found.end("dash")), _CLOSE_DASH)
    return Finding(Mark(number, found.end("key") + 1), _CLOSE_COLON)


def _further_in(number: int, above: int, lines: Sequence[str]) -> Finding | None:
    """Return what is wrong where a key begins further in than the whole one above."""
    key, before = _KEY.match(lines[number - 1]), _KEY.match(lines[above - 1])
    if not key or not before or not before["value"]:
        return None
    if key.start("key") <= before.start("key"):
        return None
    return Finding(Mark(number, key.start("key") + 1), _NOT_IN_LINE)


def _ends_early(before: str, behind: str) -> bool:
    """Return whether a single quote within a word ended a text in single quotes."""
    return before[-1:] == "'" and before[-2:-1].isalnum() and behind[:1].isalnum()


def _is_the_end(at: Mark, lines: Sequence[str]) -> bool:
    """Return whether nothing is written from there on."""
    here = lines[at.line - 1 : at.line]
    rest = [line[at.column - 1 :] for line in here] + list(lines[at.line :])
    return not any(map(_is_written, rest))


def _last_written(lines: Sequence[str]) -> Mark:
    """Return the place of the last sign that is more than a remark."""
    written = [number for number, line in enumerate(lines) if _is_written(line)]
    number = written[-1] if written else 0
    return Mark(number + 1, len(lines[number].rstrip()))


def _is_written(line: str) -> bool:
    return bool(line.partition("#")[0].strip())


def _unless_remarked(fault: Fault, line: str) -> Fault:
    """Return the fault; a remark may have taken the end of a bracket with it."""
    if fault in _OPEN and _REMARK.search(line):
        return Fault(fault.what, _HASH)
    return fault


_CRAMPED = re.compile(
    r"\s*(?:(?P<dash>-)(?=[A-Za-z_]+:\s)|(?:-\s+)?(?=[A-Za-z_]+:[^\s:/]))(?P<key>[A-Za-z_]+)"
)
"""A key behind a dash without a space, or before a colon without one."""
_KEY = re.compile(r"[ ]*(?:- +)?(?P<key>[A-Za-z_]+):(?: +(?P<value>[^\s#|>].*))?")
_REMARK = re.compile(r"[\s,\[{]#[^\s#]")
_HASH = said("put the text in quotes if the `#` belongs to it")
TAG = Fault(
    said("words that begin with `!` are tags, which are not read here"),
    said("put the text in quotes if the `!` belongs to it"),
)
ALIAS = Fault(
    said("`*` and `&` refer to other parts of the file, which is not read here"),
    said("write the value out, or put it in quotes if the sign belongs to it"),
)
DEEP = Fault(
    said("this is nested deeper than any rule needs"), said("check the brackets here")
)
INNER_DASH = Fault(
    said("this dash does not begin an item, since the one above goes on here"),
    said("begin all items of a list in the same column"),
)
_FIRSTS = {
    "@": Fault(
        said("a text cannot begin with `@`"),
        said("leave the `@` out, or put the text in quotes"),
    ),
    "`": Fault(
        said("a text cannot begin with this sign"),
        said("delete the line if it was copied with an example"),
    ),
}
"""Signs that no text begins with, and how they probably came there."""
_CLOSE_COLON = Fault(
    said("a space is missing behind this colon"), said("write `key: value`")
)
_CLOSE_DASH = Fault(
    said("a space is missing behind this dash"),
    said("begin each of them with `- `, a dash and a space"),
)
_TAB = Fault(said("a tab cannot be used to indent a line"), said("use spaces instead"))
_PERCENT = Fault(
    said("a line cannot begin with `%`"), said("delete it, or put it in quotes")
)
_BEHIND = Fault(
    said("this does not fit behind what stands before it"),
    said("put the whole text in quotes"),
)
_NOT_IN_LINE = Fault(
    said("this does not line up with the lines above"),
    said("lines that belong together begin in the same column"),
)
_QUOTE = Fault(
    said("a quote is opened here and never closed"), said("end the text with its quote")
)
_APOSTROPHE = Fault(
    said("this single quote ends the text, which goes on behind it"),
    said("put a text that holds a single quote in double quotes"),
)
_ESCAPE = Fault(
    said("a backslash in double quotes begins something unknown here"),
    said("write two backslashes, or use single quotes"),
)
_BRACKET = Fault(
    said("the bracket opened here is not closed, or a comma is missing"),
    said("a list in brackets looks like `[one, two]`"),
)
_BRACE = Fault(
    said("the brace opened here is not closed, or a comma is missing"),
    said("keys in braces look like `{alias: J, handles: [j]}`"),
)
_COLON = Fault(
    said("a colon does not fit here"),
    said(
        "put a text that holds a colon in quotes; "
        "else check the indentation here and the colon of the line above"
    ),
)
_NO_COLON = Fault(
    said("a colon is missing after this key"),
    said("write `key: value`; an item of a list needs a space after its dash"),
)
_FIRST = Fault(
    said("a text cannot begin with this sign"), said("put the text in quotes")
)
_DASH = Fault(
    said("an item of a list cannot begin here"), said("begin it on a line of its own")
)
_STILL_OPEN = Fault(
    said("a bracket or brace is still open where the file ends"),
    said("every `[` needs its `]`, every `{` its `}`"),
)
_CLOSED = Fault(
    said("this closes or divides something that was not opened"),
    said("delete it, or put the text in quotes"),
)
_BLOCK = Fault(
    said("`|` and `>` begin a longer text and end their line"),
    said("put the text in quotes if the sign belongs to it"),
)
_OPEN = (_STILL_OPEN, _BRACKET, _BRACE)
_ROWS = (
    _Row("", "maximum nesting depth", DEEP),
    _Row("quoted scalar", "stream", _QUOTE, at_its_beginning=True),
    _Row("double-quoted scalar", "stream", _QUOTE, at_its_beginning=True),
    _Row("quoted scalar", "document", _QUOTE, at_its_beginning=True),
    _Row("quoted", "", _ESCAPE),
    _Row("flow sequence", "", _BRACKET, at_its_beginning=True),
    _Row("flow mapping", "", _BRACE, at_its_beginning=True),
    _Row("", "mapping values are not allowed", _COLON),
    _Row("", "could not find expected ':'", _NO_COLON, at_its_beginning=True),
    _Row("", "cannot start any token", _FIRST),
    _Row("", "sequence entries are not allowed", _DASH),
    _Row("", "node content", _CLOSED),
    _Row("block scalar", "", _BLOCK),
    _Row("", "tag", TAG),
    _Row("tag", "", TAG),
    _Row("anchor", "", ALIAS),
    _Row("alias", "", ALIAS),
)
