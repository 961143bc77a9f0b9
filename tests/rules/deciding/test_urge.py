"""When an urge begins, closes and can be judged, by the better of two clocks."""

from dataclasses import replace

from rules.story import PERSON, TERMS, at
from walkaway_rules.deciding.urge import (
    LAG,
    Account,
    Urge,
    close_of,
    earlier,
    later,
    takes_in,
    wait_for,
)
from walkaway_rules.moment import DAY, MINUTE, SECOND, Moment
from walkaway_rules.terms import Terms

SOUGHT = Urge(
    id="1" * 32,
    boundary=PERSON.id,
    account=Account.COUNTED,
    needed=False,
    terms=TERMS,
    began=at(0),
    last=at(60),
    first_sought=at(0),
    last_sought=at(30),
    asked=True,
)
PASSED = replace(SOUGHT, first_sought=None, last_sought=None, asked=False)


def test_an_urge_closes_settle_after_its_last_sought_match() -> None:
    assert close_of(SOUGHT) == at(630)


def test_an_urge_closes_settle_after_its_response_where_that_came_later() -> None:
    assert close_of(replace(SOUGHT, shown=at(40))) == at(640)


def test_what_was_never_sought_closes_after_its_last_match() -> None:
    assert close_of(PASSED) == at(660)


def test_what_was_revised_closes_with_the_revision() -> None:
    assert close_of(replace(SOUGHT, revised=True, ended=at(90))) == at(90)


def test_a_match_belongs_to_an_urge_up_to_its_close_and_no_further() -> None:
    assert takes_in(SOUGHT, at(630))
    assert not takes_in(SOUGHT, at(630.000001))


def test_an_earlier_match_belongs_to_it_when_no_gap_lies_between() -> None:
    assert takes_in(SOUGHT, at(-600))
    assert not takes_in(SOUGHT, at(-601))


def test_it_is_judged_a_little_after_its_close_since_browsers_tell_late() -> None:
    assert wait_for(SOUGHT, at(0)) == 630 * SECOND + LAG
    assert wait_for(SOUGHT, at(642)) == 0


def test_a_short_settle_makes_the_wait_short_too() -> None:
    hasty = replace(SOUGHT, terms=Terms(settle=2 * SECOND))
    assert wait_for(hasty, at(30)) == 4 * SECOND


def test_sleep_counts_since_the_steady_clock_goes_on() -> None:
    assert wait_for(SOUGHT, at(8 * 3600)) == 0


def test_the_wall_clock_may_jump_without_moving_the_close() -> None:
    jumped = Moment(at(30).utc + DAY, 0, at(30).steady, at(30).boot)
    assert wait_for(SOUGHT, jumped) == 10 * MINUTE + LAG


def test_an_urge_that_seems_to_lie_ahead_is_not_waited_for() -> None:
    assert wait_for(SOUGHT, at(-DAY // SECOND, boot="f" * 16)) == 0


def test_the_later_and_the_earlier_of_two_moments() -> None:
    assert later(at(1), at(2)) == at(2)
    assert later(at(2), at(1)) == at(2)
    assert earlier(at(1), at(2)) == at(1)
    assert earlier(at(2), at(1)) == at(1)


def test_where_there_is_one_moment_it_is_both() -> None:
    assert later(at(1), None) == earlier(at(1), None) == at(1)
