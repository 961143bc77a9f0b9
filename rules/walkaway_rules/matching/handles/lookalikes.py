"""Look-alikes: accounts whose names are nearly a handle.

They are a question for the person ("is this them?"), never acted on: a near name
may be a second account, and as well a stranger's.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum

from walkaway_rules.matching.addresses.address import Address
from walkaway_rules.matching.handles.handles import Reach, handle_key, standing
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.slips import is_one_slip
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
    if one == other or _is_turned(name, handle):
        return Likeness.WRITTEN_OTHERWISE
    if _is_lengthened(one, other):
        return Likeness.LENGTHENED
    if len(other) >= _SURE and is_one_slip(one, other):
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
    # A handle that is asked about by itself looks like a host where it has a dot.
    likely += [] if address.segments else [address.host]
    for text in likely:
        name = _ENDING.sub("", handle_key(text))
        if _HANDLE.fullmatch(name):
            yield name


def near_names(query: str, names: Iterable[str]) -> tuple[str, ...]:
    """Given what is searched for and a person's names, return those it is nearly.

    One word of the name is one letter off, all others are there, in their order.
    """
    spoken = words(fold(query))
    found = (name for name in names if _is_nearly_said(words(fold(name)), spoken))
    return tuple(found)


def _is_nearly_said(name: list[str], spoken: list[str]) -> bool:
    if len(name) < _PAIR:
        return False
    spans = (spoken[i : i + len(name)] for i in range(len(spoken) - len(name) + 1))
    return any(_is_nearly(span, name) for span in spans)


def _is_nearly(span: list[str], name: list[str]) -> bool:
    off = [(one, two) for one, two in zip(span, name, strict=True) if one != two]
    if len(off) != 1:
        return False
    one, other = off[0]
    return min(len(one), len(other)) >= _SHORT_WORD and is_one_slip(one, other)


def _is_turned(name: str, handle: str) -> bool:
    """Whether a handle has the same parts in another order: "doe.jane_91"."""
    one, other = (_PARTS.findall(text) for text in (name, handle))
    return len(one) > 1 and sorted(one) == sorted(other)


def _bones(name: str) -> str:
    """Return what is left of a handle when it is read with half-closed eyes."""
    bare = "".join(c for c in name if c.isalnum())
    bare = _CENTURY.sub("", bare).translate(_FIGURES)
    for look, letter in _PAIRS:
        bare = bare.replace(look, letter)
    return bare


def _is_lengthened(one: str, other: str) -> bool:
    if other not in one or len(other) < _SURE:
        return False
    before, _, after = one.partition(other)
    return all(map(_is_affix, (before, after)))


def _is_affix(rest: str) -> bool:
    """Whether this is put to handles that are taken: a letter, a word or two."""
    if len(rest) <= 1 or rest in _AFFIXES:
        return True
    cuts = range(1, len(rest))
    return any(rest[:cut] in _AFFIXES and rest[cut:] in _AFFIXES for cut in cuts)


_PARTS = re.compile(r"[^\W\d_]+|\d+")
_CENTURY = re.compile(r"(?<=[^\W\d_])(?:19|20)(?=\d\d$)")
_SHORT_WORD = 3
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
