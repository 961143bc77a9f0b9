"""A match finds its urge by its own time, in whatever order it is told."""

import itertools
from dataclasses import replace

import pytest

from rules.story import APP, PERSON, TERMS, Guard, at, match
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import UrgeBegan, UrgeJoined, UrgeLed, UrgeTouched
from walkaway_rules.deciding.event import Matched, Outcome, PullFelt, Revised
from walkaway_rules.deciding.place import place_leading, place_match, place_pull
from walkaway_rules.match import MatchKind

ID = "1" * 32


def late(guard: Guard, *seconds: int) -> None:
    for second in seconds:
        guard.match(PERSON, at(second, boot=""), at(90_000), late=True)


def test_a_first_match_begins_an_urge() -> None:
    (entry,) = place_match(Guard().state, match(), at(0))
    assert isinstance(entry, UrgeBegan)


def test_a_further_match_touches_it() -> None:
    guard = Guard()
    urge = guard.match(PERSON, at(0), at(0))
    (entry,) = place_match(guard.state, match(moment=at(600)), at(600))
    assert entry == UrgeTouched(
        str(urge), at(600), sought=True, late=False, watched=False
    )


def test_what_led_to_a_title_is_told_once_of_the_urge_that_the_title_began() -> None:
    guard, led = Guard(), match(moment=at(10), sought=False, led=True)
    assert place_leading(guard.state, led) == ()
    urge = guard.match(PERSON, at(11), at(11))

    assert place_leading(guard.state, match(moment=at(10), sought=False)) == ()
    assert place_leading(guard.state, led) == (UrgeLed(str(urge)),)
    guard.tell(led, at(20))
    assert place_leading(guard.state, led) == ()


def test_what_led_elsewhere_or_at_another_time_says_nothing_of_a_title() -> None:
    guard = Guard()
    guard.match(PERSON, at(100), at(100))
    for boundary, second in ((APP, 99), (PERSON, 101), (PERSON, 84)):
        led = match(boundary, at(second), sought=False, led=True)
        assert place_leading(guard.state, led) == ()

    guard.match(PERSON, at(105), at(105))
    led = match(moment=at(99), sought=False, led=True)
    assert place_leading(guard.state, led) == (), "it was looked at further"


def test_where_nothing_was_sought_nothing_led_to_it() -> None:
    guard = Guard()
    guard.match(PERSON, at(100), at(100), sought=False)
    led = match(moment=at(99), sought=False, led=True)

    assert place_leading(guard.state, led) == ()


def test_what_was_led_to_and_gone_to_within_a_second_was_gone_to() -> None:
    guard = Guard()
    guard.match(PERSON, at(1), at(1), watched=True)
    guard.tell(match(moment=at(0.5), sought=False, led=True), at(2))
    guard.match(PERSON, at(0.4), at(3))
    guard.leave(PERSON, at(4))
    guard.tick(at(700))

    assert [urge.outcome for urge in guard.state.urges.values()] == [Outcome.MISSED]


def test_matches_on_two_boundaries_are_two_urges() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    (entry,) = place_match(guard.state, match(APP, at(1)), at(1))
    assert isinstance(entry, UrgeBegan)


def test_matches_within_a_second_are_one_act() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    assert place_match(guard.state, match(moment=at(1)), at(1)) == ()
    assert place_match(guard.state, match(moment=at(1.5)), at(2)) != ()


def test_what_was_found_late_within_a_second_is_one_act_too() -> None:
    guard = Guard()
    late(guard, 100)
    found = match(moment=at(101, boot=""), late=True)
    assert place_match(guard.state, found, at(90_000)) == ()


def test_what_was_sought_within_a_second_of_passing_by_is_found_late_as_well() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), sought=False)
    guard.match(PERSON, at(1, boot=""), at(9000), late=True)
    guard.tick(at(9000))
    (urge,) = guard.state.urges.values()
    assert urge.outcome is Outcome.MISSED


@pytest.mark.parametrize(("told", "is_late"), [(600, False), (601, True)])
def test_what_is_older_than_settle_when_it_is_told_is_late(
    *, told: int, is_late: bool
) -> None:
    (entry,) = place_match(Guard().state, match(moment=at(0)), at(told))
    assert isinstance(entry, UrgeBegan)
    assert entry.late is is_late


def test_what_the_person_corrected_takes_in_what_nothing_else_does() -> None:
    guard = Guard()
    corrected = str(guard.match(PERSON, at(0), at(0)))
    guard.tell(Revised(corrected, Outcome.DISPUTED), at(30))
    other = str(guard.match(PERSON, at(60), at(60)))
    (entry,) = place_match(guard.state, match(moment=at(20)), at(70))
    assert isinstance(entry, UrgeTouched)
    assert entry.urge == other


def test_urges_that_join_once_both_are_over_keep_the_first_ones_name() -> None:
    guard = Guard()
    late(guard, 0)
    (first,) = guard.state.urges
    later = str(guard.match(PERSON, at(900), at(900)))
    guard.show(later, at(901))
    guard.answer(later, Answer.GO_ON, at(905))
    entries = place_match(
        guard.state, match(moment=at(450, boot=""), late=True), at(910)
    )
    assert entries[1:] == (UrgeJoined(later, first),)


def test_a_pull_is_an_urge_beside_what_is_under_way() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    assert isinstance(place_pull(guard.state, PullFelt(TERMS, ID), at(5)), UrgeBegan)


def signed(seconds: float, sign: MatchKind, *, sought: bool = True) -> Matched:
    return replace(match(moment=at(seconds), sought=sought), sign=sign)


@pytest.mark.parametrize("seconds", [-3, -0.5, 0, 1])
@pytest.mark.parametrize("sought", [True, False])
def test_an_address_that_is_told_later_says_what_a_title_was_about(
    seconds: float, *, sought: bool
) -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.NAME), at(5))
    (before,) = guard.state.urges.values()
    told = signed(5 + seconds, MatchKind.PROFILE, sought=sought)
    guard.tell(told, at(10))

    (urge,) = guard.state.urges.values()
    assert urge.sign is MatchKind.PROFILE
    assert urge.last_sought == before.last_sought
    assert urge.gone is None


def test_an_address_within_a_second_says_nothing_but_what_it_was_about() -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.NAME), at(5))
    (before,) = guard.state.urges.values()
    guard.tell(signed(4.5, MatchKind.PROFILE), at(10))

    (urge,) = guard.state.urges.values()
    assert urge == replace(before, sign=MatchKind.PROFILE)


def test_what_was_opened_afterwards_changes_nothing_of_how_it_began() -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.NAME), at(5))
    guard.tell(signed(7, MatchKind.PROFILE), at(7))

    (urge,) = guard.state.urges.values()
    assert urge.sign is MatchKind.NAME


def test_a_look_after_what_was_passed_by_says_what_it_was_about() -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.NAME, sought=False), at(5))
    guard.tell(signed(65, MatchKind.PROFILE), at(65))
    guard.tell(signed(95, MatchKind.SEARCH), at(95))

    (urge,) = guard.state.urges.values()
    assert urge.sign is MatchKind.PROFILE


def test_an_address_is_not_doubted_because_of_a_title() -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.PROFILE), at(5))
    assert place_match(guard.state, signed(5.5, MatchKind.NAME), at(6)) == ()
    guard.tell(signed(3, MatchKind.NAME), at(6))

    (urge,) = guard.state.urges.values()
    assert urge.sign is MatchKind.PROFILE


def test_what_is_over_is_not_opened_again_for_what_it_was_about() -> None:
    guard = Guard()
    guard.tell(signed(5, MatchKind.NAME), at(5))
    guard.tick(at(1000))

    assert place_match(guard.state, signed(5, MatchKind.PROFILE), at(1001)) == ()


def test_a_look_within_a_second_of_what_was_passed_by_is_new() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), sought=False)
    assert place_match(guard.state, match(moment=at(0.5)), at(0.5)) != ()
    assert place_match(guard.state, match(sought=False), at(0.5)) == ()


def test_a_live_look_within_a_second_of_a_late_one_is_new() -> None:
    guard = Guard()
    late(guard, 0)
    told = match(moment=at(0.5))
    assert place_match(guard.state, told, at(0.5)) != ()


def test_that_a_page_can_be_watched_is_new() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    assert place_match(guard.state, match(watched=True), at(0)) != ()


def test_needed_contact_within_a_second_is_one_act() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), needed=True)
    assert place_match(guard.state, match(needed=True), at(1)) == ()


@pytest.mark.parametrize("order", tuple(itertools.permutations([0, 500, 1000, 1500])))
def test_late_matches_are_one_urge_in_whatever_order_they_are_told(
    order: tuple[int, ...],
) -> None:
    guard = Guard()
    late(guard, *order)
    guard.tick(at(90_000))
    assert [key.outcome for key in guard.state.counts] == [Outcome.MISSED]
    assert list(guard.state.counts.values()) == [1]


@pytest.mark.parametrize("order", tuple(itertools.permutations([0, 500, 1101, 1500])))
def test_a_gap_above_settle_makes_two_urges_in_whatever_order(
    order: tuple[int, ...],
) -> None:
    guard = Guard()
    late(guard, *order)
    guard.tick(at(90_000))
    assert list(guard.state.counts.values()) == [2]


def test_a_late_match_that_closes_a_gap_joins_two_urges() -> None:
    guard = Guard()
    late(guard, 0, 1000)
    told = match(moment=at(500, boot=""), late=True)
    touched, joined = place_match(guard.state, told, at(90_000))
    assert isinstance(touched, UrgeTouched)
    assert joined == UrgeJoined(f"{2:032x}", f"{1:032x}")


def test_what_was_only_passed_by_between_two_sought_urges_joins_nothing() -> None:
    guard = Guard()
    late(guard, 0, 1000)
    told = match(moment=at(500, boot=""), late=True, sought=False)
    assert len(place_match(guard.state, told, at(90_000))) == 1


def test_a_disputed_urge_is_joined_to_nothing() -> None:
    guard = Guard()
    late(guard, 0, 1000)
    guard.tell(Revised(f"{2:032x}", Outcome.DISPUTED), at(90_000))
    told = match(moment=at(500, boot=""), late=True)
    assert len(place_match(guard.state, told, at(90_000))) == 1


def test_what_fits_two_urges_goes_to_the_earlier() -> None:
    guard = Guard()
    late(guard, 1000, 0)
    told = match(moment=at(500, boot=""), late=True)
    touched, *_ = place_match(guard.state, told, at(90_000))
    assert touched.urge == f"{2:032x}"


def test_a_pull_begins_an_urge_on_no_boundary() -> None:
    entry = place_pull(Guard().state, PullFelt(TERMS, ID), at(0))
    assert entry == UrgeBegan(
        urge=ID,
        boundary="",
        at=at(0),
        sought=True,
        needed=False,
        late=False,
        counts=False,
        watched=False,
        terms=TERMS,
    )


def test_a_pull_that_is_felt_again_goes_on_and_nothing_is_there_to_be_left() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    entry = place_pull(guard.state, PullFelt(TERMS, ID), at(60))
    assert entry == UrgeTouched(urge, at(60), sought=True, late=False, watched=False)


def test_a_pull_felt_after_one_that_is_over_is_a_new_one() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.match(PERSON, at(1), at(1))
    assert guard.pull(at(600)) == urge
    assert guard.pull(at(1201)) != urge
