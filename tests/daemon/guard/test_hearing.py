"""What came of whispers and pauses is told to the core."""

from daemon.fake_house import NOON, StepClock
from walkaway_daemon.guard.hearing import events_heard
from walkaway_daemon.guard.notices import OFFER, REMARK, UNREAD, WAITS, reminder_name
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Answered, Event, HoldAsked, Shown
from walkaway_rules.moment import HOUR, plus


def events(*answers: Heard) -> list[Event]:
    return list(events_heard(answers, StepClock()))


def test_what_is_on_the_screen_and_what_was_answered_are_told_in_order() -> None:
    shown = Heard("u", None, Response.PAUSE)
    answered = Heard("u", Answer.GO_ON, Response.PAUSE)

    assert events(shown, answered) == [
        Shown("u", Response.PAUSE),
        Answered("u", Answer.GO_ON),
    ]


def test_a_hold_that_was_taken_with_an_answer_lasts_until_midnight() -> None:
    answer, hold = events(Heard("u", Answer.TURN_BACK, hold=True))

    assert answer == Answered("u", Answer.TURN_BACK)
    midnight = plus(NOON, 11 * HOUR)
    assert hold == HoldAsked(midnight)


def test_an_answer_to_a_notice_is_none_to_an_urge() -> None:
    names = (UNREAD, WAITS, REMARK, OFFER, reminder_name("u"))

    assert events(*(Heard(name, Answer.GO_ON) for name in names)) == []
