import pytest

from walkaway_rules.matching.places.towns import is_around, lies_elsewhere, towns_in

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
