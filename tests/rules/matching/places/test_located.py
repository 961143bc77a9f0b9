import pytest

from walkaway_rules.matching.places.coordinates import Point
from walkaway_rules.matching.places.located import Located


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
