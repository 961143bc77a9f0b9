"""Spellings: every way to put a name into words, as people and sites do."""

import re
from collections.abc import Iterator
from itertools import takewhile

from walkaway_rules.matching.spelling.common_words import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold, words


def orders(name: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield every order of a name's words, and whether the last name leads.

    What belongs together ("O'Connor", "Brontë-Müller") stays so. The plain order
    comes last, so that it counts where a name is the same both ways.
    """
    last, comma, first = name.partition(",")
    parts = f"{first} {last}".split() if comma else name.split()
    for order, turned in _turned(parts):
        for spelling in spellings(" ".join(order)):
            if spelling:
                yield spelling, turned
                if not turned:
                    yield from ((one, False) for one in _owning(spelling))


def spellings(name: str) -> list[tuple[str, ...]]:
    """Return a name's words, also without apostrophes and with umlauts written out."""
    written = [name]
    if _APOSTROPHE.search(name):
        written.append(_APOSTROPHE.sub("", name))
    written += [_written_out(text) for text in written]
    written += [_drawn_together(text) for text in written]
    return [tuple(words(fold(text))) for text in dict.fromkeys(written) if text]


def first_name(name: str) -> str:
    """Return the first of a name's words, folded, wherever its last name stands."""
    last, comma, first = name.partition(",")
    return next(iter(words(fold(first if comma else last))), "")


def _turned(parts: list[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield the words in every order; two first names also as one."""
    glued = (_joined(parts), *_tied(parts), tuple(parts), *_particled(parts))
    glued += tuple(_initialed(parts))
    written = [list(one) for one in dict.fromkeys(glued)]
    for order in written:
        yield order[-1:] + order[:-1], True
        yield order[1:] + order[:1], True
        if len(order) > _THREE:
            yield order[-2:] + order[:-2], True
            last = next((i for i, one in enumerate(order) if _is_particle(one)), 0)
            yield order[last:] + order[:last], True
    yield from ((order, False) for order in written)
    yield from ((list(order), False) for order in _westward(parts))


def _joined(parts: list[str]) -> tuple[str, ...]:
    """Return "Annalena Schmidt" for "Anna-Lena Schmidt" and "Anna Lena Schmidt"."""
    if parts and "-" in parts[0]:
        return (parts[0].replace("-", ""), *parts[1:])
    return ("".join(parts[:2]), *parts[2:]) if len(parts) > _TWO else tuple(parts)


def _tied(parts: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield "Robert Smithjones" for "Robert Smith-Jones".

    Also "Mc Donald" for "McDonald", "saint" for "St.", "Mª José" for "María José", and
    "JR Ward" for "J. R. Ward".
    """
    letters = list(takewhile(_INITIALS.fullmatch, parts))
    yield ("".join(letters).replace(".", ""), *parts[len(letters) :])
    whole = tuple(part.replace("-", "") for part in parts)
    yield whole
    if len(whole) == _FOUR:
        yield (whole[0] + whole[1], whole[2] + whole[3])
    yield tuple(_SON.sub(r"\1 ", part) for part in parts)
    yield tuple("saint" if part.casefold() in _SAINT else part for part in parts)
    if len(parts) > _TWO and fold(parts[0]) == "maria":
        yield ("Ma", *parts[1:])


def _initialed(parts: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield "Mary A Clark" for "Mary Anne Clark"."""
    if len(parts) == _THREE and not any(map(_is_particle, parts)):
        first, middle, last = parts
        if middle[0].isascii() and len(middle) > _TWO:
            yield first, middle[0], last


def _westward(parts: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield "Lan Nguyen" and "Lan Thi Nguyen" for "Nguyen Thi Lan"."""
    if len(parts) >= _THREE and fold(parts[0]) in VIETNAMESE_FAMILIES:
        family, *middle, given = parts
        yield given, family
        yield given, *middle, family


def _particled(written: list[str]) -> Iterator[tuple[str, ...]]:
    """Yield "Luc Delafontaine" and "Luc Dela Fontaine" for "Luc de la Fontaine".

    Also "Sanne v.d. Berg" and "Sanne vd Berg" for "Sanne van der Berg".
    """
    parts = [piece for part in written for piece in _untied(part)]
    first = next((i for i, part in enumerate(parts) if i and _is_particle(part)), 0)
    end = next((i for i in range(first, len(parts)) if not _is_particle(parts[i])), 0)
    if not first or not end:
        return
    run = [part.strip(".") for part in parts[first:end]]
    if run[0] in _SONS:
        yield from ((*parts[:first], son, *parts[end:]) for son in _SONS)
    yield (*parts[:first], "".join([*run, parts[end]]), *parts[end + 1 :])
    yield (*parts[:first], "".join(run), *parts[end:])
    if run[0].casefold() in {"van", "von"}:
        initials = [part[0] for part in run]
        yield (*parts[:first], *initials, *parts[end:])
        yield (*parts[:first], "".join(initials), *parts[end:])


def _untied(part: str) -> list[str]:
    """Return "al" and "Zahra" for "al-Zahra"."""
    one, _, rest = part.partition("-")
    return [one, rest] if rest and _is_particle(one) else [part]


def _is_particle(part: str) -> bool:
    return part.strip(".").casefold() in _PARTICLES


def _owning(spelling: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield "jane abbots" for "jane abbot", as quick fingers write "abbot's".

    Not where another name or word would come of it: "Robert", "Doe".
    """
    last = spelling[-1]
    word = last in COMMON_WORDS or f"{last}s" in COMMON_WORDS
    another = word or last in COMMON_NAMES
    long = len(spelling) > 1 and len(last) >= _SURE_LAST
    if long and not another and not last.endswith(("s", "x", "z")):
        yield (*spelling[:-1], f"{last}s")


def _written_out(name: str) -> str:
    return name.casefold().translate(_DIGRAPHS)


def _drawn_together(name: str) -> str:
    """Mueller for Müller, but not Samuel, Bauer or Doe."""
    return _DIGRAPH.sub(lambda found: found.group()[0], fold(name))


_TWO = 2
"""Words of a name without a second first name."""
_THREE = 3
_FOUR = 4
_SON = re.compile("^(Ma?c)(?=[A-Z])")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])*\.?")
_SONS = ("bin", "ben", "ibn")
_SAINT = frozenset({"st", "st."})
_VIETNAMESE_TEXT = (
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong"
)
VIETNAMESE_FAMILIES = frozenset(_VIETNAMESE_TEXT.split())
"""Families that lead a Vietnamese name."""
_PARTICLES_TEXT = (
    "al bin da dal dalla das de del della den der di do dos du el ibn la las le los mac"
    " mc st te ten ter van vander vom von zu zum zur"
)
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
"""Small words before a last name that are often written as one with it."""
_SURE_LAST = 6
"""Letters of a last name that an "s" does not make another one of."""
_DIGRAPHS = {
    ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ø"): "oe", ord("å"): "aa",
    ord("đ"): "dj",
}  # fmt: skip
_DIGRAPH = re.compile(r"(?<=[bcdfghjklmnprstvwxz])[aou]e(?=l?[bcdfghjkmnprstvwxz]|ll)")
_APOSTROPHE = re.compile("['`\u2019\u02bc\u2018\u00b4]")
