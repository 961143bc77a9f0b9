"""Innocence: pages that touch no boundary, told before anything of them is read.

Most pages have none of the words without which nothing matches, and are written so
plainly that no word could hide. Whoever is in doubt reads the page.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from walkaway_rules.matching.addresses.codings import BARE_MARK, CODED_MARKS
from walkaway_rules.matching.addresses.query import ASKED_IN_PATH, search_marks
from walkaway_rules.matching.backscan.demands import (
    Demand,
    demands_of,
    numbers_of,
    phones_of,
)
from walkaway_rules.matching.backscan.oddities import HIDING, SEALED
from walkaway_rules.matching.contacts.phones import (
    digit_runs,
    may_call,
    phone_spellings,
)
from walkaway_rules.matching.handles.handles import lowered
from walkaway_rules.matching.longing.glance import is_quiet, may_long
from walkaway_rules.matching.people.onlookers import may_tell_who_looked
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.observation import Visit
from walkaway_rules.rulebook import Place, Rulebook

_Sign = tuple[str, re.Pattern[str] | None]
"""What stands in an address of a map, and what else must."""


class Innocence:
    """What is plainly innocent under some rules."""

    def __init__(self, rulebook: Rulebook) -> None:
        every = demands_of(rulebook)
        demands = [demand for demand in every if _is_ascii(demand)]
        self._demanded = _demanded(demands)
        self._foreign = _foreign(demand for demand in every if not _is_ascii(demand))
        self._leading = frozenset(self._demanded)
        self._can_tell = b"" not in self._leading
        self._ids = [d.words[0] for d in demands if d.words[0].isdecimal()]
        self._closing = any(demand.closed for demand in every)
        phones = map(phone_spellings, phones_of(rulebook))
        self._numbers = frozenset[str]().union(*phones)
        self._runs = numbers_of(rulebook)
        self._counts = bool(self._ids or self._numbers)
        self._searches = rulebook.searches is not None
        self._maps = _maps(rulebook.places)
        self._square, self._short = _codes() if self._maps else (_NEVER, _NEVER)

    def holds(self, visit: Visit) -> bool:
        """Return whether a page touches nothing for sure."""
        address, title = visit.address, visit.title
        if "%" in address:
            address = _layers(address)
        if not (address.isascii() and title.isascii()):
            return self._holds_abroad(address, title)
        return self._holds_plainly(address, title)

    def _holds_abroad(self, address: str, title: str) -> bool:
        """Return whether this is so of a page with letters or signs beyond ASCII."""
        if _holds_one(address, _ODD_SIGNS) or len(self._foreign) > _MOST_FOREIGN:
            return False
        if self._closing and _holds_one(title, _APOSTROPHES):
            return False
        plain, named = fold(address), fold(title)
        if _holds_one(plain, _CAPITAL):
            return False
        text = f"{plain} {named}"
        if self._holds_foreign(text):
            return False
        # Handles and numbers are compared in other forms than words.
        alike = f"{lowered(address)} / {lowered(title)}"
        if self._may_meet(alike) or (self._counts and self._holds_number(alike)):
            return False
        return self._holds_plainly(plain, named)

    def _holds_foreign(self, text: str) -> bool:
        return any(
            all(part in text for part in parts)
            for word, every in self._foreign.items()
            if word in text
            for parts in every
        )

    def _holds_plainly(self, address: str, title: str) -> bool:
        if not self._can_tell or self._may_meet(f"{address} {title}"):
            return False
        if not _is_plain(address) or (self._closing and ("'" in title or "`" in title)):
            return False
        address = address.lower()
        if self._counts and self._holds_number(f"{address} / {title}"):
            return False
        spoken = words(address) if self._searches or self._maps else []
        return not (
            (self._searches and _may_long(address, spoken))
            or (self._maps and self._may_map(address, spoken))
        )

    def _may_meet(self, text: str) -> bool:
        spoken = text.encode(errors="replace").translate(_PARTED).split()
        if self._leading.isdisjoint(spoken):
            return False
        said = frozenset(spoken)
        return any(
            wanted <= said
            for word in self._leading & said
            for wanted in self._demanded[word]
        )

    def _holds_number(self, text: str) -> bool:
        if self._ids and any(number in text for number in self._ids):
            return True
        return self._is_called(text)

    def _is_called(self, text: str) -> bool:
        if not may_call(text, self._runs):
            return False
        return not self._numbers.isdisjoint(digit_runs(text))

    def _may_map(self, address: str, spoken: list[str]) -> bool:
        if len(_FIGURES.findall(address)) > 1 or _PLUS_CODE.search(address):
            return True
        if "rllag=" in address or "geohash=" in address:
            return True
        if self._square.search(address) or (
            "+" in address and self._short.search(address)
        ):
            return True
        return any(
            label in address and (mark is None or mark.search(address))
            for word in filter(self._maps.__contains__, spoken)
            for label, mark in self._maps[word]
        )


def _codes() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what tells a reference to a grid, and a short plus code."""
    from walkaway_rules.matching.places.grid_squares import (  # noqa: PLC0415  # as below
        ASKED_SQUARE,
    )
    from walkaway_rules.matching.places.plus_codes import (  # noqa: PLC0415  # as below
        SHORT_CODED,
    )

    return ASKED_SQUARE, SHORT_CODED


def _is_ascii(demand: Demand) -> bool:
    return all(map(str.isascii, demand.words))


def _foreign(demands: Iterable[Demand]) -> Mapping[str, list[tuple[str, ...]]]:
    """Return demands in other letters, by the longest word of each."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for demand in demands:
        found.setdefault(max(demand.words, key=len), []).append(demand.words)
    return found


def _demanded(demands: Iterable[Demand]) -> Mapping[bytes, list[frozenset[bytes]]]:
    """Return what stands in each text that meets a demand, by one word of it."""
    found: dict[bytes, list[frozenset[bytes]]] = {}
    every = [
        frozenset(part for word in demand.words for part in words(word))
        for demand in demands
    ]
    shared = Counter(word for wanted in every for word in wanted)

    def rareness(word: str) -> tuple[bool, bool, int]:
        return word not in _FREQUENT, shared[word] <= _MANY, len(word)

    for wanted in every:
        rarest = max(wanted, key=rareness, default="")
        told = frozenset(word.encode() for word in wanted)
        found.setdefault(rarest.encode(), []).append(told)
    return found


def _layers(address: str) -> str:
    """Return an address with what it is once its escapes are undone, layer by layer.

    One that hides too deep is left as it is.
    """
    layers = [address]
    for _ in range(_DEEPEST):
        bare = unquote(layers[-1])
        if bare == layers[-1]:
            return "\n".join(layers).replace("%", " ")
        layers.append(bare)
    return address


def _is_plain(address: str) -> bool:
    """Whether no word can hide in an address of the web.

    Base64 is never without capitals, and most addresses are.
    """
    low = address.lower()
    if not low.startswith(("https://", "http://")) or _holds_one(low, _HIDING):
        return False
    return low == address or not _holds_one(low, _CAPITAL)


def _holds_one(text: str, signs: Iterable[str]) -> bool:
    for sign in signs:  # noqa: SIM110 - nearly every page comes by here: half the time
        if sign in text:
            return True
    return False


def _may_long(address: str, spoken: list[str]) -> bool:
    if may_tell_who_looked(address):
        return True
    searches = "?" in address or "#" in address or not _SEARCHED.isdisjoint(spoken)
    searches = (
        searches or "*/" in address or any(host in address for host in ASKED_IN_PATH)
    )
    if not searches or all(map(is_quiet, spoken)):
        return False
    return may_long(frozenset(spoken))


def _maps(
    places: Iterable[Place],
) -> Mapping[str, list[tuple[str, re.Pattern[str] | None]]]:
    """Return what addresses of maps hold, by a word of it; none without positions."""
    found: dict[str, list[_Sign]] = {}
    if any(place.at for place in places):
        from walkaway_rules.matching.places.services import (  # noqa: PLC0415  # the world's maps weigh much
            LABELS,
            MARKS,
            SCHEMES,
        )

        signs = [(label, MARKS.get(service.name)) for label, service in LABELS.items()]
        for sign, mark in (*signs, *((f"{scheme}:", None) for scheme in SCHEMES)):
            key = max(words(sign), key=len)
            found.setdefault(key, []).append((sign, mark))
    return found


_NEVER = re.compile("(?!)")
_FREQUENT = frozenset(("com", "org", "net", "www", "example", "html", "co", "gmail"))
_MANY = 8
"""Demands that may share the word by which they are looked up."""
_CAPITAL = {m.lower() for m in (BARE_MARK, *CODED_MARKS) if m != m.lower()}
"""What base64 makes of an address, in lower case."""
_HIDING = ("%", "'", "`", *({m.lower() for m in (*HIDING, *SEALED)} - _CAPITAL))
_APOSTROPHES = tuple("'`\u2019\u2018\u00b4\u02bc")
_ODD_SIGNS = (*_APOSTROPHES, "\u00b0")
"""Apostrophes, and the sign of degrees, in an address beyond ASCII."""
_MOST_FOREIGN = 200
"""Words in other letters that are looked for; with more, reading costs as little."""
_DEEPEST = 4
_PARTED = bytes(
    ord(chr(byte).lower()) if chr(byte).isalnum() else 0x20 for byte in range(128)
).ljust(256)
_FIGURES = re.compile(r"[.](?<=\d[.])\d")
_PLUS_CODE = re.compile("[+ ](?<=[2-9c][2-9cfghjmpqrvwx0]{7}[+ ])")
_SEARCHED = frozenset(part for word in search_marks()[1] for part in words(word))
