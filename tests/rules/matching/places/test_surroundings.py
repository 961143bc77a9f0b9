from walkaway_rules.matching.places.surroundings import names_around


def test_a_position_is_called_by_the_towns_around_it() -> None:
    assert "berlin" in names_around((52.5159, 13.38))
    assert "potsdam" not in names_around((52.5159, 13.38))
    assert names_around((46.6, 14.3)) == ["klagenfurt"]


def test_on_the_open_sea_there_is_none() -> None:
    assert names_around((30.0, -40.0)) == []
