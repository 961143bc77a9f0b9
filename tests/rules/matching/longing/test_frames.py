"""Every shape is reached by an example, and is written in the lexicon's words."""

import pytest

from quality.freshsearches import texts
from quality.rulebook import EXAMPLE
from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.longing import german, named
from walkaway_rules.matching.longing.danger import DANGER, HARMLESS, WATCHED
from walkaway_rules.matching.longing.despair import DESPAIR
from walkaway_rules.matching.longing.frames import LONGING, SURE
from walkaway_rules.matching.longing.limits import (
    HELP,
    QUIZZES,
    SURE_HELP,
    THEIRS,
    TOPICS,
)
from walkaway_rules.matching.longing.longing import Verdict, judge
from walkaway_rules.matching.longing.reading import (
    ENGLISH,
    GERMAN,
    Lexicon,
    Word,
    read_search,
)
from walkaway_rules.matching.longing.shapes import met_shape
from walkaway_rules.matching.people.people import PeopleIndex
from walkaway_seeds.packs import (
    danger_searches,
    held_out_phrasings,
    help_searches,
    longing_phrasings,
    ordinary_searches,
)

Searches = list[tuple[Word, ...]]
BOUNDARY = Boundary("1", BoundaryKind.PERSON, "J")


def _read(phrasings: tuple[str, ...], lexicon: Lexicon = ENGLISH) -> Searches:
    return [search for query in phrasings if (search := read_search(query, lexicon))]


def _lines(shapes: str) -> list[str]:
    return shapes.strip().splitlines()


def _unnamed(query: str) -> str:
    index = PeopleIndex()
    index.add(EXAMPLE.people[0], BOUNDARY)
    return index.unnamed(query)[1]


PHRASINGS = longing_phrasings() + held_out_phrasings() + texts("longing")
HELP_SEARCHES = help_searches() + texts("help")
DANGER_SEARCHES = danger_searches() + texts("danger")
LONGED = _read(PHRASINGS)
HELPED = _read(HELP_SEARCHES)
ENDANGERED = _read(DANGER_SEARCHES)
NAMED_SEARCHES = tuple(map(_unnamed, texts("danger, named")))
HELPS = [*SURE_HELP.strip().splitlines(), *HELP.strip().splitlines()]
DANGERS = [line for shapes in (DESPAIR, DANGER, WATCHED) for line in _lines(shapes)]
EXCEPTIONS = [*THEIRS.strip().splitlines(), *HARMLESS.strip().splitlines()]
GERMAN_LONGED = _read(PHRASINGS, GERMAN)
GERMAN_HELPED = _read(HELP_SEARCHES, GERMAN)
GERMAN_ENDANGERED = _read(DANGER_SEARCHES, GERMAN)


def _reached(frame: str, searches: Searches) -> bool:
    return any(met_shape(frame, search, _unknown(search)) for search in searches)


def _unknown(search: tuple[Word, ...]) -> int:
    return sum(not word.means for word in search)


@pytest.mark.parametrize("frame", LONGING.strip().splitlines())
def test_each_frame_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, LONGED)


@pytest.mark.parametrize("frame", _lines(SURE))
def test_each_sure_frame_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, LONGED)


@pytest.mark.parametrize("frame", _lines(german.SURE))
def test_each_sure_german_frame_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, GERMAN_LONGED)


@pytest.mark.parametrize("frame", HELPS)
def test_each_shape_of_help_is_reached_by_a_search(frame: str) -> None:
    assert _reached(frame, HELPED)


@pytest.mark.parametrize("frame", DANGERS)
def test_each_shape_of_danger_is_reached_by_a_search(frame: str) -> None:
    assert _reached(frame, ENDANGERED)


@pytest.mark.parametrize("frame", german.LONGING.strip().splitlines())
def test_each_german_frame_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, GERMAN_LONGED)


@pytest.mark.parametrize("frame", german.HELP.strip().splitlines())
def test_each_german_shape_of_help_is_reached_by_a_search(frame: str) -> None:
    assert _reached(frame, GERMAN_HELPED)


@pytest.mark.parametrize("frame", german.DANGER.strip().splitlines())
def test_each_german_shape_of_danger_is_reached_by_a_search(frame: str) -> None:
    assert _reached(frame, GERMAN_ENDANGERED)


@pytest.mark.parametrize("frame", [*_lines(named.DANGER), *_lines(named.PURSUED)])
def test_each_shape_of_danger_beside_a_name_is_reached(frame: str) -> None:
    assert _reached(frame, _read(NAMED_SEARCHES))


@pytest.mark.parametrize("frame", _lines(named.LOOKED_UP))
def test_each_look_up_that_sounds_like_danger_is_reached(frame: str) -> None:
    assert _reached(frame, _read(texts("person")))


@pytest.mark.parametrize("frame", _lines(named.GERMAN))
def test_each_german_shape_of_danger_beside_a_name_is_reached(frame: str) -> None:
    assert _reached(frame, _read(NAMED_SEARCHES, GERMAN))


_QUIZZED = (
    "are the golden girls coming back",
    "lovers tarot card love reading",
    "tarot card the lovers meaning",
    "six of cups tarot ex meaning",
    "i want my dog back ex boyfriend took him",
)


@pytest.mark.parametrize("frame", _lines(QUIZZES))
def test_each_quiz_is_reached_by_an_ordinary_search(frame: str) -> None:
    assert _reached(frame, _read((*ordinary_searches(), *_QUIZZED)))


@pytest.mark.parametrize("query", _QUIZZED)
def test_what_asks_after_something_else_is_not_longing(query: str) -> None:
    assert judge(query).verdict is Verdict.ORDINARY


@pytest.mark.parametrize("frame", EXCEPTIONS)
def test_each_exception_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, LONGED)


def test_topics_keep_ordinary_searches_ordinary() -> None:
    words = {word for query in ordinary_searches() for word in query.split()}
    assert words & TOPICS
    assert words & german.TOPICS
