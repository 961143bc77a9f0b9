"""The record: typed access to a group of a file that has already been fitted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from walkaway_rules.reading.finding import Fault, Found
from walkaway_rules.reading.node import Mapping, Mark, Node, Scalar, Sequence, Unfit
from walkaway_rules.reading.shape import Word
from walkaway_rules.tongue.said import said

Value = TypeVar("Value")
Other = TypeVar("Other")


@dataclass(frozen=True, slots=True)
class Record:
    """A group's keys; whatever cannot be read is reported to `found`."""

    mapping: Mapping
    found: Found
    noted: Found
    """Where remarks go that stop nothing."""

    def one(self, key: str, word: Word[Value], otherwise: Other) -> Value | Other:
        """Return the key's value, or `otherwise` where it is missing or faulty."""
        node = self.mapping.find(key)
        if not isinstance(node, Scalar):
            return otherwise
        value = self.read(node, word)
        return otherwise if isinstance(value, Fault) else value

    def many(self, key: str, word: Word[Value]) -> tuple[Value, ...]:
        """Return the values of the key's list that can be read."""
        read = [self.read(node, word) for node in self.nodes(key)]
        return tuple(value for value in read if not isinstance(value, Fault))

    def records(self, key: str) -> "tuple[Record, ...]":
        """Return the groups in the key's list."""
        groups = (node for node in self.nodes(key) if isinstance(node, Mapping))
        return tuple(map(self.at, groups))

    def nodes(self, key: str) -> tuple[Node, ...]:
        """Return the key's list as far as it fits, empty where it is missing."""
        node = self.mapping.find(key)
        items = node.items if isinstance(node, Sequence) else ()
        return tuple(item for item in items if not isinstance(item, Unfit))

    def at(self, mapping: Mapping) -> "Record":
        """Return another group of the same file."""
        return replace(self, mapping=mapping)

    def inner(self, key: str) -> "Record":
        """Return the key's group, an empty one where it is missing."""
        node = self.mapping.find(key)
        here = node if isinstance(node, Mapping) else Mapping(self.mapping.mark)
        return self.at(here)

    def is_whole(self) -> bool:
        """Return whether every key of the group was known and fitted."""
        return not any(isinstance(node, Unfit) for _, node in self.mapping.pairs)

    def is_group(self, key: str) -> bool:
        """Return whether the key is given and its group can be read."""
        return isinstance(self.mapping.find(key), Mapping)

    def mark(self, key: str) -> Mark:
        """Return the place of the key's value, else of the group."""
        node = self.mapping.find(key)
        return node.mark if node else self.mapping.mark

    def has(self, *keys: str) -> bool:
        """Return whether one of these keys is given and is no empty list."""
        found = (self.mapping.find(key) for key in keys)
        return any(node is not None and not _is_empty(node) for node in found)

    def pairs(
        self, mapping: Mapping, key_word: Word[Value], word: Word[Other]
    ) -> Iterator[tuple[Value, Other]]:
        """Return the pairs of chosen keys and single values that can be read."""
        for key, node in mapping.pairs:
            if isinstance(node, Unfit):
                continue
            name = self.read(key, key_word)
            value = self.read(node, word)
            if not isinstance(name, Fault) and not isinstance(value, Fault):
                yield name, value

    def read(self, node: Node, word: Word[Value]) -> Value | Fault:
        """Return the meaning of a fitted single value, or report what is wrong.

        What is kept as a text may have had a "#" of its own, which is worth a remark.
        """
        value = word.read(node.text if isinstance(node, Scalar) else "")
        if isinstance(value, Fault):
            self.found(node.mark, value)
        elif isinstance(value, str) and isinstance(node, Scalar) and node.cut:
            self.noted(node.mark, _CUT)
        return value


def _is_empty(node: Node) -> bool:
    return isinstance(node, Sequence) and not node.items


_CUT = Fault(
    said("what follows the `#` is a remark and is not read"),
    said("put the text in quotes if the `#` belongs to it"),
)
