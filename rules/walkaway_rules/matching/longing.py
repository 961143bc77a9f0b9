"""Longing: searches that ask a machine whether somebody still thinks of you.

It is told by shape, not by keywords: see `longing_frames`. A search that speaks of
harm, or that asks for help with letting go, is told apart first and never stopped.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from walkaway_rules.matching.fold import fold, words
from walkaway_rules.matching.longing_frames import LONGING
from walkaway_rules.matching.longing_limits import (
    DANGER,
    HARMLESS,
    HELP,
    SURE_HELP,
    THEIRS,
    TOPICS,
)
from walkaway_rules.matching.longing_reading import Word, read_search
from walkaway_rules.matching.longing_shapes import met_shape

PACK = "longing"
"""The name of the starter pack that this module reads."""
_SLIPS = 2
"""Slips that are forgiven in one search."""


class Verdict(Enum):
    """What a search speaks of."""

    LONGING = "longing"
    HELP = "help"
    """It asks for help with letting go: never answered with a prompt."""
    DANGER = "danger"
    """It speaks of harm or danger: no prompt at all, whatever else it names."""
    ORDINARY = "ordinary"


@dataclass(frozen=True, slots=True)
class Judgement:
    """A search, judged."""

    verdict: Verdict
    why: str
    """The frame that was met, in its own notation; empty for an ordinary search.

    It is made of the lexicon's words, never of the person's.
    """


@dataclass(frozen=True, slots=True)
class LongingMatcher:
    """The searches that the rules name. Make one with `compile_longing`."""

    pack: bool
    """Whether the starter pack is in force."""
    phrases: frozenset[tuple[str, ...]]
    """The person's own, folded into words."""

    def judge(self, query: str) -> Judgement:
        """Given a query, return what it speaks of under these rules.

        Danger and help come first, also before the person's own phrases.
        """
        judged = judge(query)
        if judged.verdict in {Verdict.DANGER, Verdict.HELP}:
            return judged
        if self._holds_phrase(query):
            return Judgement(Verdict.LONGING, "a phrase of your own")
        return judged if self.pack else _ORDINARY

    def _holds_phrase(self, query: str) -> bool:
        if not self.phrases:
            return False
        spoken = _phrase(query[:_GLANCE])
        return any(
            spoken[i : i + len(phrase)] == phrase
            for phrase in self.phrases
            for i in range(len(spoken) - len(phrase) + 1)
        )


def compile_longing(packs: Iterable[str], phrases: Iterable[str]) -> LongingMatcher:
    """Given the packs and phrases that the rules name, return their matcher."""
    own = frozenset(parts for phrase in phrases if (parts := _phrase(phrase)))
    return LongingMatcher(PACK in packs, own)


def is_longing(query: str) -> bool:
    """Return whether a search is one of longing."""
    return judge(query).verdict is Verdict.LONGING


def judge(query: str) -> Judgement:
    """Given a query, return what it speaks of, and by which frame it was told.

    Pure, and linear in the length of the query: a longer text than a search field
    sees is ordinary.
    """
    search = read_search(query)
    if search is None:
        return _ORDINARY
    for verdict, shapes, exceptions in _WARNINGS:
        shape = met_shape(shapes, search)
        if shape and not met_shape(exceptions, search):
            return Judgement(verdict, shape)
    if any(word.text in TOPICS for word in search):
        return _ORDINARY
    return _longing(search)


def _longing(search: tuple[Word, ...]) -> Judgement:
    about = frozenset[str]().union(*(word.means for word in search))
    if about.isdisjoint(SUBJECTS):
        return _ORDINARY
    unknown = sum(not word.means for word in search)
    slips = sum(word.slipped for word in search)
    if slips > _SLIPS or unknown + slips > _MOST_UNKNOWN:
        return _ORDINARY
    owners = _owners(search)
    if unknown and owners & _SOMEBODY_ELSES:
        return _ORDINARY
    if unknown <= 1 and "EX" in about and _is_close(search, about, owners):
        return Judgement(Verdict.LONGING, "EX and a word of closeness")
    shape = met_shape(LONGING, search, unknown)
    return Judgement(Verdict.LONGING, shape) if shape else _ORDINARY


def _owners(search: tuple[Word, ...]) -> set[str]:
    """Return the words before a former love: "my", "your", "an", "his"."""
    return {
        one.text
        for one, two in pairwise(search)
        if "EX" in two.means and two.text != "exes"
    }


def _is_close(
    search: tuple[Word, ...], about: frozenset[str], owners: set[str]
) -> bool:
    """Whether one's own former love is named with anything between two people."""
    if owners & _OWN and len(search) > _A_NAME:
        return True
    surely = frozenset[str]().union(*(w.means for w in search if not w.slipped))
    personal = not about.isdisjoint(_PERSONAL)
    return personal and not (surely.isdisjoint(_CLOSENESS) or owners & _OTHERS)


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(words(fold(text).replace("'", "").replace("\u2019", "")))


_WARNINGS = (
    (Verdict.DANGER, DANGER, HARMLESS),
    (Verdict.HELP, SURE_HELP, ""),
    (Verdict.HELP, HELP, THEIRS),
)
"""What is told first, with the shapes that only sound like it."""
_ORDINARY = Judgement(Verdict.ORDINARY, "")
_SUBJECTS_TEXT = """
EX GUYS HE LOVER NOCONTACT OCCULT SOMEONE THEY THIRD breakup couple marriage meant our
rebound relationship silence us we
"""
SUBJECTS = frozenset(_SUBJECTS_TEXT.split())
"""What every search of longing is about: one of these."""
_CLOSENESS_TEXT = """
BACK COME CUT DATE DOUBT FEEL NOCONTACT OCCULT OURS REUNION SEE STATE TALK WANT WEB
ask chance dream hope soulmate wait work
"""
_CLOSENESS = frozenset(_CLOSENESS_TEXT.split())
_PERSONAL = frozenset({"ME", "ASK"})
_A_NAME = 3
"""Words of a search that may be no more than a title."""
_OWN_TEXT = "my your ur an mein meine meinen meiner mon mi mia mio meu minha mijn"
_OWN = frozenset(_OWN_TEXT.split())
_SOMEBODY_ELSES = frozenset({"his", "her"})
_OTHERS = _SOMEBODY_ELSES | {"their", "the"}
_MOST_UNKNOWN = 3
_GLANCE = 400
