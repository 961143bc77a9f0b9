"""Reading a search word by word, slips of the keyboard forgiven."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial

from walkaway_rules.matching.longing.german import CLASSES as GERMAN_CLASSES
from walkaway_rules.matching.longing.german_words import GERMAN_WORDS
from walkaway_rules.matching.longing.lexicon import CLASSES, LOOKALIKES, PAIRS
from walkaway_rules.matching.spelling.common_words import COMMON_WORDS, Words
from walkaway_rules.matching.spelling.fold import fold, words

NAMED = "somebodynamed"
"""Stands in a search for somebody whom the rules name; nobody types it."""
UNKNOWN = "UNKNOWN"
"""The class of all words that the lexicon lacks."""
PERSONS = frozenset({"EX", "LOVER", "HE"})
"""Classes of words for one person, in either language."""
MOST_WORDS = 24
"""Words of a search at most: a longer text is no search of the heart."""
_LONGEST = 240
_LONGEST_SLIP = 16


@dataclass(frozen=True, eq=False, slots=True)
class Lexicon:
    """The words of longing in one language. There is one of each."""

    classes: str
    """See `lexicon`."""
    pairs: Mapping[str, str]
    """Two words that stand for one."""
    own: Words | frozenset[str]
    """Words of their own, which are no slips."""
    shortest_slip: int = 4
    """Letters of a word from which another is taken for a slip of it."""
    shortest_person: int = 5
    """The same of a word for a person, for which every page is looked through."""


ENGLISH = Lexicon(CLASSES, dict(PAIRS), LOOKALIKES)
"""Also holds a few words of other languages."""
GERMAN = Lexicon(GERMAN_CLASSES, {}, GERMAN_WORDS, shortest_person=6)


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a search."""

    text: str
    """As folded."""
    means: frozenset[str]
    """The words and classes of the lexicon that it stands for; empty if unknown."""
    slipped: bool = False
    """Known only after a slip was forgiven."""


def read_search(query: str, lexicon: Lexicon = ENGLISH) -> tuple[Word, ...] | None:
    """Given a query, return its words; None where it is too long to be a search."""
    if len(query) > _LONGEST:
        return None
    spoken = words(spelled_out(fold(query)))
    if not 0 < len(spoken) <= MOST_WORDS:
        return None
    read = tuple(read_word(text, lexicon) for text in _paired(spoken, lexicon.pairs))
    if not any(map(_is_stop, read)):
        return read
    return tuple(map(_ended, read, (*read[1:], _END)))


def spelled_out(folded: str) -> str:
    """Given a folded text, return it with what an apostrophe shortens written out."""
    plain = folded.isascii() and "`" not in folded
    text = folded if plain else folded.translate(_APOSTROPHES)
    if "'" not in text:
        return text
    text = text.replace("can't", "can not").replace("won't", "will not")
    text = text.replace("n't", " not").replace("'m", " am").replace("'ll", " will")
    return text.replace("'ve", " have").replace("'re", " are").replace("'s", " ")


def _paired(spoken: list[str], pairs: Mapping[str, str]) -> Iterator[str]:
    i = 0
    while i < len(spoken):
        pair = " ".join(spoken[i : i + 2])
        yield pairs.get(pair, spoken[i])
        i += 2 if pair in pairs else 1


def _ended(word: Word, following: Word) -> Word:
    """Return a "stop" before what is done with the class `QUIT`: to leave it off."""
    if _is_stop(word) and following.text.endswith(_DOING):
        return Word(word.text, word.means | {"QUIT"}, word.slipped)
    return word


def _is_stop(word: Word) -> bool:
    return word.text in _STOPS or (word.slipped and "stop" in word.means)


@lru_cache(maxsize=2_000)
def read_word(text: str, lexicon: Lexicon) -> Word:
    """Given a folded word, return it with what it means in this lexicon."""
    means = meanings(lexicon).get(text)
    if means is not None:
        return Word(text, means)
    if text.isdecimal():
        return Word(text, _NUMBER)
    meant = _slip_of(text, lexicon)
    return (
        Word(text, meanings(lexicon)[meant], slipped=True)
        if meant
        else Word(text, frozenset())
    )


def _slip_of(text: str, lexicon: Lexicon) -> str:
    """Return the word of the lexicon that this is a slip of, or nothing.

    Forgiven is one wrong, missing, doubled, moved or swapped letter that is not
    the first; never in a word that is one of its own.
    """
    if not lexicon.shortest_slip <= len(text) <= _LONGEST_SLIP or not text.isascii():
        return ""
    if text in lexicon.own or text in COMMON_WORDS:
        return ""
    slips, edits = _slips(lexicon), _edits(text)
    if slips.keys().isdisjoint(edits):
        return ""
    near = (slips.get(edit, "") for edit in edits)
    return next((word for word in near if word and word[0] == text[0]), "")


@cache
def _slips(lexicon: Lexicon) -> dict[str, str]:
    """Return a lexicon's longer words by what a slip may have left of them."""
    found: dict[str, str] = {}
    for form in filter(partial(_may_slip, lexicon=lexicon), meanings(lexicon)):
        for edit in _edits(form):
            found.setdefault(edit, form)
    return found


def _may_slip(form: str, lexicon: Lexicon) -> bool:
    is_person = not PERSONS.isdisjoint(meanings(lexicon)[form])
    shortest = lexicon.shortest_person if is_person else lexicon.shortest_slip
    return len(form) >= shortest


def _edits(text: str) -> list[str]:
    """Return the text and what is left of it with one letter taken out.

    Two words that are one slip apart share one of these.
    """
    return [text, *[text[:i] + text[i + 1 :] for i in range(1, len(text))]]


@cache
def meanings(lexicon: Lexicon = ENGLISH) -> dict[str, frozenset[str]]:
    """Return each form of a lexicon with the words and classes it stands for.

    It is made when the first search is read: most hours bring none.
    """
    found: dict[str, set[str]] = {}
    for line in lexicon.classes.strip().splitlines():
        kind, _, entries = line.partition(": ")
        for entry in entries.split():
            lemma, _, forms = entry.partition("=")
            for form in (lemma, *(form for form in forms.split(",") if form)):
                found.setdefault(form, {form}).update({lemma, kind})
    return {form: frozenset(means) for form, means in found.items()}


_STOPS = frozenset({"stop", "quit"})
_DOING = ("ing", "obsessed")
_END = Word("", frozenset())
_NUMBER = frozenset({"TIME"})
_APOSTROPHES = {ord(c): "'" for c in "`\u2019\u2018\u00b4\u02bc"}
