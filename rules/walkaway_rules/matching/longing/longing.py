"""Longing: searches that ask a machine whether somebody still thinks of you.

It is told by shape, not by keywords: see `frames`. A search that speaks of
harm, or that asks for help with letting go, is told apart first and never stopped. A
second reading, learned, then weighs what the frames made of it: `learned`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from itertools import pairwise

from walkaway_rules.matching.longing import named
from walkaway_rules.matching.longing.danger import DANGER, HARMLESS, WATCHED
from walkaway_rules.matching.longing.despair import DESPAIR
from walkaway_rules.matching.longing.frames import LONGING, SURE
from walkaway_rules.matching.longing.german import DANGER as GERMAN_DANGER
from walkaway_rules.matching.longing.german import HELP as GERMAN_HELP
from walkaway_rules.matching.longing.german import LONGING as GERMAN_LONGING
from walkaway_rules.matching.longing.german import SURE as GERMAN_SURE
from walkaway_rules.matching.longing.german import TOPICS as GERMAN_TOPICS
from walkaway_rules.matching.longing.limits import (
    HELP,
    QUIZZES,
    SURE_HELP,
    THEIRS,
    TOPICS,
)
from walkaway_rules.matching.longing.mending import mended
from walkaway_rules.matching.longing.reading import (
    GERMAN,
    PERSONS,
    Word,
    meanings,
    read_search,
    spelled_out,
)
from walkaway_rules.matching.longing.shapes import met_shape
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold, words

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
    lengths: frozenset[int]
    """How many words these have."""

    def meets(self, query: str) -> bool:
        """Given a query, return whether these rules name it.

        Danger and help come first, also before the person's own phrases.
        """
        if self._holds_phrase(query):
            return warning(query) is _ORDINARY
        return self.pack and is_longing(query)

    def _holds_phrase(self, query: str) -> bool:
        if not self.phrases:
            return False
        spoken = _phrase(query[:_GLANCE])
        return any(
            spoken[i : i + length] in self.phrases
            for length in self.lengths
            for i in range(len(spoken) - length + 1)
        )


def compile_longing(packs: Iterable[str], phrases: Iterable[str]) -> LongingMatcher:
    """Given the packs and phrases that the rules name, return their matcher."""
    own = frozenset(parts for phrase in phrases if (parts := _phrase(phrase)))
    return LongingMatcher(PACK in packs, own, frozenset(map(len, own)))


def is_longing(query: str) -> bool:
    """Return whether a search is one of longing, as `judge` says.

    Few searches are, so that danger and help are looked for last.
    """
    search = read_search(query)
    if search is None:
        return False
    german = _in_german(search, query)
    if not german and _about(search).isdisjoint(SUBJECTS):
        return False
    if _weighed(_framed(search, german), search, german) is _ORDINARY:
        return False
    warned = _warned(search, german) or _warned_mended(search, german)
    return warned is None


def judge(query: str) -> Judgement:
    """Given a query, return what it speaks of, and by which frame it was told.

    Pure, and linear in the length of the query: a longer text than a search field
    sees is never of longing.
    """
    search = read_search(query)
    if search is None:
        return _plea(query)
    german = _in_german(search, query)
    warned = _warned(search, german)
    if warned:
        return warned
    weighed = _weighed(_framed(search, german), search, german)
    if weighed is _ORDINARY:
        return _ORDINARY
    return _warned_mended(search, german) or weighed


def warning(query: str) -> Judgement:
    """Return whether a query speaks of danger or help; longing is not looked for."""
    search = read_search(query)
    if search is None:
        return _plea(query)
    return _warned(search, _in_german(search, query)) or _ORDINARY


def second_reading(query: str) -> tuple[Word, ...]:
    """Return the words by which a search is weighed; none where it is too long."""
    search = read_search(query)
    return (_in_german(search, query) or search) if search else ()


def _warned(search: tuple[Word, ...], german: tuple[Word, ...]) -> Judgement | None:
    """Return the danger or help that a search speaks of."""
    for verdict, shapes, exceptions in _WARNINGS:
        spoken = german if shapes in _IN_GERMAN else search
        shape = met_shape(shapes, spoken)
        if shape and not met_shape(exceptions, spoken):
            return Judgement(verdict, shape)
    return None


def _warned_mended(
    search: tuple[Word, ...], german: tuple[Word, ...]
) -> Judgement | None:
    """Return the same where it takes a slip in a word of danger or help."""
    for verdict, shapes, exceptions in _WARNINGS:
        spoken = german if shapes in _IN_GERMAN else search
        for tried in mended(spoken, shapes):
            shape = met_shape(shapes, tried)
            if shape and not met_shape(exceptions, tried):
                return Judgement(verdict, shape)
    return None


def _framed(search: tuple[Word, ...], german: tuple[Word, ...]) -> Judgement:
    """Return the longing that the frames know."""
    longing = _longing(search)
    if longing is _ORDINARY and german:
        longing = _german_longing(german)
    if longing is _ORDINARY or TOPICS & _texts(search) or met_shape(QUIZZES, search):
        return _ORDINARY
    return longing


def _weighed(
    framed: Judgement, search: tuple[Word, ...], german: tuple[Word, ...]
) -> Judgement:
    """Return what a second reading makes of what the frames say.

    It finds longing where they find none, and lets be what sounds of something else,
    unless the frame that was met can mean nothing else.
    """
    if framed is not _ORDINARY and (
        met_shape(SURE, search) or met_shape(GERMAN_SURE, german)
    ):
        return framed
    least = _LEAST if framed is not _ORDINARY else _enough(search, german)
    if least is None:
        return framed
    from walkaway_rules.matching.longing import learned  # noqa: PLC0415  # its weights are kept only once a search needs them

    spoken = german or search
    if learned.leaning(spoken) < least:
        return _ORDINARY
    if framed is not _ORDINARY:
        return framed
    if met_shape(QUIZZES, search):
        return _ORDINARY
    return Judgement(Verdict.LONGING, learned.strongest(spoken))


def _enough(search: tuple[Word, ...], german: tuple[Word, ...]) -> int | None:
    """Return the least sum that is longing; None where it is asked for nothing.

    It is asked about a search of a few words that speaks of a person; more is needed
    where it may be one who never left.
    """
    if len(search) not in _WEIGHED:
        return None
    told = [r for r in (search, german) if r and _is_known(r)]
    about = frozenset[str]().union(*(_about_sure(read) for read in told))
    if about.isdisjoint(PERSONS):
        return None
    topical = {*TOPICS & _texts(search), *GERMAN_TOPICS & _texts(german)}
    if "EX" in about:
        return _ENOUGH_OF_TOPICS if topical else _ENOUGH_OF_EX
    if "HE" in about and "LOVER" not in about:
        return _ENOUGH + _MUCH_MORE if topical else _ENOUGH
    return None if topical else _ENOUGH + _MORE


def _texts(search: tuple[Word, ...]) -> frozenset[str]:
    return frozenset(word.text for word in search)


def _is_known(read: tuple[Word, ...]) -> bool:
    return sum(not word.means for word in read) <= _MOST_UNKNOWN


def _about_sure(read: tuple[Word, ...]) -> frozenset[str]:
    """Return what words stand for; a short one that slipped may be another word."""
    return _about(tuple(w for w in read if not w.slipped or len(w.text) > _SHORT))


def _plea(text: str) -> Judgement:
    """Return what a text too long for a search speaks of: danger, help or nothing.

    It is read in pieces that lie half over one another.
    """
    spoken = words(spelled_out(fold(text[:_LONGEST_PLEA])))
    starts = range(0, len(spoken), _PIECE // 2)
    pieces = (" ".join(spoken[at : at + _PIECE]) for at in starts)
    heard = [warning(piece) for piece in pieces if len(piece) < _LONGEST_PIECE]
    for verdict in (Verdict.DANGER, Verdict.HELP):
        for judged in heard:
            if judged.verdict is verdict:
                return judged
    return _ORDINARY


def _in_german(search: tuple[Word, ...], query: str) -> tuple[Word, ...]:
    """Read a search again where a word of it is German; else it has no words."""
    if _german_words().isdisjoint(word.text for word in search):
        return ()
    return read_search(query, GERMAN) or ()


@cache
def _german_words() -> frozenset[str]:
    """Return the words of German longing, help and danger that are no English ones."""
    shapes = f"{GERMAN_DANGER} {GERMAN_HELP} {GERMAN_LONGING}"
    slots = shapes.replace("|", " ").replace("+", " ").split()
    known = meanings()
    return frozenset(
        word
        for word in (*meanings(GERMAN), *slots)
        if not known.get(word, _FOREIGN).isdisjoint(_FOREIGN)
        and word not in COMMON_WORDS
    )


def _longing(search: tuple[Word, ...]) -> Judgement:
    about = _about(search)
    unknown = _unknown(search)
    if about.isdisjoint(SUBJECTS) or unknown is None:
        return _ORDINARY
    owners = _owners(search)
    if unknown and owners & _SOMEBODY_ELSES:
        return _ORDINARY
    return _met(LONGING, search, unknown)


def _german_longing(search: tuple[Word, ...]) -> Judgement:
    unknown = _unknown(search)
    if _about(search).isdisjoint(GERMAN_SUBJECTS) or unknown is None:
        return _ORDINARY
    if GERMAN_TOPICS & _texts(search):
        return _ORDINARY
    return _met(GERMAN_LONGING, search, unknown)


def _met(frames: str, search: tuple[Word, ...], unknown: int) -> Judgement:
    shape = met_shape(frames, search, unknown)
    return Judgement(Verdict.LONGING, shape) if shape else _ORDINARY


def _about(search: tuple[Word, ...]) -> frozenset[str]:
    return frozenset[str]().union(*(word.means for word in search))


def _unknown(search: tuple[Word, ...]) -> int | None:
    """Return how many words are unknown; None where it reads as another language."""
    unknown = sum(not word.means for word in search)
    slips = sum(word.slipped for word in search)
    doubtful = slips > _SLIPS or unknown + slips > _MOST_UNKNOWN
    return None if doubtful else unknown


def _owners(search: tuple[Word, ...]) -> set[str]:
    """Return the words before a former love: "my", "your", "an", "his"."""
    return {
        one.text
        for one, two in pairwise(search)
        if "EX" in two.means and two.text != "exes"
    }


def _phrase(text: str) -> tuple[str, ...]:
    return tuple(words(fold(text).replace("'", "").replace("\u2019", "")))


_WARNINGS = (
    (Verdict.DANGER, DESPAIR, ""),
    (Verdict.DANGER, DANGER, ""),
    (Verdict.DANGER, named.DANGER, ""),
    (Verdict.DANGER, named.PURSUED, named.LOOKED_UP),
    (Verdict.DANGER, WATCHED, HARMLESS),
    (Verdict.DANGER, GERMAN_DANGER, ""),
    (Verdict.DANGER, named.GERMAN, ""),
    (Verdict.HELP, SURE_HELP, ""),
    (Verdict.HELP, HELP, THEIRS),
    (Verdict.HELP, GERMAN_HELP, ""),
)
"""What is told first, with the shapes that only sound like it."""
_IN_GERMAN = frozenset({GERMAN_DANGER, named.GERMAN, GERMAN_HELP})
_ORDINARY = Judgement(Verdict.ORDINARY, "")
_SUBJECTS_TEXT = """
EX GUYS HE LOVER NOCONTACT OCCULT SOMEONE THEY THIRD breakup couple marriage meant our
rebound relationship silence us we
"""
SUBJECTS = frozenset(_SUBJECTS_TEXT.split())
"""What every search of longing is about: one of these."""
GERMAN_SUBJECTS = frozenset(
    {"EX", "LOVER", "HE", "THEY", "NOCONTACT", "OCCULT", "wir", "uns", "unser"}
    | {"beziehung", "getrennt"}
)
"""The same in German."""
_SOMEBODY_ELSES = frozenset({"his", "her"})
_MOST_UNKNOWN = 3
_WEIGHED = range(3, 16)
"""Words of a search that is read a second time, where no frame knows it."""
_SHORT = 5
_LEAST = -60
_ENOUGH = 10
_ENOUGH_OF_EX = -20
_ENOUGH_OF_TOPICS = 20
_MORE = 20
_MUCH_MORE = 80
"""Sums of what was learned; docs/measurements.md says how often each is wrong."""
_GLANCE = 400
_LONGEST_PLEA = 1_000
"""Characters of a long text that are read."""
_PIECE = 16
"""Words of it that are read at once."""
_LONGEST_PIECE = 200
_FOREIGN = frozenset({"THIRD", "LANG", "ABROAD"})
"""Classes of words that are of another language than English."""
