"""Tender hours and dates, by the local clock and calendar."""

from rules.story import at
from walkaway_rules.rulebook import Hours, Person, Responses, Rulebook, TenderDate
from walkaway_rules.tender import is_tender

NIGHT = Rulebook(responses=Responses(tender_hours=(Hours(22 * 60, 7 * 60),)))
DATE = Rulebook(people=(Person("J"), Person("K", tender_dates=(TenderDate(9, 15),))))
HOUR = 3600.0


def test_an_hour_is_tender_while_it_lasts() -> None:
    assert not is_tender(NIGHT, at(21 * HOUR))
    assert is_tender(NIGHT, at(23 * HOUR))
    assert is_tender(NIGHT, at(6 * HOUR))


def test_hours_are_those_of_the_place_where_one_is() -> None:
    assert is_tender(NIGHT, at(21 * HOUR, offset=60))


def test_a_date_is_tender_all_day() -> None:
    assert not is_tender(DATE, at(23 * HOUR))
    assert is_tender(DATE, at(24 * HOUR))
    assert is_tender(DATE, at(47 * HOUR))
    assert not is_tender(DATE, at(48 * HOUR))


def test_without_any_nothing_is_tender() -> None:
    assert not is_tender(Rulebook(), at(0))
