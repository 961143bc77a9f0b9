"""Where browsers that are made of Chromium keep their profiles."""

import pytest

from walkaway_daemon.sensors.history.browsers.chromiums import CHROMIUMS
from walkaway_daemon.sensors.history.browsers.family import Place


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Chromium", Place("config", "ungoogled-chromium")),
        ("Opera Air", Place("roaming", "Opera Software/Opera Air Stable")),
        ("Helium", Place("config", "net.imput.helium")),
        ("Helium", Place("local", "imput/Helium/User Data")),
        ("Comet", Place("local", "Perplexity/Comet/User Data")),
        ("Dia", Place("support", "Dia/User Data")),
        ("ChatGPT Atlas", Place("support", "com.openai.atlas/browser-data/host")),
        ("Whale", Place("config", "naver-whale")),
        ("Thorium", Place("config", "thorium")),
    ],
)
def test_a_chromium_keeps_its_profiles_there(name: str, place: Place) -> None:
    family = next(one for one in CHROMIUMS if one.name == name)
    assert place in family.places
    assert (family.file, family.forgets) == ("History", False)
