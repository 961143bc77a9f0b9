"""Where browsers that are made of Firefox keep their profiles, and whether they do."""

import pytest

from walkaway_daemon.sensors.history.browsers.family import Place
from walkaway_daemon.sensors.history.browsers.firefoxes import FIREFOXES


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Zen", Place("home", ".zen")),
        ("Basilisk", Place("home", ".basilisk-dev/basilisk")),
        ("IceCat", Place("home", ".mozilla/icecat")),
        ("FireDragon", Place("home", ".firedragon")),
        ("CachyOS Browser", Place("home", ".cachy")),
        ("Pale Moon", Place("home", ".moonchild productions/pale moon")),
    ],
)
def test_a_firefox_keeps_its_profiles_there(name: str, place: Place) -> None:
    family = next(one for one in FIREFOXES if one.name == name)
    assert place in family.places
    assert family.file == "places.sqlite"


def test_those_that_hide_who_looks_keep_no_history() -> None:
    forgetful = [family.name for family in FIREFOXES if family.forgets]
    assert forgetful == ["Tor Browser", "Mullvad Browser"]
