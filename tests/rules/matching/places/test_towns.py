import pytest

from walkaway_rules.matching.places.towns import (
    is_around,
    is_town,
    leads_elsewhere,
    lies_elsewhere,
    towns_in,
)

VIENNA = (48.2082, 16.3738)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("wien", [(0, 1)]),
        ("cafe in new york tonight", [(2, 4)]),
        ("york", [(0, 1)]),
        ("wien graz", [(0, 1), (1, 2)]),
        ("nowhere at all", []),
        ("", []),
    ],
)
def test_towns_are_told_by_their_whole_names(
    text: str, spans: list[tuple[int, int]]
) -> None:
    assert [(begin, end) for begin, end, _ in towns_in(text.split())] == spans


def test_a_street_that_is_called_after_a_region_is_none() -> None:
    assert not lies_elsewhere(["pennsylvania", "ave"], VIENNA)
    assert not leads_elsewhere(["mexiko", "platz", "1"], VIENNA)
    assert lies_elsewhere(["pennsylvania"], VIENNA)
    assert lies_elsewhere(["london", "road"], VIENNA)


def test_a_town_has_its_names_in_several_tongues_and_its_namesakes() -> None:
    for name in ("wien", "vienna"):
        [(_, _, points)] = towns_in([name])
        assert is_around(points, VIENNA)
    [(_, _, londons)] = towns_in(["london"])
    assert len(londons) == 2
    assert not is_around(londons, VIENNA)


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [("wien", False), ("hamburg", True), ("hamburg wien", False), ("x", False)],
)
def test_a_place_lies_elsewhere_where_only_other_towns_are_named(
    text: str, *, elsewhere: bool
) -> None:
    assert lies_elsewhere(text.split(), VIENNA) is elsewhere


@pytest.mark.parametrize(
    ("text", "elsewhere"),
    [
        ("hamburg", True),
        ("restaurant in hamburg altona", True),
        ("new york city", True),
        ("wien", False),
        ("trio hamburg", False),
        ("mitte", False),
        ("in", False),
        ("", False),
    ],
)
def test_the_next_words_may_be_another_town(text: str, *, elsewhere: bool) -> None:
    assert leads_elsewhere(text.split(), VIENNA) is elsewhere


@pytest.mark.parametrize(
    ("text", "town"),
    [
        ("hamburg", True),
        ("new york", True),
        ("hamburg altona bar", False),
        ("bar", False),
        ("", False),
        ("new york new york", False),
    ],
)
def test_words_may_be_a_town_and_nothing_else(text: str, *, town: bool) -> None:
    assert is_town(text.split()) is town
