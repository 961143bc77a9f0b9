import pytest

from walkaway_rules.matching.places.regions import region_named

BERLIN = (52.52, 13.405)
PORTLAND = (45.52, -122.68)


@pytest.mark.parametrize(
    ("name", "at", "held"),
    [
        ("germany", BERLIN, True),
        ("deutschland", BERLIN, True),
        ("oregon", PORTLAND, True),
        ("oregon", BERLIN, False),
        ("north_carolina", PORTLAND, False),
        ("hawaii", (21.3, -157.8), True),
    ],
)
def test_a_region_holds_what_lies_in_it(
    name: str, at: tuple[float, float], *, held: bool
) -> None:
    region = region_named(name)
    assert region is not None
    assert region.holds(at) is held


def test_a_name_of_somebody_is_no_region() -> None:
    assert region_named("virginia") is None
    assert region_named("") is None
