"""The fit: whether the nodes of a file have the shape of rules.

What does not fit is reported and left out, so that the rest can still be read.
"""

from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from walkaway_rules.reading.finding import Fault, Found
from walkaway_rules.reading.grammar import groups
from walkaway_rules.reading.node import Mapping, Node, Scalar, Sequence, Unfit
from walkaway_rules.reading.shape import Group, Key, Many, Named, OneOf, Shape, Word
from walkaway_rules.reading.spelling import closest
from walkaway_rules.tongue.said import laid_out, said


def fit(root: Node, shape: Group, found: Found) -> Mapping:
    """Return the file's root with only what fits, and report everything else."""
    fitted = _fit(root, shape, found)
    return fitted if isinstance(fitted, Mapping) else Mapping(root.mark)


def _fit(node: Node, shape: Shape, found: Found) -> Node:
    """Return the node as far as it fits; one that was reported stays as it is."""
    if isinstance(node, Unfit) or found.full:
        return Unfit(node.mark)
    if isinstance(shape, OneOf):
        return _fit(node, _choice(node, shape.shapes), found)
    return _fit_kind(_filled(node, shape), shape, found)


def _fit_kind(node: Node, shape: Shape, found: Found) -> Node:
    match node, shape:
        case Scalar() as scalar, Word():
            return _fit_word(scalar, found)
        case Sequence() as sequence, Many():
            return _fit_many(sequence, shape, found)
        case Mapping() as mapping, Group():
            return _fit_group(mapping, shape, found)
        case Mapping() as mapping, Named():
            return _fit_named(mapping, shape, found)
        case _:
            found(node.mark, _misfit(node, shape))
            return Unfit(node.mark)


def _filled(node: Node, shape: Shape) -> Node:
    """Return the node; where nothing is written, an empty list or group."""
    if isinstance(node, Scalar) and node.empty and not isinstance(shape, Word):
        return Sequence(node.mark) if isinstance(shape, Many) else Mapping(node.mark)
    return node


def _choice(node: Node, shapes: tuple[Shape, ...]) -> Shape:
    """Return the shape that is of the node's kind, or else the first."""
    return next((shape for shape in shapes if _suits(node, shape)), shapes[0])


def _suits(node: Node, shape: Shape) -> bool:
    match node, shape:
        case (Scalar(), Word()) | (Sequence(), Many()) | (Mapping(), Group() | Named()):
            return True
        case _:
            return False


def _fit_word(scalar: Scalar, found: Found) -> Node:
    if scalar.text:
        return scalar
    found(scalar.mark, _NO_VALUE)
    return Unfit(scalar.mark)


def _fit_many(sequence: Sequence, shape: Many, found: Found) -> Node:
    if shape.exactly not in {0, len(sequence.items)}:
        found(sequence.mark, Fault(said("this should be {shape}", shape=shape.name)))
        return Unfit(sequence.mark)
    fitted = tuple(_fit(item, shape.item, found) for item in sequence.items)
    return replace(sequence, items=fitted)


def _fit_group(mapping: Mapping, group: Group, found: Found) -> Mapping:
    for key in _missing(mapping, group):
        what = said("`{key}` is missing in {group}", key=key.name, group=group.name)
        found(mapping.mark, Fault(what, purpose(key)))
    return Mapping(mapping.mark, tuple(_fit_pairs(mapping, group, found)))


def _missing(mapping: Mapping, group: Group) -> Iterator[Key]:
    """Return the required keys that are not there, not even misspelt."""
    given = {name.text for name, _ in mapping.pairs}
    for key in group.keys:
        is_there = not key.required or key.name in given
        if not is_there and key.name not in _guesses(mapping, group):
            yield key


def _guesses(mapping: Mapping, group: Group) -> set[str]:
    """Return what the first few unknown keys of a group probably mean."""
    unknown = (name.text for name, _ in mapping.pairs if not group.find(name.text))
    return {_guess(word, group) for word in islice(unknown, _FEW)}


def _fit_pairs(
    mapping: Mapping, group: Group, found: Found
) -> Iterator[tuple[Scalar, Node]]:
    for name, node in mapping.pairs:
        if found.full:
            return
        if (key := group.find(name.text)) is None:
            found(name.mark, _unknown(name.text, group))
            yield name, Unfit(name.mark)
        elif isinstance(node, Scalar) and node.empty and isinstance(key.shape, Word):
            what = said("`{key}` has no value", key=key.name)
            found(name.mark, Fault(what, purpose(key)))
        else:
            yield name, _fit(node, key.shape, found)


def _fit_named(mapping: Mapping, shape: Named, found: Found) -> Mapping:
    if not mapping.pairs:
        found(mapping.mark, Fault(said("this should be {shape}", shape=shape.name)))
    fitted = ((key, _fit(node, shape.value, found)) for key, node in mapping.pairs)
    return Mapping(mapping.mark, tuple(fitted))


def _unknown(word: str, group: Group) -> Fault:
    """Return that the key is not known in the group, and what may be meant."""
    what = said("this key is not known in {group}", group=group.name)
    return Fault(what, _meant(word, group))


def _meant(word: str, group: Group) -> str:
    if near := _guess(word, group):
        return said("did you mean `{near}`?", near=near)
    for other in (*groups(group), *groups()):
        if known := other.find(word):
            return said(
                "`{key}` belongs in {group}; check the indentation",
                key=known.name,
                group=other.name,
            )
    return said("known here: {keys}", keys=", ".join(key.name for key in group.keys))


def _guess(word: str, group: Group) -> str:
    """Return the group's key that is probably meant by a word, or an empty text."""
    for key in group.keys:
        if word.casefold() in key.also:
            return key.name
    elsewhere = any(other.find(word) for other in groups())
    return "" if elsewhere else closest(word, [key.name for key in group.keys])


def _misfit(node: Node, shape: Shape) -> Fault:
    hint: str = ""
    if isinstance(shape, Many):
        hint = _listed(node, shape)
    elif isinstance(node, Mapping) and isinstance(shape, Word):
        hint = said("put a text that holds a colon in quotes")
    elif isinstance(shape, Group):
        hint = _grouped(shape)
    what = said(
        "this should be {shape}, not {kind}", shape=shape.name, kind=_KINDS[type(node)]
    )
    return Fault(what, hint)


def _listed(node: Node, shape: Many) -> str:
    """Return how such a list is written, with the person's text where that can be."""
    item = shape.item.shapes[0] if isinstance(shape.item, OneOf) else shape.item
    if isinstance(node, Scalar) and isinstance(item, Group):
        return said(
            "write a line such as `- {text}` for each of them", text=item.sample
        )
    is_parted = isinstance(node, Scalar) and _needs_lines(node)
    if not isinstance(item, Word) or (is_parted and not shape.exactly):
        return said("begin each of them with `- `, a dash and a space")
    text = ", ".join(item.good[: shape.exactly or 1])
    if isinstance(node, Scalar) and _is_one(node, item) and not shape.exactly:
        text = node.text
    return said("write it as a list, such as `[{text}]`", text=text)


def _is_one(node: Scalar, item: Word[object]) -> bool:
    """Return whether the text can be an item as it stands."""
    return not isinstance(item.read(node.text), Fault)


def _grouped(shape: Group) -> str:
    """Return how such keys are written, on one line where that is enough."""
    if shape.sample:
        return said("write it like `{text}`", text=shape.sample)
    return said("write keys with values, such as `{key}: ...`", key=shape.keys[0].name)


def _needs_lines(node: Scalar) -> bool:
    """Return whether brackets would part the text, or it has a dash as an item has."""
    is_parted = any(sign in node.text for sign in _PARTING)
    return node.quoted or is_parted or node.text.startswith(_DASHES)


def purpose(key: Key) -> str:
    """Return what the key is for, as a hint."""
    first = key.says.partition(". ")[0].rstrip(".")
    what = said(f"{first[0].lower()}{first[1:]}")
    return laid_out("`{key}`: {what}", key=key.name, what=what)


_DASHES = ("-", "\u2013", "\u2014", "\u2022")
"""What people begin an item with; only the first is YAML's, with a space."""
_PARTING = ",[]{}"
"""Signs that mean something within brackets, where no quotes are."""
_FEW = 20
"""Unknown keys of one group that are compared with what is missing."""
_KINDS: dict[type[object], str] = {
    Scalar: said("a single value"),
    Sequence: said("a list"),
    Mapping: said("keys with values"),
}
_NO_VALUE = Fault(
    said("a value is missing here"), said("write one, or delete the line")
)
