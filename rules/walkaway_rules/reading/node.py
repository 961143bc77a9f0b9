"""Nodes: rules.yaml as written, each piece with its place in the file.

A scalar keeps its written text, so that nothing is guessed from it: `22:00` stays
`22:00`, `no` stays `no`, and `1.10` keeps its zero.
"""

from dataclasses import dataclass, field

_NOTHING = frozenset({"", "~", "null"})


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in the file."""

    line: int
    """From 1."""
    column: int
    """Characters from 1."""
    length: int = 1
    """Characters on that line; 0 for all that follow on it."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A single value or a key."""

    mark: Mark
    text: str = field(repr=False)
    quoted: bool = False
    cut: bool = False
    """Whether a remark begins right behind it that reads like a part of it: "#1"."""

    @property
    def empty(self) -> bool:
        """Whether nothing was written, or YAML's word for nothing."""
        return self.text in _NOTHING and not self.quoted


@dataclass(frozen=True, slots=True)
class Sequence:
    """A list."""

    mark: Mark
    items: "tuple[Node, ...]" = ()
    bracketed: bool = False
    """Whether it stands in brackets, where a comma parts what has no quotes."""


@dataclass(frozen=True, slots=True)
class Mapping:
    """Keys with values, in the order of the file; no key stands in it twice."""

    mark: Mark
    pairs: "tuple[tuple[Scalar, Node], ...]" = ()

    def find(self, key: str) -> "Node | None":
        """Return the value of the key, or None where it is not given."""
        return next((value for name, value in self.pairs if name.text == key), None)


@dataclass(frozen=True, slots=True)
class Unfit:
    """Something that was reported already, and is not looked at again."""

    mark: Mark


Node = Scalar | Sequence | Mapping | Unfit
