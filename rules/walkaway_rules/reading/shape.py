"""Shapes: what may stand where in rules.yaml, as data."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from walkaway_rules.reading.finding import Fault

Value_co = TypeVar("Value_co", covariant=True)


@dataclass(frozen=True, slots=True)
class Word(Generic[Value_co]):
    """A single value, and how its text is read."""

    name: str
    """With its article: "a date"."""
    read: Callable[[str], Value_co | Fault]
    """Given the written text, return its meaning or what is wrong with it."""
    good: tuple[str, ...]
    """Examples that are read; the first stands in the documentation."""
    bad: tuple[str, ...] = ()
    """Examples that are refused."""
    types: tuple[str, ...] = ("string", "number", "boolean")
    """What JSON Schema takes the written text for."""
    choices: tuple[str, ...] = ()
    """All that can be written, where that is a short list."""
    pattern: str = ""
    """What JSON Schema can check of it."""


@dataclass(frozen=True, slots=True)
class Many:
    """A list."""

    name: str
    """With its article: "a list of people"."""
    item: "Shape"
    exactly: int = 0
    """How many items it has; 0 for any number."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a group."""

    name: str
    shape: "Shape"
    says: str
    """What it is for, in one or two sentences."""
    required: bool = False
    also: tuple[str, ...] = ()
    """Other words that people try for it."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keys with values."""

    name: str
    """With its article: "a person"."""
    keys: tuple[Key, ...]
    sample: str
    """One as it can be written on a line; empty where that takes more of them."""

    def find(self, name: str) -> Key | None:
        """Return the key of that name, or None."""
        return next((key for key in self.keys if key.name == name), None)


@dataclass(frozen=True, slots=True)
class Named:
    """Keys that the person chooses, such as sites, each with a single value."""

    name: str
    key: Word[str]
    value: Word[str]


@dataclass(frozen=True, slots=True)
class OneOf:
    """Several shapes of different kinds, each fit for the same place."""

    name: str
    shapes: "tuple[Word[object] | Many | Group | Named, ...]"


Shape = Word[object] | Many | Group | Named | OneOf
