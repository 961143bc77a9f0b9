"""Every shape is reached by an example, and is written in the lexicon's words."""

import pytest

from walkaway_rules.matching import longing_german as german
from walkaway_rules.matching.longing_danger import DANGER, HARMLESS, WATCHED
from walkaway_rules.matching.longing_frames import LONGING
from walkaway_rules.matching.longing_limits import HELP, SURE_HELP, THEIRS, TOPICS
from walkaway_rules.matching.longing_reading import (
    ENGLISH,
    GERMAN,
    Lexicon,
    Word,
    read_search,
)
from walkaway_rules.matching.longing_shapes import met_shape
from walkaway_seeds.packs import (
    danger_searches,
    held_out_phrasings,
    help_searches,
    longing_phrasings,
    ordinary_searches,
)

Searches = list[tuple[Word, ...]]


def _read(phrasings: tuple[str, ...], lexicon: Lexicon = ENGLISH) -> Searches:
    return [search for query in phrasings if (search := read_search(query, lexicon))]


LONGED = _read(longing_phrasings() + held_out_phrasings())
HELPED = _read(help_searches())
ENDANGERED = _read(danger_searches())
HELPS = [*SURE_HELP.strip().splitlines(), *HELP.strip().splitlines()]
DANGERS = [*DANGER.strip().splitlines(), *WATCHED.strip().splitlines()]
EXCEPTIONS = [*THEIRS.strip().splitlines(), *HARMLESS.strip().splitlines()]
GERMAN_LONGED = _read(longing_phrasings() + held_out_phrasings(), GERMAN)
GERMAN_HELPED = _read(help_searches(), GERMAN)
GERMAN_ENDANGERED = _read(danger_searches(), GERMAN)


def _reached(frame: str, searches: Searches) -> bool:
    return any(met_shape(frame, search, _unknown(search)) for search in searches)


def _unknown(search: tuple[Word, ...]) -> int:
    return sum(not word.means for word in search)


@pytest.mark.parametrize("frame", LONGING.strip().splitlines())
def test_each_frame_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, LONGED)


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


@pytest.mark.parametrize("frame", EXCEPTIONS)
def test_each_exception_is_reached_by_a_phrasing(frame: str) -> None:
    assert _reached(frame, LONGED)


def test_topics_keep_ordinary_searches_ordinary() -> None:
    words = {word for query in ordinary_searches() for word in query.split()}
    assert words & TOPICS
    assert words & german.TOPICS
