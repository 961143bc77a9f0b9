"""What each event leads to, and that the ledger replayed gives the same state."""

from dataclasses import replace

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from rules.story import APP, CIRCLE, PERSON, TERMS, Guard, at, match
from walkaway_rules.boundary import Boundary, Response
from walkaway_rules.counting.tally import Tally, tally
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.decision import Record, Respond, Withdraw
from walkaway_rules.deciding.entry import (
    ResponseShown,
    RestPlanned,
    RestWithdrawn,
    UrgeAnswered,
    UrgeBegan,
    UrgeEnded,
    UrgeJoined,
    UrgeLeft,
    UrgeOutOfSight,
    UrgeRevised,
    WatchBegan,
    WatchEnded,
)
from walkaway_rules.deciding.event import (
    Event,
    GuardStopped,
    Left,
    Matched,
    Outcome,
    OutOfSight,
    RestAsked,
    RestTakenBack,
    Revised,
    Shown,
)
from walkaway_rules.deciding.evolve import replay
from walkaway_rules.deciding.state import open_urges, under_way
from walkaway_rules.deciding.urge import Account
from walkaway_rules.deciding.watching import days_watched
from walkaway_rules.moment import DAY, HOUR, MINUTE, SECOND, Moment, local_day

ID, OTHER, THIRD = "1" * 32, "2" * 32, "3" * 32
OVER = 10 * 60 + 12
"""Seconds after which an urge without a further match can be judged."""


def met(boundary: Boundary = PERSON, **changes: bool) -> Guard:
    """Return a guard that answered one urge at second 0; it is on the screen."""
    guard = Guard()
    guard.tell(match(boundary, at(0), ID, **changes), at(0))
    guard.show(ID, at(1))
    return guard


def outcome(guard: Guard, urge: str = ID) -> Outcome | None:
    return guard.state.urges[urge].outcome


def test_a_sought_match_is_recorded_and_then_answered() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    began = UrgeBegan(
        urge=ID,
        boundary=PERSON.id,
        at=at(0),
        sought=True,
        needed=False,
        late=False,
        counts=True,
        watched=False,
        terms=TERMS,
    )
    assert guard.said == [Record(began), Respond(ID, PERSON, Response.WHISPER)]


def test_the_boundary_chooses_the_response() -> None:
    guard = Guard()
    guard.tell(match(APP), at(0))
    assert guard.said[-1] == Respond(ID, APP, Response.PAUSE)


def test_a_circle_is_met_too() -> None:
    guard = Guard()
    guard.tell(match(CIRCLE), at(0))
    assert guard.said[-1] == Respond(ID, CIRCLE, Response.WHISPER)


def test_what_is_only_passed_by_is_not_answered() -> None:
    guard = Guard()
    assert guard.match(PERSON, at(0), at(0), sought=False) is None


def test_a_song_that_was_not_sought_is_met_with_one_whisper() -> None:
    guard = Guard()
    guard.tell(match(APP, at(0), sought=False, offered=True), at(0))
    assert guard.said[-1] == Respond(ID, APP, Response.WHISPER)
    assert guard.match(APP, at(60), at(60), sought=False, offered=True) is None


@pytest.mark.parametrize("answer", Answer)
def test_a_song_that_was_not_sought_is_passed_by_whatever_is_said(
    answer: Answer,
) -> None:
    guard = met(sought=False, offered=True)
    guard.answer(ID, answer, at(5))
    guard.tick(at(OVER))
    assert outcome(guard) is Outcome.PASSED_BY


def test_a_song_that_was_not_sought_but_is_then_is_answered_as_usual() -> None:
    guard = met(APP, sought=False, offered=True)
    guard.tell(match(APP, at(60)), at(60))
    assert guard.said[-1] == Respond(ID, APP, Response.PAUSE)


@pytest.mark.parametrize("changes", [{"late": True}, {"needed": True}])
def test_a_song_that_is_late_or_needed_is_not_met(changes: dict[str, bool]) -> None:
    guard = Guard()
    told = guard.match(PERSON, at(0), at(0), sought=False, offered=True, **changes)
    assert told is None


def test_needed_contact_is_not_answered() -> None:
    guard = Guard()
    assert guard.match(PERSON, at(0), at(0), needed=True) is None


def test_what_is_told_late_is_not_answered() -> None:
    guard = Guard()
    assert guard.match(PERSON, at(0), at(5), late=True) is None


def test_a_match_older_than_settle_is_late_whatever_the_sensor_says() -> None:
    guard = Guard()
    assert guard.match(PERSON, at(0), at(8 * 3600)) is None
    guard.tick(at(8 * 3600))
    assert [urge.outcome for urge in guard.state.urges.values()] == [Outcome.MISSED]


def test_one_urge_is_answered_once() -> None:
    guard = met()
    assert guard.match(PERSON, at(30), at(30)) is None


def test_an_urge_that_turns_sought_is_answered_then() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), sought=False)
    assert guard.match(PERSON, at(30), at(30)) == f"{1:032x}"


def test_an_urge_known_from_before_the_start_is_answered_at_its_live_match() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(60), late=True)
    assert guard.match(PERSON, at(61), at(61)) == f"{1:032x}"


def test_a_shown_response_is_recorded_once() -> None:
    guard = met()
    assert guard.said == [Record(ResponseShown(ID, Response.WHISPER))]
    guard.show(ID, at(2))
    assert guard.said == []


def test_a_response_shown_for_an_urge_that_is_over_is_ignored() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    assert guard.tell(Shown(ID, Response.WHISPER), at(601)) == ()


def test_a_response_shown_for_an_unknown_urge_is_ignored() -> None:
    assert Guard().tell(Shown(ID, Response.WHISPER), at(0)) == ()


def test_turning_back_takes_the_response_off_the_screen() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    assert guard.said == [
        Record(UrgeAnswered(ID, Answer.TURN_BACK)),
        Withdraw(ID),
    ]


def test_turning_back_is_counted_once_settle_is_over_and_not_before() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.tick(at(OVER))
    assert outcome(guard) is None
    guard.tick(at(OVER + 1))
    assert guard.said == [Record(UrgeEnded(ID, Outcome.TURNED_AWAY))]


def test_a_response_without_an_answer_is_withdrawn_when_the_urge_is_over() -> None:
    guard = met()
    guard.tick(at(OVER + 1))
    assert guard.said == [Record(UrgeEnded(ID, Outcome.TURNED_AWAY)), Withdraw(ID)]


def test_going_on_is_counted_at_once() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    assert guard.said == [
        Record(UrgeAnswered(ID, Answer.GO_ON)),
        Record(UrgeEnded(ID, Outcome.WENT_ON)),
        Withdraw(ID),
    ]


def test_going_on_further_is_neither_a_second_slip_nor_answered_again() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    for second in range(30, 3000, 500):
        assert guard.match(PERSON, at(second), at(second)) is None
        guard.tick(at(second + 20))
    assert list(guard.state.counts.values()) == [1]


def test_after_going_on_and_a_settled_while_the_next_match_is_a_new_urge() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    assert guard.match(PERSON, at(700), at(700)) is not None


def test_a_further_sought_match_is_going_on_at_once() -> None:
    guard = met()
    guard.match(PERSON, at(30), at(30))
    assert guard.said[1:] == [Record(UrgeEnded(ID, Outcome.WENT_ON)), Withdraw(ID)]


def test_a_match_within_a_pulse_of_the_response_was_under_way() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0))
    guard.show(f"{1:032x}", at(2))
    guard.match(PERSON, at(3), at(3))
    guard.tick(at(1000))
    assert outcome(guard, f"{1:032x}") is Outcome.TURNED_AWAY


def test_a_visit_before_the_response_that_is_told_after_it_is_no_going_on() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(5))
    guard.show(f"{1:032x}", at(6))
    guard.match(PERSON, at(4), at(14))
    guard.tick(at(1000))
    assert outcome(guard, f"{1:032x}") is Outcome.TURNED_AWAY


def test_only_the_first_answer_holds() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.answer(ID, Answer.GO_ON, at(6))
    assert guard.said == []


def test_a_closing_is_no_answer_and_leaves_room_for_one() -> None:
    guard = met()
    guard.answer(ID, Answer.CLOSED, at(5))
    guard.answer(ID, Answer.GO_ON, at(6))
    assert outcome(guard) is Outcome.WENT_ON


def test_a_response_that_was_dismissed_does_not_come_back_for_the_same_urge() -> None:
    guard = Guard()
    urge = guard.match(PERSON, at(0), at(0))
    assert urge is not None
    guard.show(urge, at(1))
    guard.answer(urge, Answer.CLOSED, at(5))

    assert guard.match(PERSON, at(60), at(60)) is None
    assert guard.match(PERSON, at(300), at(300)) is None


def turned_back_and_here_again() -> Guard:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.match(PERSON, at(60), at(60))
    return guard


def test_who_comes_back_after_turning_back_went_on_and_is_met_once_more() -> None:
    guard = turned_back_and_here_again()
    assert guard.said[1:] == [
        Record(UrgeEnded(ID, Outcome.WENT_ON)),
        Withdraw(ID),
        Respond(ID, PERSON, Response.PAUSE),
    ]
    assert [urge.id for urge in under_way(guard.state, at(60))] == [ID]


def test_each_response_that_meets_somebody_once_more_is_recorded_once() -> None:
    guard = turned_back_and_here_again()
    shown = Record(ResponseShown(ID, Response.PAUSE))
    assert guard.tell(Shown(ID, Response.PAUSE), at(61)) == (shown,)
    assert guard.tell(Shown(ID, Response.PAUSE), at(62)) == ()
    guard.answer(ID, Answer.TURN_BACK, at(70))
    guard.match(PERSON, at(120), at(120))
    assert guard.tell(Shown(ID, Response.PAUSE), at(121)) == (shown,)


def test_a_response_of_which_the_answer_was_told_first_is_not_recorded_after_it() -> (
    None
):
    guard = turned_back_and_here_again()
    guard.answer(ID, Answer.TURN_BACK, at(70))
    assert guard.tell(Shown(ID, Response.PAUSE), at(71)) == ()


def test_a_response_to_what_came_by_itself_and_then_was_sought_is_recorded() -> None:
    guard = Guard()
    guard.match(PERSON, at(0), at(0), sought=False)
    urge = guard.match(PERSON, at(60), at(60))
    assert urge
    shown = Record(ResponseShown(urge, Response.PAUSE))
    assert guard.tell(Shown(urge, Response.PAUSE), at(61)) == (shown,)
    assert guard.tell(Shown(urge, Response.PAUSE), at(62)) == ()


def test_a_pull_that_is_felt_again_has_each_of_its_responses_recorded() -> None:
    guard = Guard()
    pull = guard.pull(at(0))
    guard.show(pull, at(1))
    guard.pull(at(60))
    shown = Record(ResponseShown(pull, Response.WHISPER))
    assert guard.tell(Shown(pull, Response.WHISPER), at(61)) == (shown,)
    assert guard.tell(Shown(pull, Response.WHISPER), at(62)) == ()


def test_a_response_to_what_is_joined_meanwhile_is_recorded() -> None:
    guard = Guard()
    first = guard.match(PERSON, at(0), at(0))
    assert first
    guard.show(first, at(1))
    second = guard.match(PERSON, at(602), at(602))
    assert second
    guard.match(PERSON, at(300, boot=""), at(603), late=True)
    assert guard.said[-1] == Withdraw(second)
    shown = Record(ResponseShown(second, Response.PAUSE))
    assert guard.tell(Shown(second, Response.PAUSE), at(604)) == (shown,)


def test_what_is_answered_the_second_time_changes_no_count() -> None:
    for answer in Answer:
        guard = turned_back_and_here_again()
        before = guard.state.counts
        guard.tell(Shown(ID, Response.PAUSE), at(61))
        guard.answer(ID, answer, at(80))
        assert guard.said[0] == Record(UrgeAnswered(ID, answer))
        assert not any(isinstance(one, Record) for one in guard.said[1:])
        guard.tick(at(2000))
        assert guard.state.counts == before


def test_whoever_leaves_again_is_asked_nothing_any_more() -> None:
    guard = met(watched=True)
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.match(PERSON, at(60), at(60), watched=True)
    assert guard.tell(OutOfSight(PERSON.id), at(65)) == ()
    assert guard.tell(Left(PERSON.id), at(70)) == (Withdraw(ID),)
    assert outcome(guard) is Outcome.WENT_ON


@pytest.mark.parametrize(
    ("answer", "met_again"),
    [(Answer.TURN_BACK, [ID]), (Answer.GO_ON, []), (Answer.CLOSED, []), (None, [])],
)
def test_only_who_turns_back_each_time_is_met_each_time(
    answer: Answer | None, met_again: list[str]
) -> None:
    guard = turned_back_and_here_again()
    if answer is not None:
        guard.answer(ID, answer, at(70))
    guard.match(PERSON, at(120), at(120))
    said = [one.urge for one in guard.said if isinstance(one, Respond)]
    assert said == met_again
    assert list(guard.state.counts.values()) == [1]


def test_a_visit_before_turning_back_that_is_told_after_it_is_not_met_again() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(20))
    guard.match(PERSON, at(15), at(25))
    assert not any(isinstance(one, Respond) for one in guard.said)


@pytest.mark.parametrize("changes", [{"late": True}, {"sought": False}])
def test_what_was_found_afterwards_or_passed_by_is_not_met_again(
    changes: dict[str, bool],
) -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    assert guard.match(PERSON, at(60), at(60), **changes) is None


def test_what_is_corrected_while_it_is_met_once_more_is_asked_no_more() -> None:
    guard = turned_back_and_here_again()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(70))
    assert guard.said == [Record(UrgeRevised(ID, Outcome.DISPUTED)), Withdraw(ID)]


def test_where_nothing_was_asked_nothing_is_taken_down() -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(0), ID, sought=False), at(0))
    guard.tick(at(OVER))
    assert guard.said == [Record(UrgeEnded(ID, Outcome.PASSED_BY))]


def test_what_the_person_corrected_is_not_met_again() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.tell(Revised(ID, Outcome.DISPUTED), at(10))
    assert guard.match(PERSON, at(9), at(12)) is None
    assert outcome(guard) is Outcome.DISPUTED


def test_an_answer_proves_that_the_response_was_shown() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    guard.answer(ID, Answer.TURN_BACK, at(3))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_an_urge_whose_response_never_came_up_is_missed() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    guard.answer(ID, Answer.CLOSED, at(3))
    guard.tick(at(OVER))
    assert outcome(guard) is Outcome.MISSED


def test_an_app_left_within_grace_was_turned_away_from() -> None:
    guard = met(APP, watched=True)
    guard.leave(APP, at(21))
    assert guard.said == [Record(UrgeLeft(ID)), Withdraw(ID)]
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_what_went_out_of_sight_before_it_was_left_is_not_known() -> None:
    guard = met(APP, watched=True)
    guard.tell(OutOfSight(APP.id), at(10))
    assert guard.said == [Record(UrgeOutOfSight(ID))]
    assert guard.tell(OutOfSight(APP.id), at(11)) == ()
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.UNKNOWN


def test_what_was_left_before_it_went_out_of_sight_is_known() -> None:
    guard = met(APP, watched=True)
    guard.leave(APP, at(10))
    assert guard.tell(OutOfSight(APP.id), at(11)) == ()
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_going_on_is_known_also_out_of_sight() -> None:
    guard = met(APP, watched=True)
    guard.tell(OutOfSight(APP.id), at(10))
    guard.match(APP, at(60), at(60))
    assert outcome(guard) is Outcome.WENT_ON


def test_what_only_a_history_tells_never_goes_out_of_sight() -> None:
    guard = met(APP)
    assert guard.tell(OutOfSight(APP.id), at(10)) == ()


def test_an_app_left_after_grace_was_gone_on_with() -> None:
    guard = met(APP, watched=True)
    guard.leave(APP, at(22))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.WENT_ON


def test_an_app_that_was_never_left_was_gone_on_with() -> None:
    guard = met(APP, watched=True)
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.WENT_ON


def met_by_a_pause() -> Guard:
    """Return a guard whose pause is on the screen since second 1."""
    guard = Guard()
    guard.tell(match(APP, watched=True), at(0))
    guard.tell(Shown(ID, Response.PAUSE), at(1))
    return guard


@pytest.mark.parametrize("answer", [Answer.TURN_BACK, Answer.CLOSED])
def test_whoever_breathes_for_long_leaves_from_the_answer_on(answer: Answer) -> None:
    guard = met_by_a_pause()
    guard.answer(ID, answer, at(90))
    guard.leave(APP, at(110))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_after_a_pause_grace_does_not_last_longer() -> None:
    guard = met_by_a_pause()
    guard.answer(ID, Answer.TURN_BACK, at(90))
    guard.leave(APP, at(111))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.WENT_ON


def test_what_a_pause_covers_until_it_goes_by_itself_ends_unknown() -> None:
    guard = met_by_a_pause()
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.UNKNOWN


def test_what_ends_below_an_unanswered_pause_was_left() -> None:
    guard = met_by_a_pause()
    guard.leave(APP, at(90))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_a_whisper_covers_nothing_so_its_grace_runs_from_the_first() -> None:
    guard = met(APP, watched=True)
    guard.answer(ID, Answer.TURN_BACK, at(90))
    guard.leave(APP, at(92))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.WENT_ON


def test_leaving_something_else_says_nothing() -> None:
    guard = met(APP, watched=True)
    guard.leave(PERSON, at(5))
    assert guard.said == []


def test_coming_back_before_the_response_undoes_that_it_was_left() -> None:
    guard = Guard()
    guard.tell(match(APP, watched=True), at(0))
    guard.leave(APP, at(3))
    guard.match(APP, at(5), at(5), watched=True)
    guard.show(ID, at(6))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.WENT_ON


def test_an_app_left_before_the_response_came_up_was_left_in_time() -> None:
    guard = Guard()
    guard.tell(match(APP, watched=True), at(0))
    guard.leave(APP, at(3))
    guard.show(ID, at(6))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_needed_contact_is_over_when_something_else_happens() -> None:
    guard = Guard()
    guard.tell(match(needed=True), at(0))
    urge = guard.match(PERSON, at(60), at(60))
    assert outcome(guard) is Outcome.NEEDED
    assert guard.said[0] == Record(UrgeEnded(ID, Outcome.NEEDED))
    assert urge != ID


@pytest.mark.parametrize("sought", [True, False])
@pytest.mark.parametrize("before", ["nothing", "met", "turned back"])
def test_needed_contact_is_over_whatever_the_other_thing_belongs_to(
    before: str, *, sought: bool
) -> None:
    guard = Guard() if before == "nothing" else met()
    if before == "turned back":
        guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.tell(match(PERSON, at(60), OTHER, needed=True), at(60))
    assert outcome(guard, OTHER) is None
    guard.tell(match(PERSON, at(90), THIRD, sought=sought), at(90))
    assert outcome(guard, OTHER) is Outcome.NEEDED


def test_a_match_on_something_else_leaves_needed_contact_as_it_is() -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(0), ID, needed=True), at(0))
    guard.match(APP, at(60), at(60))
    assert outcome(guard) is None


def test_what_happened_long_before_needed_contact_does_not_end_it() -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(5000), ID, needed=True), at(5000))
    guard.match(PERSON, at(0, boot=""), at(5010), late=True)
    assert outcome(guard) is None


def test_needed_contact_that_goes_on_is_not_over() -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(0), ID, needed=True), at(0))
    guard.match(PERSON, at(60), at(60), needed=True)
    assert outcome(guard) is None


def test_needed_contact_leaves_an_urge_as_it_is() -> None:
    guard = met()
    guard.match(PERSON, at(300), at(300), needed=True)
    guard.tick(at(OVER + 1))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_needed_contact_ends_by_itself() -> None:
    guard = Guard()
    guard.tell(match(needed=True), at(0))
    guard.match(PERSON, at(300), at(300), needed=True)
    guard.tick(at(300 + OVER))
    assert outcome(guard) is Outcome.NEEDED


def test_a_pull_is_answered_and_counted_as_met() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.tick(at(OVER + 1))
    assert outcome(guard, urge) is Outcome.TURNED_AWAY
    assert guard.state.urges[urge].account is Account.PULL


def test_a_pull_felt_again_is_one_urge_and_answered_again() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.answer(urge, Answer.TURN_BACK, at(2))
    assert guard.pull(at(60)) == urge
    guard.tick(at(60 + OVER))
    assert guard.said[-1] == Withdraw(urge)
    assert list(guard.state.counts.values()) == [1]


def test_a_pull_that_nothing_answered_is_unknown() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.tick(at(OVER))
    assert outcome(guard, urge) is Outcome.UNKNOWN


def test_a_pull_that_led_to_looking_is_unknown_and_the_look_counts() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.match(PERSON, at(60), at(60))
    guard.tick(at(2000))
    assert outcome(guard, urge) is Outcome.UNKNOWN


def test_a_look_that_was_none_is_not_held_against_a_pull() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    looked = str(guard.match(PERSON, at(60), at(60)))
    guard.tell(Revised(looked, Outcome.DISPUTED), at(90))
    guard.tick(at(OVER + 60))
    assert outcome(guard, urge) is Outcome.TURNED_AWAY


def led_and_left(guard: Guard, second: int) -> str:
    """Let a title be seen and left, and then be told that another site led there."""
    urge = str(guard.match(PERSON, at(second), at(second), watched=True))
    guard.show(urge, at(second))
    guard.leave(PERSON, at(second + 3))
    led = match(moment=at(second - 0.5), sought=False, led=True)
    guard.tell(led, at(second + 9))
    return urge


def test_what_another_site_led_to_is_not_held_against_a_pull() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    led_and_left(guard, 60)
    guard.tick(at(OVER + 60))
    assert outcome(guard, urge) is Outcome.TURNED_AWAY


def test_what_another_site_led_to_and_was_left_has_no_need_of_a_witness() -> None:
    guard = Guard()
    urge = led_and_left(guard, 60)
    guard.start(at(90))
    guard.tick(at(OVER + 60))
    assert outcome(guard, urge) is Outcome.PASSED_BY


def test_what_was_also_typed_in_another_browser_was_sought() -> None:
    guard = Guard()
    urge = led_and_left(guard, 60)
    guard.tell(match(moment=at(59.8), sought=True), at(70))
    guard.tick(at(OVER + 60))
    assert outcome(guard, urge) is Outcome.TURNED_AWAY


def test_a_pull_that_led_to_the_circle_was_met() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.match(CIRCLE, at(60), at(60))
    guard.tick(at(2000))
    assert outcome(guard, urge) is Outcome.TURNED_AWAY


def test_a_pull_answered_with_going_on_claims_nothing() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.answer(urge, Answer.GO_ON, at(5))
    assert outcome(guard, urge) is Outcome.UNKNOWN
    assert tally(guard.state, None, local_day(at(5)), frozenset()).streak == 0


def test_an_open_urge_can_be_disputed() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    assert guard.said == [Record(UrgeRevised(ID, Outcome.DISPUTED)), Withdraw(ID)]


def test_an_urge_that_is_over_can_be_disputed_and_the_count_follows() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    guard.tell(Revised(ID, Outcome.DISPUTED), at(3 * 86400))
    assert guard.said == [Record(UrgeRevised(ID, Outcome.DISPUTED))]
    assert [key.outcome for key in guard.state.counts] == [Outcome.DISPUTED]


def test_a_revised_urge_can_be_revised_again() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    guard.tell(Revised(ID, Outcome.NEEDED), at(40))
    assert outcome(guard) is Outcome.NEEDED


def test_nobody_can_revise_an_urge_into_a_turned_away_one() -> None:
    guard = met()
    assert guard.tell(Revised(ID, Outcome.TURNED_AWAY), at(30)) == ()


def test_saying_the_same_twice_changes_nothing() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    assert guard.tell(Revised(ID, Outcome.DISPUTED), at(31)) == ()


@pytest.mark.parametrize("answer", [Answer.TURN_BACK, Answer.GO_ON])
@pytest.mark.parametrize("times", [1, 2])
def test_a_correction_can_be_taken_back(answer: Answer, times: int) -> None:
    guard = met()
    guard.answer(ID, answer, at(5))
    guard.tick(at(OVER + 1))
    before = guard.state
    for said in [Outcome.DISPUTED, Outcome.NEEDED][:times]:
        guard.tell(Revised(ID, said), at(700))
    guard.tell(Revised(ID, None), at(800))

    noticed = before.urges[ID].outcome
    assert noticed is not None
    assert guard.said == [Record(UrgeRevised(ID, noticed))]
    assert guard.state.counts == before.counts
    assert guard.state.urges[ID] == replace(before.urges[ID], ended=at(800))


def test_a_correction_that_is_taken_back_can_be_made_again() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    for said in (Outcome.DISPUTED, None, Outcome.NEEDED, None):
        guard.tell(Revised(ID, said), at(30))
        assert outcome(guard) is (said or Outcome.WENT_ON)


def test_what_was_corrected_before_it_was_over_ends_unknown_without_the_word() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    guard.tell(Revised(ID, None), at(40))
    assert outcome(guard) is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("sought", "known"), [(False, Outcome.PASSED_BY), (True, Outcome.NEEDED)]
)
def test_what_had_not_to_be_watched_is_known_without_the_word(
    *, sought: bool, known: Outcome
) -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(0), ID, sought=sought, needed=sought), at(0))
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    guard.tell(Revised(ID, None), at(40))
    assert outcome(guard) is known


def test_what_was_told_late_is_known_once_the_word_is_taken_back() -> None:
    guard = met()
    guard.answer(ID, Answer.TURN_BACK, at(5))
    guard.tick(at(OVER + 1))
    guard.tell(Revised(ID, Outcome.DISPUTED), at(700))
    guard.tell(match(PERSON, at(60), late=True), at(701))
    guard.tell(Revised(ID, None), at(702))
    assert outcome(guard) is Outcome.WENT_ON


def test_what_passed_by_and_was_sought_as_is_told_late_was_missed() -> None:
    guard = Guard()
    guard.tell(match(PERSON, at(0), ID, sought=False), at(0))
    guard.tick(at(OVER))
    guard.tell(Revised(ID, Outcome.DISPUTED), at(700))
    guard.tell(match(PERSON, at(5), late=True), at(701))
    guard.tell(Revised(ID, None), at(702))
    assert outcome(guard) is Outcome.MISSED


def test_what_was_never_corrected_has_nothing_to_take_back() -> None:
    guard = met()
    assert guard.tell(Revised(ID, None), at(30)) == ()
    guard.answer(ID, Answer.GO_ON, at(31))
    assert guard.tell(Revised(ID, None), at(32)) == ()


def test_an_urge_can_be_revised_for_seven_days() -> None:
    guard = met()
    guard.answer(ID, Answer.GO_ON, at(5))
    guard.start(at(8 * 86400))
    assert guard.tell(Revised(ID, Outcome.DISPUTED), at(8 * 86400)) == ()
    assert list(guard.state.counts.values()) == [1]


def test_what_follows_a_disputed_match_is_an_urge_of_its_own() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    assert guard.match(PERSON, at(60), at(60)) not in {None, ID}


def test_what_happened_before_a_dispute_belongs_to_it() -> None:
    guard = met()
    guard.tell(Revised(ID, Outcome.DISPUTED), at(30))
    assert guard.match(PERSON, at(25), at(32)) is None
    assert outcome(guard) is Outcome.DISPUTED


def test_a_rest_waits_before_it_begins() -> None:
    guard = Guard()
    guard.tell(RestAsked(after=24 * HOUR, length=HOUR), at(0))
    planned = RestPlanned(at(24 * 3600), at(25 * 3600))
    assert guard.said == [Record(planned)]
    assert guard.match(PERSON, at(60), at(60)) is not None


def test_while_a_rest_runs_nothing_is_recorded() -> None:
    guard = Guard()
    guard.tell(RestAsked(after=HOUR, length=HOUR), at(0))
    assert guard.tell(match(moment=at(3600)), at(3600)) == ()
    assert guard.tell(match(moment=at(5000, boot=""), late=True), at(9000)) == ()
    assert guard.match(PERSON, at(7200), at(7200)) is not None


def test_a_rest_may_last_a_week() -> None:
    week = 7 * 24 * HOUR
    assert Guard().tell(RestAsked(after=0, length=week), at(0)) != ()
    assert Guard().tell(RestAsked(after=0, length=week + 1), at(0)) == ()


@pytest.mark.parametrize("length", [0, -1])
def test_a_rest_of_no_length_is_none(length: int) -> None:
    assert Guard().tell(RestAsked(after=HOUR, length=length), at(0)) == ()


def test_a_rest_can_be_taken_back() -> None:
    guard = Guard()
    guard.tell(RestAsked(after=HOUR, length=HOUR), at(0))
    guard.tell(RestTakenBack(), at(60))
    assert guard.said == [Record(RestWithdrawn())]
    assert guard.match(PERSON, at(4000), at(4000)) is not None


def test_there_is_nothing_to_take_back_once_a_rest_is_over() -> None:
    guard = Guard()
    guard.tell(RestAsked(after=HOUR, length=HOUR), at(0))
    assert guard.tell(RestTakenBack(), at(7200)) == ()


@pytest.mark.parametrize("after", [OVER, 24 * 3600])
def test_a_rest_that_comes_later_hides_nothing(after: int) -> None:
    guard = met()
    guard.tell(RestAsked(after=after * SECOND, length=MINUTE), at(1))
    guard.tick(at(OVER + 1))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_what_a_rest_hid_is_not_claimed() -> None:
    guard = met()
    guard.tell(RestAsked(after=0, length=MINUTE), at(60))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.UNKNOWN


def test_a_pull_that_a_rest_hid_is_not_claimed() -> None:
    guard = Guard()
    urge = guard.pull(at(0))
    guard.show(urge, at(1))
    guard.tell(RestAsked(after=0, length=MINUTE), at(60))
    guard.tick(at(1000))
    assert outcome(guard, urge) is Outcome.UNKNOWN


def test_a_restart_leaves_an_app_urge_unknown() -> None:
    guard = met(APP, watched=True)
    guard.start(at(100))
    assert guard.said == [
        Record(WatchBegan()),
        Record(UrgeEnded(ID, Outcome.UNKNOWN)),
    ]


def test_an_app_urge_with_a_gap_stays_unknown_when_it_is_judged_anew() -> None:
    guard = met(APP, watched=True)
    guard.leave(APP, at(3))
    guard.start(at(100))
    guard.match(APP, at(-60, boot=""), at(110), late=True)
    assert outcome(guard) is None
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.UNKNOWN


def test_after_a_restart_history_decides_what_it_witnessed() -> None:
    guard = met()
    guard.start(at(5000))
    guard.match(PERSON, at(300), at(5000), late=True)
    assert outcome(guard) is Outcome.WENT_ON


def test_after_a_restart_an_app_that_is_opened_again_was_gone_on_with() -> None:
    guard = met(APP, watched=True)
    guard.start(at(100))
    guard.match(APP, at(110), at(110), watched=True)
    assert outcome(guard) is Outcome.WENT_ON


def test_an_answer_lost_with_the_guard_is_given_again_at_the_next_match() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    guard.start(at(10))
    assert guard.match(PERSON, at(20), at(20)) == ID


def test_an_app_that_was_only_passed_by_stays_so_after_a_restart() -> None:
    guard = Guard()
    guard.tell(match(APP, sought=False, watched=True), at(0))
    guard.start(at(100))
    guard.tick(at(1000))
    assert outcome(guard) is Outcome.PASSED_BY


def test_stopping_in_good_order_is_recorded() -> None:
    assert Guard().tell(GuardStopped(), at(0)) == (Record(WatchEnded()),)


def test_two_urges_that_a_late_match_joins_are_one_slip() -> None:
    guard = met()
    guard.tick(at(OVER + 1))
    second = guard.match(PERSON, at(900), at(900))
    guard.match(PERSON, at(500, boot=""), at(905), late=True)
    assert second is not None
    assert guard.said[-1] == Withdraw(second)
    assert list(guard.state.counts.items()) == [
        ((local_day(at(0)), Account.COUNTED, Outcome.WENT_ON), 1)
    ]


def test_an_urge_joined_to_a_later_open_one_gives_up_its_own_response() -> None:
    guard = Guard()
    guard.tell(match(), at(0))
    second = guard.match(PERSON, at(601), at(601))
    guard.match(PERSON, at(300, boot=""), at(602), late=True)
    assert guard.said[-1] == Withdraw(ID)
    assert [urge.id for urge in open_urges(guard.state)] == [second]


def test_sleep_between_a_visit_and_its_notice_makes_it_missed() -> None:
    guard = Guard()
    assert guard.match(PERSON, at(0, boot=""), at(30000)) is None
    guard.tick(at(30000))
    assert next(iter(guard.state.counts)).outcome is Outcome.MISSED


def test_a_clock_set_back_does_not_keep_an_urge_open() -> None:
    guard = met()
    behind = Moment(at(0).utc - DAY, 0, at(OVER + 1).steady, at(0).boot)
    guard.tick(behind)
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_a_clock_set_forward_does_not_end_an_urge() -> None:
    guard = met()
    ahead = Moment(at(0).utc + DAY, 0, at(5).steady, at(0).boot)
    guard.tick(ahead)
    assert outcome(guard) is None


def test_a_clock_set_back_before_a_new_boot_does_not_keep_an_urge_open() -> None:
    guard = met()
    guard.tick(Moment(at(0).utc - DAY, 0, 5 * SECOND, "f" * 16))
    assert outcome(guard) is Outcome.TURNED_AWAY


def test_a_visit_from_the_future_is_taken_as_now() -> None:
    guard = Guard()
    guard.match(PERSON, at(9000, boot=""), at(60), late=True)
    assert guard.state.urges[f"{1:032x}"].began == at(60)


events_told = st.one_of(
    st.builds(
        match,
        st.sampled_from([PERSON, APP, CIRCLE]),
        st.builds(at, st.integers(0, 20000), boot=st.sampled_from(["", "e" * 16])),
        sought=st.booleans(),
        needed=st.booleans(),
        late=st.booleans(),
        watched=st.booleans(),
        led=st.booleans(),
    ),
    st.builds(
        RestAsked,
        after=st.integers(-HOUR, HOUR),
        length=st.integers(0, HOUR),
    ),
    st.just(RestTakenBack()),
)


class AnyDay(RuleBasedStateMachine):
    """Anything may happen, in any order, by clocks that may jump."""

    def __init__(self) -> None:
        super().__init__()
        self.guard = Guard()
        self.steady = 0
        self.skew = 0
        self.offset = 0
        self.boot = "e" * 16

    @property
    def now(self) -> Moment:
        wall = at(self.steady + self.skew, self.offset).utc
        return Moment(wall, self.offset, self.steady * SECOND, self.boot)

    @rule(seconds=st.sampled_from([0, 1, 5, 20, 300, 600, 612, 4000, 90000]))
    def wait(self, seconds: int) -> None:
        self.steady += seconds

    @rule(skew=st.integers(-200_000, 200_000), offset=st.integers(-720, 840))
    def clock_is_set(self, skew: int, offset: int) -> None:
        self.skew, self.offset = skew, offset

    @rule()
    def reboot(self) -> None:
        self.boot = "f" * 16 if self.boot == "e" * 16 else "e" * 16
        self.guard.start(self.now)

    @rule(event=events_told)
    def anything(self, event: Event) -> None:
        if isinstance(event, Matched):
            event = replace(event, urge=self.guard.fresh())
        self.guard.tell(event, self.now)

    def numbers(self) -> Tally:
        watched = days_watched(self.guard.state, self.now)
        return tally(self.guard.state, None, local_day(self.now), watched)

    @rule(boundary=st.sampled_from([PERSON, APP, CIRCLE]), watched=st.booleans())
    def look(self, boundary: Boundary, *, watched: bool) -> None:
        counts = dict(self.guard.state.counts)
        before = self.numbers()
        urge = self.guard.match(boundary, self.now, self.now, watched=watched)
        if urge is not None:
            self.guard.show(urge, self.now)
            self.guard.answer(urge, Answer.GO_ON, self.now)
            after = self.numbers()
            if counts:
                assert after.days_kept >= before.days_kept
                assert after.best_run >= before.best_run

    @rule(boundary=st.sampled_from([PERSON, APP, CIRCLE]))
    def be_led(self, boundary: Boundary) -> None:
        self.guard.match(boundary, self.now, self.now, sought=False, led=True)

    @rule()
    def pull(self) -> None:
        self.guard.pull(self.now)

    @rule()
    def leave(self) -> None:
        self.guard.leave(APP, self.now)

    @rule(pick=st.integers(0, 50), answer=st.sampled_from(Answer))
    def respond(self, pick: int, answer: Answer) -> None:
        urges = list(self.guard.state.urges)
        if urges:
            self.guard.show(urges[pick % len(urges)], self.now)
            self.guard.answer(urges[pick % len(urges)], answer, self.now)

    @rule(pick=st.integers(0, 50), revised=st.sampled_from([*Outcome, None]))
    def revise(self, pick: int, revised: Outcome | None) -> None:
        urges = list(self.guard.state.urges)
        if urges:
            self.guard.tell(Revised(urges[pick % len(urges)], revised), self.now)

    @rule()
    def tick(self) -> None:
        self.guard.tick(self.now)
        assert self.guard.due(self.now) != 0

    @invariant()
    def the_ledger_replayed_gives_the_same_state(self) -> None:
        assert replay(self.guard.ledger) == self.guard.state

    @invariant()
    def counts_add_up(self) -> None:
        began = sum(isinstance(one.entry, UrgeBegan) for one in self.guard.ledger)
        joined = sum(isinstance(one.entry, UrgeJoined) for one in self.guard.ledger)
        ended = sum(self.guard.state.counts.values())
        assert began - joined == ended + len(open_urges(self.guard.state))
        assert all(number > 0 for number in self.guard.state.counts.values())


AnyDay.TestCase.settings = settings(max_examples=60, deadline=None)
TestAnyDay = AnyDay.TestCase
