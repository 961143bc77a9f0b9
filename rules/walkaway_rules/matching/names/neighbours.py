"""Neighbours of a name: what stands beside it and makes it somebody else's."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from walkaway_rules.matching.addresses.networks import network_named
from walkaway_rules.matching.places.towns import LONGEST_TOWN, is_town
from walkaway_rules.matching.spelling.common_words import COMMON_NAMES, COMMON_WORDS
from walkaway_rules.matching.spelling.fold import fold, words
from walkaway_rules.matching.spelling.spellings import VIETNAMESE_FAMILIES


@dataclass(frozen=True, slots=True)
class Standing:
    """A name as it stands in a folded text."""

    text: str
    spans: list[re.Match[str]]
    """All words of the text."""
    first: int
    end: int
    """Its words are those from `first` up to here."""
    between: str
    """What is between its words."""
    turned: bool
    """The last name first."""


def is_wordy(first_name: str) -> bool:
    """Return whether a folded first name is a word of everyday language, too."""
    return first_name in COMMON_WORDS or first_name in _SHORT_WORDS


def is_anothers(standing: Standing, *, wordy: bool) -> bool:
    """Return whether its neighbours make the name somebody else's, or no name.

    `wordy` says that its first name is a word as well.
    """
    if _is_tied_to_a_name(standing) or _goes_on(standing):
        return True
    if not (wordy or standing.turned):
        return False
    before, after = _beside(standing)
    if standing.turned and _is_listed(standing, before, after):
        return True
    return wordy and _is_speech(standing, before, after)


def is_written_small(shown: str, around: str) -> bool:
    """Return whether words are no name, since none begins with a capital.

    That is said only of words of everyday language, in a text that has capitals. One
    at its very begin says nothing: "Will rivers flood again?"
    """
    begins = around.lstrip().startswith(shown) and shown[1:].islower()
    if around.islower() or not (shown.islower() or begins):
        return False
    return all(is_wordy(word) or is_wordy(word[:-1]) for word in words(fold(shown)))


def _beside(standing: Standing) -> tuple[str, str]:
    """Return the words before and behind it, each "" where more than blanks parts.

    The name of a network or of a town says where somebody is looked for, and nothing
    of the name.
    """
    spans, text = standing.spans, standing.text
    before = after = ""
    if standing.first:
        word = spans[standing.first - 1]
        gap = text[word.end() : spans[standing.first].start()]
        leading = spans[max(0, standing.first - LONGEST_TOWN) : standing.first]
        towns = (leading[i:] for i in range(len(leading)))
        before = _spoken(word) if gap.isspace() and not _is_where(towns) else ""
    if standing.end < len(spans):
        word = spans[standing.end]
        gap = text[spans[standing.end - 1].end() : word.start()]
        behind = spans[standing.end : standing.end + LONGEST_TOWN]
        towns = (behind[: i + 1] for i in range(len(behind)))
        after = _spoken(word) if gap.isspace() and not _is_where(towns) else ""
    return before, after


def _spoken(word: re.Match[str]) -> str:
    return "" if network_named(word.group()) else word.group()


def _is_where(runs: Iterable[Sequence[re.Match[str]]]) -> bool:
    """Whether one of these runs of words is a town, and no first name or word."""
    said = (tuple(word.group() for word in run) for run in runs)
    return any(
        run[0] not in _NO_TOWNS and run[0] not in COMMON_NAMES and is_town(run)
        for run in said
    )


def _is_listed(standing: Standing, before: str, after: str) -> bool:
    """Whether two people are named one after the other: "John Doe, Jane Smith"."""
    if before in COMMON_NAMES or _INITIALS.fullmatch(before):
        return True
    if standing.between in _DASHES:
        return bool(before) or len(after) > 1
    if not before or before in COMMON_WORDS or len(after) <= 1:
        return False
    inside = pairwise(standing.spans[standing.first : standing.end])
    gaps = (standing.text[one.end() : other.start()] for one, other in inside)
    return any(map(_PARTED.search, gaps))


def _is_speech(standing: Standing, before: str, after: str) -> bool:
    """Whether its words are words here: "bounty hunter rose", "a rose hunter".

    The last name must be one as well, or the first one a verb.
    """
    ends = standing.spans[standing.first], standing.spans[standing.end - 1]
    first, last = reversed(ends) if standing.turned else ends
    is_verb, is_word = first.group() in _VERBS, last.group() in COMMON_WORDS
    if not (is_verb or is_word):
        return False
    if standing.turned:
        return "," not in standing.between and bool(after or (before and is_word))
    if before in _SPEECH or (is_word and before in (_ASKING if is_verb else _ARTICLES)):
        return True
    if is_word and (
        _is_led_to(standing) or after in _CALLED or _lies_in(standing, last)
    ):
        return True
    if is_verb and _holds_article(standing):
        return True
    return (
        standing.between.isspace()
        and _TIED_WORD.match(standing.text, last.end()) is not None
    )


def _holds_article(standing: Standing) -> bool:
    """Whether what looks like an initial is an article: "will a short walk do"."""
    inside = standing.spans[standing.first + 1 : standing.end - 1]
    return any(
        word.group() == "a" and standing.text[word.end() : word.end() + 1].isspace()
        for word in inside
    )


def _is_led_to(standing: Standing) -> bool:
    """Whether it is what is done, or a place: "how to mark day", "bus to rose hill"."""
    told = standing.spans[max(0, standing.first - 2) : standing.first]
    words_before = [word.group() for word in told]
    return words_before[-1:] == ["to"] and not _TO.isdisjoint(words_before)


def _lies_in(standing: Standing, last: re.Match[str]) -> bool:
    """Whether a comma and a town stand behind it: "Rose Hill, Kansas".

    Where a network is named behind them, somebody is shown who lives there.
    """
    spans, end = standing.spans, standing.end
    if standing.turned or end >= len(spans):
        return False
    if any(network_named(word.group()) for word in spans[end : end + _MOST_BEHIND]):
        return False
    gap = standing.text[last.end() : spans[end].start()]
    behind = spans[end : end + LONGEST_TOWN]
    towns = (behind[: i + 1] for i in range(len(behind)))
    return gap.strip(" _+") == "," and _is_where(towns)


def _goes_on(standing: Standing) -> bool:
    """Whether a Vietnamese name goes on: its last word is what somebody is called."""
    spans, end = standing.spans, standing.end
    if standing.turned or end >= len(spans):
        return False
    if spans[standing.first].group() not in VIETNAMESE_FAMILIES:
        return False
    gap = standing.text[spans[end - 1].end() : spans[end].start()]
    return gap in _GOING_ON and spans[end].group() in _VIETNAMESE_NAMES


def _is_tied_to_a_name(standing: Standing) -> bool:
    """Whether the first name is half of one: "Mary-Jane Doe", "Doe, Jane-Marie"."""
    spans, text = standing.spans, standing.text
    beside = standing.end if standing.turned else standing.first - 1
    if not 0 <= beside < len(spans) or "-" in standing.between:
        return False
    one, other = sorted(
        (beside, standing.end - 1 if standing.turned else standing.first)
    )
    tie = text[spans[one].end() : spans[other].start()]
    return tie == "-" and spans[beside].group() in COMMON_NAMES


_SHORT_WORDS_TEXT = (
    "art bill bob dawn drew eve faith frank gene holly jack josh lee may miles nick "
    "pat penny pierce ray rich rob sue will win"
)
_SHORT_WORDS = frozenset(_SHORT_WORDS_TEXT.split())
"""Short first names that are words, too."""
_SPEECH = frozenset(("i", "we", "you", "they", "he", "she", "it", "ich", "wir"))
"""Words before which a word is hardly a name."""
_ARTICLES = frozenset(("a", "an", "the", "ein", "eine", "das"))
_ASKING = frozenset(("how", "what", "when", "why"))
_TO_TEXT = "how directions way route bus train drive driving flight flights get go trip"
_TO = frozenset(_TO_TEXT.split())
"""Words before "to" where what follows is done, or gone to."""
_MOST_BEHIND = 8
"""Words behind a name among which a network may be named."""
_GOING_ON = (" ", "-", "+")
_VIETNAMESE_NAMES_TEXT = """
anh bich cuc dao diem dung duyen giang hang hanh hien hieu hoa hong huong khanh lan linh
loan mai minh nga ngan ngoc nhi nhung oanh phuong quyen quynh suong tam thanh thao thuy
thu trang trinh tuyen uyen vy xuan yen
"""
_VIETNAMESE_NAMES = frozenset(_VIETNAMESE_NAMES_TEXT.split())
"""What many women and men are called, and what is said of nothing else."""
_CALLED_TEXT = """
school elementary church hospital hotel station apartments estate road street avenue
lane farm cemetery college academy library mansion manor primary airport
"""
_CALLED = frozenset(_CALLED_TEXT.split())
"""What is called by two words that somebody may be called by, too."""
_VERBS = frozenset({"may", "will"})
_NO_TOWNS = frozenset({"male", "wedding"})
"""Words that are rather said than the towns of their name."""
_INITIALS = re.compile(r"(?!cv|dr|mr|ms|st)[bcdfghjklmnpqrstvwxz]{2}")
_DASHES = frozenset({"-", " - "})
_PARTED = re.compile(r"[,/]|\s-|-\s")
_TIED_WORD = re.compile(r"-[^\W\d_]")
