"""Look-alikes: accounts whose names are nearly a handle.

They are a question for the person ("is this them?"), never acted on: a near name
may be a second account, and as well a stranger's.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from walkaway_rules.matching.address import Address
from walkaway_rules.matching.handles import Reach, handle_key, standing
from walkaway_rules.rulebook import Handle


class Likeness(Enum):
    """In what a near handle differs."""

    WRITTEN_OTHERWISE = "written otherwise"
    """Separators, or figures for letters: "jane_doe_91", "j4ne.doe_91"."""
    LENGTHENED = "lengthened"
    """Something put before or after it: "real.jane.doe_91", "jane.doe_91_"."""
    ONE_LETTER = "one letter"
    """One letter or figure more, less or other, or two swapped."""


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A near handle in an address."""

    handle: Handle
    """The handle of the rules that it is near to."""
    likeness: Likeness


def lookalikes(address: Address, handles: Iterable[Handle]) -> tuple[Lookalike, ...]:
    """Given an address and the handles of the rules, return which it is nearly.

    Nothing is returned where the address holds a handle as it is, and handles that
    are short, common or bare numbers have no look-alikes: everything is near them.
    """
    known = tuple(handles)
    names = tuple(_names(address))
    if not names or {handle_key(handle.text) for handle in known} & set(names):
        return ()
    found = ((handle, _nearest(names, handle)) for handle in known)
    return tuple(Lookalike(handle, near) for handle, near in found if near)


def likeness(name: str, handle: str) -> Likeness | None:
    """Given two handles in lower case, return in what the first is near the second.

    None where they are the same or far apart.
    """
    one, other = _bones(name), _bones(handle)
    if name == handle or len(other) < _SHORTEST:
        return None
    if one == other:
        return Likeness.WRITTEN_OTHERWISE
    if _is_lengthened(one, other):
        return Likeness.LENGTHENED
    if len(other) >= _SURE and _is_one_slip(one, other):
        return Likeness.ONE_LETTER
    return None


def _nearest(names: tuple[str, ...], handle: Handle) -> Likeness | None:
    key = handle_key(handle.text)
    if standing(handle.text).reach is Reach.NAMED_SITE:
        return None
    found = {likeness(name, key) for name in names}
    return next((kind for kind in Likeness if kind in found), None)


def _names(address: Address) -> Iterator[str]:
    """Yield what in an address may be a handle, in lower case."""
    labels = address.host.split(".")
    likely = [*address.segments[:_SEGMENTS], labels[0] if len(labels) > _SITE else ""]
    likely += [value for key, value in address.parameters if key in _KEYS]
    for text in likely:
        name = _ENDING.sub("", handle_key(text))
        if _HANDLE.fullmatch(name):
            yield name


def _bones(name: str) -> str:
    """Return what is left of a handle when it is read with half-closed eyes."""
    bare = "".join(c for c in name if c.isalnum()).translate(_FIGURES)
    for look, letter in _PAIRS:
        bare = bare.replace(look, letter)
    return bare


def _is_lengthened(one: str, other: str) -> bool:
    if other not in one or len(other) < _SURE:
        return False
    before, _, after = one.partition(other)
    return all(len(rest) <= 1 or rest in _AFFIXES for rest in (before, after))


def _is_one_slip(one: str, other: str) -> bool:
    """Whether one letter is more, less or other, or two neighbours are swapped."""
    if abs(len(one) - len(other)) > 1:
        return False
    begin = _shared(one, other)
    one, other = one[begin:], other[begin:]
    end = _shared(one[::-1], other[::-1])
    one, other = one[: len(one) - end], other[: len(other) - end]
    swapped = len(one) == len(other) == _PAIR and one == other[::-1]
    return swapped or max(len(one), len(other)) <= 1


def _shared(one: str, other: str) -> int:
    pairs = zip(one, other, strict=False)
    return next(
        (i for i, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other))
    )


_SHORTEST = 6
"""Letters and figures below which everything is near."""
_SURE = 8
_SEGMENTS = 4
_SITE = 2
_PAIR = 2
_FIGURES = str.maketrans("4301578i", "aeolstbl")
_PAIRS = (("rn", "m"), ("vv", "w"))
_AFFIX_TEXT = """
real the its im iam my new old alt priv private backup official spam second 2nd two
just only not xo xx art photo photos music and fan page account acc finsta insta ig
daily hey hi miss mrs ms mr dr
"""
_AFFIXES = frozenset(_AFFIX_TEXT.translate(_FIGURES).split())
_KEYS = frozenset(
    (
        "user", "username", "u", "screen_name", "handle", "profile", "name", "account",
        "member", "author",
    )
)  # fmt: skip
_HANDLE = re.compile(r"[\w.\-]{4,64}")
_ENDING = re.compile(r"\.(?:html?|php|aspx?)$")
