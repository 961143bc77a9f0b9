"""Names: people's names as words, in every spelling people and sites use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from walkaway_rules.matching.commonwords import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.fold import fold, words

Owner = TypeVar("Owner")


@dataclass(frozen=True, slots=True)
class Spelling(Generic[Owner]):
    """One way to write a name: its folded words in this order."""

    words: tuple[str, ...]
    owner: Owner
    glued: bool = False
    """All the words in one ("janedoe")."""
    turned: bool = False
    """The last name first, which a comma may part from the rest."""


@dataclass(frozen=True, slots=True)
class Found(Generic[Owner]):
    """A name in a text, and how it stood there."""

    owner: Owner
    start: int
    end: int
    glued: bool
    """Written as one word, or tied by "." or "_" as handles are."""


class NameIndex(Generic[Owner]):
    """Names with their owners, looked up by the words of a text."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[Spelling[Owner]]] = {}
        self._by_pair: dict[str, list[tuple[str, Owner]]] = {}

    def add(self, name: str, owner: Owner) -> None:
        """Take in a name as written."""
        if _UNSPACED.search(fold(name)):
            self._add_unspaced(fold(name), owner)
            return
        for spelling, turned in dict(_orders(name)).items():
            self._put(Spelling(spelling, owner, turned=turned))
            if len(spelling) > 1 and sum(map(len, spelling)) >= _GLUE:
                self._put(Spelling(("".join(spelling),), owner, glued=True))

    def is_foreign(self, spoken: list[str]) -> bool:
        """Given all words of a folded ASCII text, return whether no name is in it."""
        return self._by_word.keys().isdisjoint(spoken)

    def may_hold(self, folded: str) -> bool:
        """Given a folded text, return False where no name can be in it."""
        if not self._by_word.keys().isdisjoint(words(folded)):
            return True
        return bool(self._by_pair) and not folded.isascii()

    def find(self, folded: str) -> list[Found[Owner]]:
        """Given a folded text, return the names in it, each with its place."""
        found: list[Found[Owner]] = []
        if not self._by_word.keys().isdisjoint(words(folded)):
            found += self._find_words(folded)
        if self._by_pair and not folded.isascii():
            found += self._find_unspaced(folded)
        return found

    def spellings(self) -> Iterator[tuple[str, ...]]:
        """Yield the words of every spelling of names that have spaces."""
        for known in self._by_word.values():
            yield from (spelling.words for spelling in known)

    def unspaced(self) -> Iterator[str]:
        """Yield every spelling of names that have no spaces."""
        for known in self._by_pair.values():
            yield from (spelling for spelling, _ in known)

    def _put(self, spelling: Spelling[Owner]) -> None:
        key = max(spelling.words, key=len)
        known = self._by_word.setdefault(key, [])
        if spelling not in known:
            known.append(spelling)

    def _find_words(self, folded: str) -> list[Found[Owner]]:
        spans = list(_WORD.finditer(folded))
        texts = [span.group() for span in spans]
        known = [here for here, text in enumerate(texts) if text in self._by_word]
        spoken = frozenset(texts)
        return [
            found
            for here in known[:_MOST]
            for spelling in self._by_word[texts[here]]
            if spoken.issuperset(spelling.words)
            for found in _fitting(folded, spans, texts, here, spelling)
        ]

    def _add_unspaced(self, folded: str, owner: Owner) -> None:
        pieces = _PIECE.findall(folded)
        for spelling in {"".join(pieces), "".join(reversed(pieces))}:
            if len(spelling) > 1:
                self._by_pair.setdefault(spelling[:2], []).append((spelling, owner))

    def _find_unspaced(self, folded: str) -> list[Found[Owner]]:
        found: list[Found[Owner]] = []
        for run in _UNSPACED_RUN.finditer(folded):
            text = _GAP.sub("", run.group())
            pairs = {text[i : i + 2]: i for i in range(len(text) - 1)}
            for pair in pairs.keys() & self._by_pair.keys():
                found += [
                    Found(owner, run.start(), run.end(), glued=False)
                    for spelling, owner in self._by_pair[pair]
                    if spelling in text and _is_whole(spelling, run.group())
                ]
        return found


def _is_whole(spelling: str, run: str) -> bool:
    """Whether a name in Hangul ends here, or what follows is put to names.

    Korean parts words by blanks and glues only particles to them.
    """
    if not _HANGUL.match(spelling):
        return True
    spaced = re.compile(_ANY_GAP.join(spelling))
    ends = (found.end() for found in spaced.finditer(run))
    return any(not _HANGUL.match(run, end) or _PARTICLE.match(run, end) for end in ends)


def _fitting(
    folded: str,
    spans: list[re.Match[str]],
    texts: list[str],
    here: int,
    spelling: Spelling[Owner],
) -> Iterator[Found[Owner]]:
    """Yield the name where it stands around the word at `here`."""
    wanted = spelling.words
    size = len(wanted)
    first = here - wanted.index(texts[here])
    for start, length in ((first, size), (first - 1, size + 1), (first, size + 1)):
        if start >= 0 and _reads(tuple(texts[start : start + length]), wanted, length):
            comma = spelling.turned
            gaps = _gaps(folded, spans[start : start + length], comma=comma)
            if gaps is not None:
                tied = spelling.glued or "." in gaps or "_" in gaps
                end = spans[start + length - 1].end()
                yield Found(spelling.owner, spans[start].start(), end, glued=tied)


def _reads(texts: tuple[str, ...], wanted: tuple[str, ...], length: int) -> bool:
    """Whether so many words are the name, one initial in the middle aside."""
    if len(texts) != length or length == len(wanted):
        return len(texts) == length and texts == wanted
    inner = [i for i in range(1, length - 1) if len(texts[i]) == 1]
    return any(texts[:i] + texts[i + 1 :] == wanted for i in inner)


def _gaps(folded: str, spans: list[re.Match[str]], *, comma: bool) -> str | None:
    """Return what stands between the words, or None where it parts them.

    A dot and a blank end a sentence, except behind an initial; a comma parts two
    names, except behind a last name that comes first.
    """
    between = [folded[one.end() : other.start()] for one, other in pairwise(spans)]
    for word, gap in zip(spans, between, strict=False):
        if len(gap) > _WIDEST_GAP or not _TIE.fullmatch(gap):
            return None
        if _STOP.search(gap) and len(word.group()) > 1:
            return None
    whole = "".join(between)
    return None if "," in whole and not comma else whole


def _spellings(name: str) -> list[tuple[str, ...]]:
    """Return a name's words, also without apostrophes and with umlauts written out."""
    written = [name]
    if _APOSTROPHE.search(name):
        written.append(_APOSTROPHE.sub("", name))
    written += [_written_out(text) for text in written]
    written += [_drawn_together(text) for text in written]
    return [tuple(words(fold(text))) for text in dict.fromkeys(written) if text]


def _orders(name: str) -> Iterator[tuple[tuple[str, ...], bool]]:
    """Yield every order of a name's words, and whether the last name leads.

    What belongs together ("O'Connor", "Brontë-Müller") stays so. The plain order
    comes last, so that it counts where a name is the same both ways.
    """
    last, comma, first = name.partition(",")
    parts = f"{first} {last}".split() if comma else name.split()
    for order, turned in _turned(parts):
        for spelling in _spellings(" ".join(order)):
            if spelling:
                yield spelling, turned
                if not turned:
                    yield from ((one, False) for one in _owning(spelling))


def _turned(parts: list[str]) -> Iterator[tuple[list[str], bool]]:
    """Yield the words in every order; two first names also as one."""
    written = [list(one) for one in dict.fromkeys([_joined(parts), tuple(parts)])]
    for order in written:
        yield order[-1:] + order[:-1], True
        yield order[1:] + order[:1], True
    yield from ((order, False) for order in written)


def _joined(parts: list[str]) -> tuple[str, ...]:
    """Return "Annalena Schmidt" for "Anna-Lena Schmidt" and "Anna Lena Schmidt"."""
    if parts and "-" in parts[0]:
        return (parts[0].replace("-", ""), *parts[1:])
    return ("".join(parts[:2]), *parts[2:]) if len(parts) > _TWO else tuple(parts)


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
_SURE_LAST = 6
"""Letters of a last name that an "s" does not make another one of."""
_MOST = 400
"""Words of names in one text that are looked at; nobody says a name more often."""
_GLUE = 6
"""Letters from which two names in one word are not another word by chance."""
_WIDEST_GAP = 3
_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"\.\s")
_TIE = re.compile(r"[\s\-_.,+/'\u2019\u00b7\u2022]*")
_APOSTROPHE = re.compile("['`\u2019\u02bc\u2018\u00b4]")
_DIGRAPHS = {
    ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ø"): "oe", ord("å"): "aa",
}  # fmt: skip
_DIGRAPH = re.compile(r"(?<=[bcdfghjklmnprstvwxz])[aou]e(?=l?[bcdfghjkmnprstvwxz]|ll)")
_LETTERS = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005\u3040-\u30fa\u30fc-\u30ff"
    "\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff\U00020000-\U0003134f"
)
"""Scripts that put no space between words."""
_UNSPACED = re.compile(f"[{_LETTERS}]")
_PIECE = re.compile(f"[{_LETTERS}]+")
_UNSPACED_RUN = re.compile(f"[{_LETTERS}][{_LETTERS}\\s·・=_+,-]*")
_ANY_GAP = f"[^{_LETTERS}]*"
_GAP = re.compile("[^" + _LETTERS + "]")
_HANGUL = re.compile("[\uac00-\ud7a3]")
_PARTICLE = re.compile(
    "[은는이가을를의에와과도로만님씨양군께랑라야]|한테|부터|까지|보다|처럼|배우|가수|선수|교수|감독|대표"
)
