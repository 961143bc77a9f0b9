"""Adding to the text of rules.yaml: a few characters more, and all else as it was."""

from dataclasses import dataclass

from walkaway_rules.boundary import BoundaryKind
from walkaway_rules.reading.node import Mapping, Mark, Node, Scalar, Sequence
from walkaway_rules.reading.source import decode, line_starts
from walkaway_rules.reading.tree import grow


@dataclass(frozen=True, slots=True)
class Addition:
    """An item more in one of somebody's lists."""

    kind: BoundaryKind
    """PERSON, or CIRCLE for somebody around a person."""
    alias: str
    key: str
    """The list: `except` or `needed`."""
    item: str
    """As YAML writes it within a list of one line."""


def added(raw: bytes, addition: Addition) -> bytes | None:
    """Given the bytes of sound rules, return them with the addition.

    Return None where it has no place: nobody has that alias, or the list is written
    in a way that only its author can go on with.
    """
    source = decode(raw)
    one = _find(grow(source).root, addition)
    if one is None:
        return None
    known = one.find(addition.key)
    text = source.text
    if known is None:
        where, more = _new_list(text, one, addition)
    elif isinstance(known, Sequence) and known.items:
        where, more = _new_item(text, known, addition.item)
    else:
        return None
    mark = raw[: len(raw) - len(text.encode())]
    return mark + (text[:where] + more + text[where:]).encode()


def _find(root: Node | None, addition: Addition) -> Mapping | None:
    people = _mappings(root, "people")
    if addition.kind is BoundaryKind.CIRCLE:
        people = [one for person in people for one in _mappings(person, "circle")]
    return next((one for one in people if _alias(one) == addition.alias), None)


def _mappings(node: Node | None, key: str) -> list[Mapping]:
    found = node.find(key) if isinstance(node, Mapping) else None
    items = found.items if isinstance(found, Sequence) else ()
    return [item for item in items if isinstance(item, Mapping)]


def _alias(one: Mapping) -> str:
    alias = one.find("alias")
    return alias.text.strip() if isinstance(alias, Scalar) else ""


def _new_list(text: str, one: Mapping, addition: Addition) -> tuple[int, str]:
    """Return where a list of its own goes, and its text: beside the first key."""
    first, value = one.pairs[0]
    said = f"{addition.key}: [{addition.item}]"
    if text[_place(text, one.mark)] == "{":
        return _place(text, first.mark), f"{said}, "
    indent, end = " " * (first.mark.column - 1), _line_end(text)
    starts = line_starts(text)
    if isinstance(value, Scalar) and value.mark.line < len(starts):
        return starts[value.mark.line], f"{indent}{said}{end}"
    return _place(text, first.mark), f"{said}{end}{indent}"


def _new_item(text: str, known: Sequence, item: str) -> tuple[int, str]:
    """Return where the item goes, and its text: before the first one."""
    where = _place(text, known.items[0].mark)
    if text[_place(text, known.mark)] == "[":
        return where, f"{item}, "
    return where, f"{item}{_line_end(text)}{' ' * (known.mark.column - 1)}- "


def _place(text: str, mark: Mark) -> int:
    return line_starts(text)[mark.line - 1] + mark.column - 1


def _line_end(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"
