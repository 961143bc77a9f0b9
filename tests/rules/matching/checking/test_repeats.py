from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Boundary, BoundaryKind
from walkaway_rules.matching.checking.checked import Checked
from walkaway_rules.matching.checking.rates import Openings
from walkaway_rules.matching.checking.repeats import (
    ONE_OPENING,
    Repeats,
    fronted,
    repeated,
)
from walkaway_rules.moment import HOUR, MINUTE
from walkaway_rules.rulebook import Checking

CHAT = Checked(
    Boundary("c" * 16, BoundaryKind.CHECKING, "Chat"),
    Checking("Chat", site="chat.example", more_than=2, per=HOUR),
)
MAIL = Checked(
    Boundary("m" * 16, BoundaryKind.CHECKING, "Mail"),
    Checking("Mail", app="mail", more_than=0, per=HOUR),
)


def _told(times: list[int]) -> list[bool]:
    """Open the chat at each of these times and say which were too many."""
    repeats, answers = Repeats(), list[bool]()
    for time in times:
        repeats, too_often = repeated(repeats, [CHAT], time)
        answers.append(bool(too_often))
    return answers


def test_one_opening_more_than_the_rules_say_is_too_many() -> None:
    assert _told([0, MINUTE, 2 * MINUTE]) == [False, False, True]


def test_the_next_within_the_hour_is_too_many_as_well() -> None:
    assert _told([0, MINUTE, 2 * MINUTE, 3 * MINUTE])[-1] is True


def test_after_an_hour_it_begins_again() -> None:
    assert _told([0, MINUTE, 2 * HOUR]) == [False, False, False]


def test_an_opening_told_twice_counts_once() -> None:
    assert _told([0, 0, MINUTE, MINUTE, 0]) == [False] * 5


def test_openings_within_a_breath_are_one() -> None:
    assert _told([0, ONE_OPENING - 1, MINUTE]) == [False, False, False]
    assert _told([0, ONE_OPENING, MINUTE]) == [False, False, True]


def test_each_is_counted_by_itself() -> None:
    repeats, over = repeated(Repeats(), [CHAT, MAIL], 5)

    assert over == (MAIL,)
    assert repeats.openings == {
        CHAT.boundary.id: Openings((5,)),
        MAIL.boundary.id: Openings((5,)),
    }


def test_nothing_opened_changes_nothing() -> None:
    before, _ = repeated(Repeats(), [CHAT], 5)

    assert repeated(before, (), 9) == (before, ())


def test_a_new_title_in_the_same_window_opens_nothing() -> None:
    repeats, over = fronted(Repeats(), [MAIL], 0)
    again, over_again = fronted(repeats, [MAIL], MINUTE)

    assert (over, over_again) == ((MAIL,), ())
    assert again == repeats


def test_a_window_that_comes_back_to_the_front_is_opened_again() -> None:
    repeats, _ = fronted(Repeats(), [MAIL], 0)
    repeats, _ = fronted(repeats, [], MINUTE)

    assert fronted(repeats, [MAIL], 2 * MINUTE)[1] == (MAIL,)


@given(st.lists(st.integers(0, 3 * HOUR // MINUTE), max_size=30))
def test_never_is_more_remembered_than_matters(minutes: list[int]) -> None:
    repeats = Repeats()
    for minute in minutes:
        repeats, _ = repeated(repeats, [CHAT], minute * MINUTE)
    assert all(len(each.times) <= 3 for each in repeats.openings.values())
