"""How a browser is written down as a row."""

from walkaway_daemon.sensors.history.browsers.family import (
    Family,
    Place,
    chromium,
    firefox,
    forgetful,
    opera,
)
from walkaway_daemon.sensors.history.formats.formats import CHROMIUM


def test_a_row_parts_programs_and_places_by_a_line() -> None:
    assert chromium("A", "a|a-beta", config="a|a-beta", home=".a") == Family(
        "A",
        CHROMIUM,
        "History",
        ("Default", "Profile *"),
        (Place("config", "a"), Place("config", "a-beta"), Place("home", ".a")),
        ("a", "a-beta"),
    )


def test_an_opera_may_keep_its_profile_in_the_folder_itself() -> None:
    assert opera("O", "o", config="o").profiles == (
        ".",
        "Default",
        "Profile *",
        "_side_profiles/*",
    )


def test_a_browser_without_a_program_has_none() -> None:
    assert firefox("F", "", home=".f").programs == ()


def test_a_firefox_may_keep_no_history_by_itself() -> None:
    kept, none = firefox("F", "f", home=".f"), forgetful("F", "f", home=".f")
    assert (kept.forgets, none.forgets) == (False, True)
    assert (none.places, none.file) == (kept.places, "places.sqlite")
