"""Names: people's names as words, in every spelling people and sites use."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Generic, TypeVar

from walkaway_rules.matching.names.name_forms import name_forms, prefixed_forms
from walkaway_rules.matching.names.neighbours import Standing, is_anothers, is_wordy
from walkaway_rules.matching.names.tones import is_toned_otherwise, toned_words
from walkaway_rules.matching.names.unspaced import (
    GAP,
    UNSPACED,
    UNSPACED_RUN,
    is_whole,
    parted,
)
from walkaway_rules.matching.spelling.chinese_signs import in_both_signs
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.spellings import first_name, orders, spellings

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
    wordy: bool = False
    """Its first name is a word of everyday language, too."""
    toned: frozenset[str] = frozenset()
    """Its words whose marks tell it from another name."""


@dataclass(frozen=True, slots=True)
class Found(Generic[Owner]):
    """A name in a text, and how it stood there."""

    owner: Owner
    start: int
    end: int
    glued: bool
    """Written as one word, or tied by "." or "_" as handles are."""
    toned: frozenset[str] = frozenset()
    """Words of the name whose marks tell it from another."""


class NameIndex(Generic[Owner]):
    """Names with their owners, looked up by the words of a text."""

    def __init__(self) -> None:
        self._by_word: dict[str, list[Spelling[Owner]]] = {}
        self._by_pair: dict[str, list[tuple[str, Owner]]] = {}

    def add(self, name: str, owner: Owner) -> None:
        """Take in a name as written."""
        if UNSPACED.search(fold(name)):
            for signs in dict.fromkeys(in_both_signs(fold(name))):
                self._add_unspaced(signs, owner)
            return
        wordy = is_wordy(first_name(name))
        toned = toned_words(name)
        for spelling, turned in dict(orders(name)).items():
            self._put(
                Spelling(spelling, owner, turned=turned, wordy=wordy, toned=toned)
            )
            if len(spelling) > 1 and sum(map(len, spelling)) >= _GLUE:
                self._put(Spelling(("".join(spelling),), owner, glued=True))
        for form in name_forms(name):
            for spelling, turned in dict(orders(form)).items():
                self._put(Spelling(spelling, owner, turned=turned, wordy=wordy))
        for form in prefixed_forms(name):
            for spelling in spellings(form):
                self._put(Spelling(spelling, owner, wordy=wordy))

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
        texts = tuple([span.group() for span in spans])
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
        pieces = parted(folded)
        for spelling in {"".join(pieces), "".join(reversed(pieces))}:
            if len(spelling) > 1:
                self._by_pair.setdefault(spelling[:2], []).append((spelling, owner))

    def _find_unspaced(self, folded: str) -> list[Found[Owner]]:
        found: list[Found[Owner]] = []
        for run in UNSPACED_RUN.finditer(folded):
            text = GAP.sub("", run.group())
            pairs = {text[i : i + 2]: i for i in range(len(text) - 1)}
            for pair in pairs.keys() & self._by_pair.keys():
                found += [
                    Found(owner, run.start(), run.end(), glued=False)
                    for spelling, owner in self._by_pair[pair]
                    if spelling in text and is_whole(spelling, run.group())
                ]
        return found


def as_written(names: list[Found[Owner]], text: str) -> list[Found[Owner]]:
    """Return the names but for those that a text writes with other marks, as another's.

    The text is read once for each name of the rules, however often that is found.
    """
    told = {one.toned for one in names}
    others = {toned for toned in told if toned and is_toned_otherwise(toned, text)}
    return [one for one in names if one.toned not in others]


def _fitting(
    folded: str,
    spans: list[re.Match[str]],
    texts: tuple[str, ...],
    here: int,
    spelling: Spelling[Owner],
) -> Iterator[Found[Owner]]:
    """Yield the name where it stands around the word at `here`."""
    wanted, size = spelling.words, len(spelling.words)
    first = here - wanted.index(texts[here])
    for start, length in ((first, size), (first - 1, size + 1), (first, size + 1)):
        read = texts[max(start, 0) : start + length]
        if len(read) < length or read[0] != wanted[0] or read[-1] != wanted[-1]:
            continue
        inside = spans[start : start + length]
        if _reads(folded, inside, read, wanted):
            gaps = _gaps(folded, inside, comma=spelling.turned)
            if gaps is None:
                continue
            end, turned = start + length, spelling.turned
            standing = Standing(folded, spans, start, end, gaps, turned)
            if not is_anothers(standing, wordy=spelling.wordy):
                tied = spelling.glued or "." in gaps or "_" in gaps
                ends = inside[0].start(), inside[-1].end()
                yield Found(spelling.owner, *ends, glued=tied, toned=spelling.toned)


def _reads(
    folded: str,
    spans: list[re.Match[str]],
    texts: tuple[str, ...],
    wanted: tuple[str, ...],
) -> bool:
    """Whether these words are the name, one initial in the middle aside.

    Or the father's name, which stands there in Russian.
    """
    if len(texts) == len(wanted):
        return texts == wanted
    inner = [i for i in range(1, len(texts) - 1) if _is_middle(folded, spans[i])]
    return any(texts[:i] + texts[i + 1 :] == wanted for i in inner)


def _is_middle(folded: str, span: re.Match[str]) -> bool:
    """Whether a word is a middle name's initial, or a father's name, but no "and"."""
    text = span.group()
    if len(text) == 1:
        return text not in _AND or folded.startswith(".", span.end())
    return _is_patronymic(text)


def _is_patronymic(folded: str) -> bool:
    return not folded.isascii() and folded.endswith(_PATRONYMICS)


def _gaps(folded: str, spans: list[re.Match[str]], *, comma: bool) -> str | None:
    """Return what stands between the words, or None where it parts them.

    A dot and a blank end a sentence, except behind an initial; a comma parts two
    names, except behind a last name that comes first; and the "s" of "Doe's" is no
    initial.
    """
    between = [folded[one.end() : other.start()] for one, other in pairwise(spans)]
    for word, gap in zip(spans, between, strict=False):
        if len(gap) > _WIDEST_GAP or not _TIE.fullmatch(gap):
            return None
        if (
            _STOP.search(gap)
            and word.group() not in _ABBREVIATED
            and word.end() - word.start() > 1
        ):
            return None
    whole = "".join(between)
    if spans[-1].group() == "s" and _APOSTROPHE.search(whole):
        return None
    return None if "," in whole and not comma else whole


_AND = frozenset({"y", "e", "\u0438", fold("\u0456")})
_PATRONYMICS_TEXT = "вич вича вичу вичем виче вна вны вне вну вной вни вні вною"
_PATRONYMICS = tuple(map(fold, _PATRONYMICS_TEXT.split()))
"""How a father's name ends, in each case."""
_MOST = 400
"""Words of names in one text that are looked at; nobody says a name more often."""
_GLUE = 6
"""Letters from which two names in one word are not another word by chance."""
_WIDEST_GAP = 3
_WORD = re.compile(r"[^\W_]+")
_STOP = re.compile(r"\.\s")
_ABBREVIATED = frozenset({"dr", "jr", "mt", "sr", "st", "ste"})
"""Words of a name behind which a dot ends no sentence."""
_TIE = re.compile(r"[\s\-\u2010\u2011_.,+/'\"\u2019\u00b7\u2022]*")
_APOSTROPHE = re.compile("['`\u2019\u02bc\u2018\u00b4]")
