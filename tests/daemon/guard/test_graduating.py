"""The guard offers to step back, and is asked to."""

from dataclasses import replace

import pytest

from daemon.fake_house import FakeHouse, kinds
from walkaway_daemon.control.message import Done, Refused, TakeStep, TakeStepsBack
from walkaway_daemon.control.reception import Reception
from walkaway_daemon.guard.notices import OFFER
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.boundary import Response
from walkaway_rules.rulebook import Responses, Rulebook

DAY = 86_400
OFFERED = (
    "Urges have become rare. If you like, the guard steps back by one: `walkaway"
    " step-back`."
)


@pytest.fixture
def house() -> FakeHouse:
    """Return a house in which nothing happened for eight weeks. It is noon."""
    house = FakeHouse()
    house.guard.begin()
    house.clock.step(56 * DAY)
    return house


@pytest.fixture
def reception(house: FakeHouse) -> Reception:
    return Reception(
        house.guard, house.rules, house.clock, lambda: None, house.graduating
    )


def test_an_offer_is_made_with_one_notice(house: FakeHouse) -> None:
    house.graduating.turn()
    house.graduating.turn()
    house.clock.step(DAY)
    house.graduating.turn()

    assert [(each.urge, each.body) for each in house.notifier.shown] == [
        (OFFER, OFFERED)
    ]
    assert kinds(house.tape.entries) == ["WatchBegan", "StepOffered"]


def test_an_offer_that_a_pause_took_down_comes_again(house: FakeHouse) -> None:
    house.graduating.turn()
    house.turns(0, 1)
    house.pauses.is_up = True
    house.heard.append(Heard("u", None, Response.PAUSE))
    house.turns(0, 1)
    assert house.notifier.up == []

    house.pauses.is_up = False
    house.turns(0, 1)
    assert house.notifier.up == [OFFER]


def test_an_offer_from_before_discretion_is_told_in_its_words(house: FakeHouse) -> None:
    house.graduating.turn()
    house.rules.rulebook = Rulebook(discreet=True)
    house.rules.news = True
    house.turns(0, 1)

    assert [one.discreet for one in house.notifier.shown] == [False, True]
    assert house.notifier.up == [OFFER]


def test_it_is_not_made_at_night(house: FakeHouse) -> None:
    house.clock.step(9 * 3600)
    house.graduating.turn()
    assert house.notifier.shown == []

    house.clock.step(13 * 3600)
    house.graduating.turn()
    assert len(house.notifier.shown) == 1


def test_it_waits_while_the_screen_is_locked(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.graduating.turn()
    assert house.notifier.shown == []

    house.lock(locked=False)
    house.graduating.turn()
    assert len(house.notifier.shown) == 1


def test_what_cannot_be_written_is_not_offered(house: FakeHouse) -> None:
    house.tape.full = True
    house.graduating.turn()

    assert house.notifier.shown == []


def test_the_status_tells_of_it(reception: Reception) -> None:
    assert reception.status().fading == (OFFERED,)
    assert reception.status().fading == (OFFERED,)


def test_a_step_is_taken_after_the_wait_one_promised_oneself(
    house: FakeHouse, reception: Reception
) -> None:
    assert reception.answer(TakeStep()) == Done(
        "The guard steps back from tomorrow 13:00 on. `walkaway step-back off` takes it"
        " back."
    )
    house.clock.step(DAY)
    house.visit()
    house.pauses.screen = True
    house.turn()

    assert (house.pauses.shown, len(house.notifier.shown)) == ([], 1)


def test_no_step_is_taken_that_is_not_offered(house: FakeHouse) -> None:
    house = FakeHouse()
    house.guard.begin()
    reception = Reception(
        house.guard, house.rules, house.clock, lambda: None, house.graduating
    )

    assert reception.answer(TakeStep()) == Refused(
        "There is no step back to take right now. The guard offers one when urges have"
        " been rare for two months."
    )


def test_a_step_that_cannot_be_written_is_none(
    house: FakeHouse, reception: Reception
) -> None:
    house.tape.full = True

    assert isinstance(reception.answer(TakeStep()), Refused)


def test_steps_are_taken_back_at_once(house: FakeHouse, reception: Reception) -> None:
    assert reception.answer(TakeStepsBack()) == Done(
        "No step back was taken, so nothing changed."
    )
    reception.answer(TakeStep())

    assert reception.answer(TakeStepsBack()) == Done(
        "The guard is as near again as your rules say."
    )
    assert house.guard.state.steps == ()


@pytest.mark.parametrize(
    ("default", "kept"), [(Response.HOLD, 0), (Response.WHISPER, 1)]
)
def test_rules_that_become_firmer_take_steps_back(
    house: FakeHouse, reception: Reception, default: Response, kept: int
) -> None:
    house.graduating.turn()
    reception.answer(TakeStep())
    house.rules.rulebook = Rulebook(responses=Responses(default))
    house.graduating.turn()

    assert len(house.guard.state.steps) == kept


def test_rules_that_only_changed_otherwise_take_nothing_back(
    house: FakeHouse, reception: Reception
) -> None:
    house.graduating.turn()
    reception.answer(TakeStep())
    house.rules.rulebook = replace(house.rules.rulebook, discreet=True)
    house.graduating.turn()

    assert len(house.guard.state.steps) == 1
