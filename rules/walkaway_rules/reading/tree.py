"""The tree: the text of rules.yaml as nodes. The one module that knows YAML.

Built from the parser's events instead of `yaml.compose`, which follows aliases,
recurses as deep as the file is nested and keeps the last of repeated keys. Here
aliases, tags and merge keys are refused, and depth is bounded.

With libyaml a megabyte takes about a quarter of a second, without it 4 to 5 s.
Importing yaml costs a process about 2 MB; import the reader where rules are read.
"""

import re
from collections.abc import Iterator
from collections.abc import Sequence as Lines
from dataclasses import dataclass
from typing import cast

import yaml

from walkaway_rules.reading.finding import Fault, Findings, Found
from walkaway_rules.reading.node import Mapping, Mark, Node, Scalar, Sequence, Unfit
from walkaway_rules.reading.source import NOTHING_IN_IT, Source
from walkaway_rules.reading.syntax import (
    ALIAS,
    DEEP,
    INNER_DASH,
    TAG,
    Complaint,
    translate,
)
from walkaway_rules.tongue.said import said

DEEPEST = 12
"""Levels of nesting that are read; the language of rules needs seven."""

Loader = type[yaml.BaseLoader] | type[yaml.CBaseLoader]
_HASH = re.compile(r" #[^\s#]")
_DASH = re.compile(r"\s*- ")
_UNSEEN = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""What programs put beside a text that is copied from them, and nobody sees."""
_TURNS = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
"""The same, for the direction of writing."""
_Marks = tuple[yaml.Mark, yaml.Mark]
FAST: Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""libyaml's parser where PyYAML was built with it."""


@dataclass(frozen=True, slots=True)
class Tree:
    """What could be read of a file, and what could not."""

    root: Node | None
    findings: Findings = ()


class _EnoughError(Exception):
    """The file is nested too deep, or too much is wrong with it, to read on."""


def grow(source: Source, loader: Loader = FAST) -> Tree:
    """Return the file's one document as nodes, with every fault on the way.

    The root is None where YAML's syntax is broken or nothing is in the file.
    """
    gardener = _Gardener(_events(source.text, loader), source.lines, Found())
    try:
        return Tree(gardener.document(), tuple(gardener.find.items))
    except yaml.MarkedYAMLError as error:
        finding = translate(_complaint(error), source.lines)
        return Tree(None, (*gardener.find.items, finding))
    except _EnoughError:
        return Tree(None, tuple(gardener.find.items))


def _events(text: str, loader: Loader) -> Iterator[yaml.Event]:
    events: Iterator[yaml.Event] = yaml.parse(text, Loader=loader)
    return events


def _complaint(error: yaml.MarkedYAMLError) -> Complaint:
    at = error.problem_mark or error.context_mark
    since = error.context_mark
    return Complaint(
        error.problem or "",
        Mark(at.line + 1, at.column + 1) if at else Mark(1, 1),
        error.context or "",
        Mark(since.line + 1, since.column + 1) if since else None,
    )


@dataclass(slots=True)
class _Gardener:
    """Takes events one by one and makes nodes of them."""

    events: Iterator[yaml.Event]
    lines: Lines[str]
    find: Found

    def document(self) -> Node | None:
        """Return the root of the only document."""
        root: Node | None = None
        documents = 0
        for event in self.events:
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    self.find(_mark(event), _SECOND)
                    return root
                root = self._node(next(self.events), DEEPEST)
        if not documents or (isinstance(root, Scalar) and root.empty):
            self.find(Mark(1, 1), NOTHING_IN_IT)
            return None
        return root

    def _node(self, event: yaml.Event, depth: int) -> Node:
        """Return the node that the event begins."""
        mark = _mark(event)
        if isinstance(event, yaml.AliasEvent):
            self.find(mark, ALIAS)
            return Unfit(mark)
        if refused := _refused(event):
            self.find(mark, refused)
        if isinstance(event, yaml.ScalarEvent):
            return Unfit(mark) if refused else self._scalar(event, mark)
        if not depth:
            self.find(mark, DEEP)
            raise _EnoughError
        if isinstance(event, yaml.SequenceStartEvent):
            items = tuple(self._items(depth - 1))
            return Sequence(mark, items, bracketed=bool(event.flow_style))
        return Mapping(mark, tuple(self._pairs(depth - 1)))

    def _scalar(self, event: yaml.ScalarEvent, mark: Mark) -> Node:
        quoted = bool(event.style)
        cut = not quoted and _is_cut(event, self.lines)
        if not quoted and (dash := _inner_dash(event, self.lines)):
            self.find(dash, INNER_DASH)
            return Unfit(mark)
        return Scalar(mark, event.value.strip(_UNSEEN + _TURNS).strip(), quoted, cut)

    def _items(self, depth: int) -> Iterator[Node]:
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            yield self._node(event, depth)

    def _pairs(self, depth: int) -> Iterator[tuple[Scalar, Node]]:
        seen: dict[str, int] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self._key(self._node(event, depth), _mark(event), seen)
            value = self._node(next(self.events), depth)
            if key is not None:
                yield key, value

    def _key(self, node: Node, mark: Mark, seen: dict[str, int]) -> Scalar | None:
        """Return the node where it can be a key; note its line in `seen`."""
        if self.find.full:
            raise _EnoughError
        if not isinstance(node, Scalar):
            self.find(mark, _ODD_KEY)
        elif node.empty:
            self.find(mark, _NO_KEY)
        elif node.text == "<<":
            self.find(mark, _MERGE)
        elif node.text in seen:
            self.find(mark, _repeated(seen[node.text]))
        else:
            seen[node.text] = mark.line
            return node
        return None


def _refused(event: yaml.Event) -> Fault | None:
    """Return what keeps an event from being read, if anything does."""
    if getattr(event, "tag", None) is not None:
        return TAG
    return ALIAS if getattr(event, "anchor", None) is not None else None


def _inner_dash(event: yaml.Event, lines: Lines[str]) -> Mark | None:
    """Return where a plain text goes on in a line that was meant as another item."""
    start, end = _span(event)
    for number in range(start.line + 1, end.line + 1):
        if found := _DASH.match(lines[number]):
            return Mark(number + 1, found.end() - 1)
    return None


def _is_cut(event: yaml.Event, lines: Lines[str]) -> bool:
    """Return whether a plain text goes on in a remark without a space: "#1"."""
    _, end = _span(event)
    behind = lines[end.line][end.column :] if end.line < len(lines) else ""
    return bool(_HASH.match(behind))


def _mark(event: yaml.Event) -> Mark:
    """Return where the event begins, and how far it reaches on that line."""
    start, end = _span(event)
    length = max(1, end.column - start.column) if end.line == start.line else 0
    return Mark(start.line + 1, start.column + 1, length)


def _span(event: yaml.Event) -> _Marks:
    # Optional in the stubs, but a parser always sets both.
    return cast("_Marks", (event.start_mark, event.end_mark))


def _repeated(line: int) -> Fault:
    return Fault(
        said("this key is already given in line {line}", line=line),
        said("keep one of them, with both values"),
    )


_SECOND = Fault(
    said("a second document begins here"),
    said("delete the line `---`; all rules are in one"),
)
_ODD_KEY = Fault(said("a key is a single word here"), said("write `key: value`"))
_NO_KEY = Fault(said("a key is missing before this colon"), said("write `key: value`"))
_MERGE = Fault(
    said("`<<` takes over keys from elsewhere, which is not read here"),
    said("write the keys out"),
)
