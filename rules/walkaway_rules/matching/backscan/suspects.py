"""Suspects: searches that may be of longing, told at a glance, many at once.

Longing is known by its shape; no single word gives it away. What an address asks for
is looked at word by word, with memory for the words that say nothing. Where that is
in doubt, the matcher reads the row.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import product

from walkaway_rules.matching.addresses.address import parse_address
from walkaway_rules.matching.addresses.query import all_queries, search_marks
from walkaway_rules.matching.addresses.unwrapping import unwrap
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.longing.glance import (
    is_quiet,
    may_long,
    names_person,
    tells,
)
from walkaway_rules.matching.longing.longing import compile_longing
from walkaway_rules.matching.longing.reading import spelled_out
from walkaway_rules.matching.spelling.fold import words
from walkaway_rules.rulebook import Searches


class Suspects:
    """Searches that the rules may name. What words say is remembered."""

    def __init__(self, searches: Searches) -> None:
        known = compile_longing(searches.packs, searches.phrases)
        self._known = known
        self._pack = known.pack
        self._quiet: set[bytes] = set()
        self._calm: set[bytes] = set()
        self._telling: set[bytes] = set()
        self._persons: set[bytes] = set()
        self._judged: dict[frozenset[bytes], bool] = {}
        self._phrases: dict[bytes, list[frozenset[bytes]]] = {}
        for phrase in sorted(known.phrases):
            parts = frozenset(" ".join(phrase).encode().translate(_PARTED).split())
            self._phrases.setdefault(max(parts, key=len), []).append(parts)

    @property
    def marks(self) -> Mapping[bytes, bytes]:
        """What no address can ask without, in lower case.

        For each, which bytes cannot stand directly behind it.
        """
        keys, places, letters = search_marks()
        coded = (key.replace("[", "%5b").replace("]", "%5d") for key in keys)
        named = {key + equals for key in (*keys, *coded) for equals in ("=", "%3d")}
        ends = {one for one in named if not any(one[i:] in named for i in _WITHIN)}
        found = dict.fromkeys((*ends, *letters), bytes(256))
        # What holds such letters is found by these.
        others = [word for word in places if not any(part in word for part in letters)]
        for before, word in product(_BEFORE_PLACES, others):
            if len(word) > 1:
                found[before + word] = _UNASKED
            else:
                found |= {before + word + end: bytes(256) for end in _AFTER_PLACES}
        return {mark.encode(): refused for mark, refused in found.items()}

    def among(self, asked: Sequence[bytes]) -> Iterator[int]:
        """Given what addresses ask for, yield the indexes of those to be read."""
        text = ROW_END.join(asked)
        if b"%" in text:
            text = _ESCAPE.sub(b" ", text)
        calm = self._calm
        lines = text.translate(_PARTED).split(ROW_END)
        for index, spoken in enumerate(map(bytes.split, lines)):
            if not calm.issuperset(spoken) and self._may_be(lines[index], spoken):
                yield index

    def asks(self, address: bytes) -> bool:
        """Given an address as written, return whether it asks for what rules name."""
        chain = unwrap(parse_address(address.decode(errors="replace")))
        return any(map(self._known.meets, all_queries(chain)))

    def _may_be(self, line: bytes, spoken: list[bytes]) -> bool:
        if not line.isascii() or b"'"[0] in line or b"`"[0] in line:
            text = spelled_out(line.decode(errors="replace"))
            spoken = [word.encode() for word in words(text)]
        loud = [word for word in spoken if word not in self._calm]
        if not self._persons.isdisjoint(loud):
            return True
        said = frozenset(spoken)
        for word in loud:
            for phrase in self._phrases.get(word, ()):
                if phrase <= said:
                    return True
            if word not in self._quiet and word not in self._telling:
                self._hear(word)
        return not self._quiet.issuperset(loud) and self._may_long(said)

    def _may_long(self, said: frozenset[bytes]) -> bool:
        if not self._persons.isdisjoint(said):
            return True
        telling = said & self._telling
        judged = self._judged.get(telling)
        if judged is None:
            heard = frozenset(word.decode() for word in telling)
            judged = self._judged[telling] = self._pack and may_long(heard)
        return judged

    def _hear(self, word: bytes) -> None:
        """Remember whether a word can belong to longing at all."""
        if len(self._quiet) + len(self._judged) > _MOST:
            for memory in (self._quiet, self._calm, self._judged):
                memory.clear()
        text = word.decode()
        numbered = word.count(_DIGIT) > 1
        if self._pack and not numbered and tells(text):
            self._telling.add(word)
            if names_person(text):
                self._persons.add(word)
        if not self._pack or numbered or is_quiet(text):
            self._quiet.add(word)
            if word not in self._phrases:
                self._calm.add(word)


_WITHIN = range(1, 40)
_BEFORE_PLACES = ("/", "#", "!", "%2f", "%23", "%21")
_AFTER_PLACES = "/?#%-_.:,="
"""What follows a word of a path after which, or glued to which, a search stands."""
_UNASKED = bytes(chr(byte) not in _AFTER_PLACES for byte in range(256))
_ESCAPE = re.compile(rb"%[0-9a-f]{2}")
_DIGIT = b"0"
"""Stands for every digit. No word of longing holds two."""
_KEPT = frozenset((*b"'`\x1e", *range(0x80, 0x100)))
_PARTED = bytes(
    _DIGIT[0]
    if byte in b"0123456789"
    else byte
    if chr(byte).isalpha() or byte in _KEPT
    else 0x20
    for byte in range(256)
)
"""Parts words, but for those that have yet to be spelled out; all digits are one."""
_MOST = 40_000
"""Words that are remembered."""
