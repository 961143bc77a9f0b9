import pytest

from walkaway_rules.matching.places.service import ACROSS, labels


def test_words_are_told_apart() -> None:
    assert labels("osm openstreetmap") == {"osm", "openstreetmap"}


@pytest.mark.parametrize(
    ("text", "lng", "lat"),
    [
        ("?x=13.405&y=52.52", "13.405", "52.52"),
        ("?pointX=13.405&pointY=52.52&z=1", "13.405", "52.52"),
        ("/epointx=13.405&epointy=52.52", "13.405", "52.52"),
    ],
)
def test_a_longitude_may_be_called_x(text: str, lng: str, lat: str) -> None:
    found = ACROSS.search(text)
    assert found is not None
    assert (found["lng"], found["lat"]) == (lng, lat)


@pytest.mark.parametrize("text", ["?x=1&z=2&y=3", "?max=1&may=2", "?x=1&y=2.3.4"])
def test_other_figures_are_no_point(text: str) -> None:
    assert ACROSS.search(text) is None
