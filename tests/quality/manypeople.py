"""Many people: names of many kinds, each held against texts alone.

Beside what names somebody stands what only resembles it: other people with nearly the
same name, the name inside a word, words that it is made of.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.parse import quote, quote_plus

from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Person, Rulebook

_MET = ("met", "missed")
_KNOWN = ("missed", "taken")
_HERE = Path(__file__).parent
_ENGINES = (
    "https://www.google.com/search?q={plus}",
    "https://www.bing.com/search?q={plus}&form=x",
    "https://duckduckgo.com/?q={quoted}&ia=web",
    "https://engine.example/?q={plus}",
    "https://shop.example/search?query={plus}",
    "https://forum.example/suche/{quoted}",
    "https://www.youtube.com/results?search_query={plus}",
    "https://yandex.ru/search/?text={quoted}",
)


@dataclass(frozen=True, slots=True)
class Naming:
    """A text that names somebody, or somebody else."""

    name: str
    is_met: bool
    is_known: bool
    """It is known to be told wrongly: "missed", or "taken" for somebody else."""
    is_search: bool
    text: str


@cache
def namings() -> tuple[Naming, ...]:
    """Return all of them, in the file's order."""
    text = (_HERE / "many_people.tsv").read_text(encoding="utf-8")
    rows = (row.split("\t") for row in text.splitlines())
    return tuple(
        Naming(name, told in _MET, told in _KNOWN, where == "search", said)
        for name, told, where, said in rows
    )


def misnamed() -> list[Naming]:
    """Return those that are met otherwise than they say."""
    return [
        naming
        for number, naming in enumerate(namings())
        if naming.is_met is not any(map(_matcher(naming.name).match, _visits(number)))
    ]


def _visits(number: int) -> Iterator[Visit]:
    naming = namings()[number]
    if not naming.is_search:
        yield Visit("https://news.example/a", naming.text, VisitKind.TYPED, 0)
        return
    engine = _ENGINES[number % len(_ENGINES)]
    address = engine.format(plus=quote_plus(naming.text), quoted=quote(naming.text))
    yield Visit(address, "", VisitKind.TYPED, 0)


@cache
def _matcher(name: str) -> Matcher:
    return compile_matcher(Rulebook(people=(Person("J", names=(name,)),)), b"secret")
