"""Commas: texts in brackets that a comma parts, though somebody meant one of them."""

from collections.abc import Iterator
from itertools import pairwise

from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.node import Scalar, Sequence
from walkaway_rules.reading.record import Record
from walkaway_rules.tongue.said import said

_ENDS = (".", "!", "?", "…", ":", ";")
_BOTH = 2


def note_parted_sentence(record: Record, key: str) -> None:
    """Remark on sentences of a list that read like two halves of one."""
    for first, second in pairwise(_bare(record, key)):
        if _reads_on(first.text, second.text):
            record.noted(second.mark, _SENTENCE)


def note_parted_name(record: Record) -> None:
    """Remark on two single words that may be the two parts of one name."""
    names = [*_bare(record, "names")]
    if len(names) != _BOTH or len(record.nodes("names")) != _BOTH:
        return
    first, second = (name.text for name in names)
    if " " not in first + second:
        record.noted(names[1].mark, _two_names(first, second))


def _bare(record: Record, key: str) -> Iterator[Scalar]:
    """Yield what stands in brackets and has no quotes."""
    node = record.mapping.find(key)
    if isinstance(node, Sequence) and node.bracketed:
        yield from (
            item
            for item in node.items
            if isinstance(item, Scalar) and item.text and not item.quoted
        )


def _reads_on(first: str, second: str) -> bool:
    """Return whether the first text has no end, and the second goes on with it."""
    if first.endswith(_ENDS):
        return False
    goes_on = first[0].isupper() and second[0].islower()
    return goes_on or second.endswith(_ENDS)


def _two_names(first: str, second: str) -> Fault:
    return Fault(
        said("the comma parts this into two names"),
        said("write `{name}` if it is one", name=f"{second} {first}"),
    )


_SENTENCE = Fault(
    said("the comma before it makes this a sentence of its own"),
    said("put the whole sentence in quotes if it is one"),
)
