"""A guard reads of a language what it says unasked, and no more."""

from daemon.fake_house import FakeHouse
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.guard.graduating import Graduating, Notices
from walkaway_daemon.guard.notice_board import NoticeBoard
from walkaway_daemon.tongue.catalogues import open_catalogue
from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR
from walkaway_rules.promise.changes import loosenings
from walkaway_rules.rulebook import Person, Rulebook
from walkaway_rules.tongue.said import counted, said, spoken
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.promising import waiting
from walkaway_rules.words.rules_file import missing


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


def test_a_guard_that_watches_reads_no_more_though_much_is_to_be_said() -> None:
    house, tongue = FakeHouse(), open_catalogue("de")
    notices = Notices(lambda: True, NoticeBoard(house.parts).show)
    graduating = Graduating(house.guard, house.rules, house.clock, notices, tongue)
    desk = Reception(house.guard, house.rules, house.clock, lambda: None, graduating)
    firm = Rulebook(people=(Person("J", names=("A", "B"), response=Response.HOLD),))
    mild = Rulebook(people=(Person("J", names=("A",), response=Response.PAUSE),))
    house.rules.trouble = missing(kept=True)
    house.rules.pending = tuple(
        waiting(Loosening(change, HOUR)) for change in loosenings(firm, mild)
    )
    house.guard.begin()
    status = desk.status()

    assert status.pending == (
        "J: 1 Name weniger im Blick (in 60 Minuten)",
        "J: eine Pause statt des Zuhaltens (in 60 Minuten)",
    )
    assert status.limits == (
        "rules.yaml ist nicht da. Die Regeln von vorher gelten weiter.",
    )
    assert not is_read(tongue)
