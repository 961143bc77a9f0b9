import pytest

from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.located import Located, middle_of


@pytest.mark.parametrize(
    ("located", "near"),
    [
        (Located(Point(1, 2)), True),
        (Located(Point(1, 2), centre=True), True),
        (Located(Point(1, 2), centre=True, zoom=17.0), True),
        (Located(Point(1, 2), centre=True, zoom=11.0), False),
        (Located(Point(1, 2), zoom=3.0), True),
    ],
)
def test_only_the_middle_of_a_far_map_is_not_looked_at(
    located: Located, *, near: bool
) -> None:
    assert located.is_near is near


def test_the_middle_between_two_corners_tells_how_near_it_is() -> None:
    near = middle_of(Point(52.51, 13.4), Point(52.53, 13.41))
    assert near.point == pytest.approx(Point(52.52, 13.405))
    assert near.is_near
    assert not middle_of(Point(52, 13), Point(53, 14)).is_near
    assert middle_of(Point(1, 2), Point(3, 2)).zoom is None
