"""Declension: names in Cyrillic as Russian and Ukrainian sentences change them.

A title says "Свадьба Ивана Петрова" of Иван Петров. Every word of a name takes the
same case, so that "Ивана Петровой" is nobody. Where a case of his name is a case of
a woman's ("Александра Петрова" of Александр Петров), it is left out. Names of one
word are not declined: a first name alone is said of many.
"""

import re
from collections.abc import Iterable, Iterator

from walkaway_rules.matching.names.endings import Ending, endings, in_cases


def declined(name: str) -> Iterator[str]:
    """Given a name as written, yield it in every case but the first."""
    last, comma, first = name.casefold().partition(",")
    parts = f"{first} {last}".split()
    words = f"{last} {first}".split()
    if len(words) < _TWO or not all(map(_CYRILLIC.fullmatch, words)):
        return
    given = parts[0] if comma else words[_first_name(words)]
    hers = _is_hers(given, [word for word in words if word != given])
    forms = [_forms(part, hers=hers, first=part == given) for part in parts]
    shared = _shared(given, hers=hers)
    yield from (" ".join(form) for form in _unshared(zip(*forms, strict=True), shared))


def _first_name(words: list[str]) -> int:
    """Return where the first name stands: behind a last name that leads for sure."""
    first, *_, last = words
    leads = _LAST.search(first) and first not in _FLEETING
    return 1 if leads and not _LAST.search(last) else 0


def _is_hers(given: str, others: list[str]) -> bool:
    """Whether this is a woman's name, as far as its words tell."""
    if given in _HIS:
        return False
    if not given.endswith(("а", "я", "ь")):
        return False
    if any(_HIS_LAST.search(word) for word in others):
        return False
    told = any(_HER_LAST.search(word) for word in others)
    return told or not given.endswith("ь") or given in _HERS


def _shared(given: str, *, hers: bool) -> frozenset[int]:
    """Return the cases that are somebody of the other sex, too."""
    if given.rstrip("аяй") not in _OF_BOTH:
        return frozenset()
    return _HER_SHARED if hers else _HIS_SHARED


def _unshared(
    forms: Iterable[tuple[str, ...]], shared: frozenset[int]
) -> Iterator[tuple[str, ...]]:
    return (form for case, form in enumerate(forms) if case not in shared)


def _forms(word: str, *, hers: bool, first: bool) -> tuple[str, ...]:
    """Return a word in all cases; of two that a hyphen ties, both."""
    if first:
        known = _HER_NAMES if hers else _HIS_NAMES
    else:
        known = _HER_LAST_NAMES if hers else _HIS_LAST_NAMES
    tied = [_declined(piece, known) for piece in word.split("-")]
    return tuple("-".join(pieces) for pieces in zip(*tied, strict=True))


def _declined(word: str, known: Iterable[Ending]) -> tuple[str, ...]:
    return in_cases(_FLEETING.get(word, word), known, _CASES)


_TWO = 2
_CASES = 10
_CYRILLIC = re.compile("[\u0400-\u04ff'\u2019\u02bc-]+")
_LAST = re.compile(
    "[оеё]ва?$|(?:с|ц)(?:кий|кая|ький|ька)$|енко$|чук$|юк$|..[^ь]ян$|дзе$"
)
_HIS_LAST = re.compile("(?:[оеё]в|[иы]н|[иыо]й|вич)$")
_HER_LAST = re.compile("(?:[оеё]ва|[иы]на|ая|ська|цька|вна)$")

_OPEN = """
[иі]я 1 и и ю ей и ї ї ю єю ї
я 1 и е ю ей е і і ю ею і
[жшчщ]а 1 и е у ей е і і у ею і
[гкх]а 1 и е у ой е и и у ою и
а 1 ы е у ой е и і у ою і
"""
"""Words that end in a vowel, his or hers."""
_HIS_NOUNS = (
    _OPEN
    + """
ий 1 я ю я ем и я ю я єм ю
ій 1 я ю я ем и я ю я єм ї
й 1 я ю я ем е я ю я єм ю
ь 1 я ю я ем е я ю я ем і
[жшчщц] 0 а у а ем е а у а ем і
[бвгдзклмнпрстфх] 0 а у а ом е а у а ом і
"""
)
_HIS_NAMES = endings(f"{_HIS_NOUNS}\nо 1 а у а ом е а у а ом у")
_HER_NAMES = endings(f"{_OPEN}\nь 1 и и ь ью и і і ь ью і")
_HIS_LAST_NAMES = endings(
    f"""
[оеё]в|[иы]н 0 а у а ым е а у а им і
[ыи]х 1 х х х х х х х х х х
[кгх]ий|ький 2 ого ому ого им ом ого ому ого им ому
[ыоий]й 2 ого ому ого ым ом ого ому ого им ому
ко 1 о о о о о а у а ом у
{_HIS_NOUNS}
"""
)
_HER_LAST_NAMES = endings(
    f"""
[ыи]х 1 х х х х х х х х х х
[оеё]ва|[иы]на 1 ой ой у ой ой ої ій у ою ій
ая 2 ой ой ую ой ой ої ій у ою ій
[сц]ька 1 ої ій у ою ій ої ій у ою ій
{_OPEN}
"""
)
_FLEETING = {"павел": "павл", "лев": "льв"}
"""What loses a vowel before an ending."""
_HIS_TEXT = """
илья никита савва фома лука кузьма данила гаврила миша дима ваня коля петя вова юра
лёша леша серёжа сережа гриша толя костя федя лёня боря вася игорь ілля микита
"""
_HIS = frozenset(_HIS_TEXT.split())
_HERS = frozenset({"любовь", "нинель", "адель", "рашель", "эсфирь"})
_OF_BOTH_TEXT = """
александр валентин евгени валери юли клавди богдан станислав владислав ярослав
мирослав бронислав святослав руслан марьян кир ян анастаси олександр євгені валері
"""
_OF_BOTH = frozenset(_OF_BOTH_TEXT.split())
"""First names of men and women alike, without their endings."""
_HIS_SHARED = frozenset({0, 1, 2, 5, 6, 7})
_HER_SHARED = frozenset({2, 7})
