"""A guard reads of a language what it says unasked, and no more."""

from walkaway_daemon.catalogues import open_catalogue
from walkaway_rules.tongue.said import counted, said, spoken


def is_read(tongue: object) -> bool:
    return "_read" in vars(vars(tongue)["_fallback"])


def test_what_the_guard_says_needs_no_more_than_its_own_catalogue() -> None:
    tongue = open_catalogue("de")

    assert tongue.gettext("Turn back") == "Umkehren"
    assert spoken(said("There is no ledger yet."), tongue) == (
        "Es gibt noch kein Logbuch."
    )
    assert not is_read(tongue)


def test_the_rest_is_read_once_somebody_asks() -> None:
    tongue = open_catalogue("de")

    assert tongue.gettext("Nothing on your list.") == "Nichts von deiner Liste."
    assert spoken(counted(2, "1 visit", "{count} visits"), tongue) == "2 Besuche"
    assert is_read(tongue)
