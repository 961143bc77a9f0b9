"""Who is met is met once, as firmly as was decided, and left alone afterwards."""

from functools import partial

import pytest

from daemon.fake_house import PROFILE, FakeHouse, kinds
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import Outcome, PullFelt
from walkaway_rules.deciding.state import is_held
from walkaway_rules.moment import HOUR
from walkaway_rules.rulebook import Responses, Rulebook
from walkaway_rules.terms import Terms
from walkaway_rules.words.loosening import Loosening

MILDER = Loosening("J: a whisper instead of a pause", HOUR)


def test_a_match_is_met_with_one_whisper(house: FakeHouse) -> None:
    house.visit()
    house.turn()
    house.turn()

    assert len(house.notifier.shown) == 1
    assert kinds(house.tape.entries) == ["WatchBegan", "UrgeBegan", "ResponseShown"]


def test_a_locked_screen_is_waited_for(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.visit()
    house.turns(0, 60)
    assert house.notifier.shown == []

    house.lock(locked=False)
    house.turns(0, 1)
    assert len(house.notifier.shown) == 1
    assert kinds(house.tape.entries)[-1] == "ResponseShown"


@pytest.mark.parametrize("seconds", [602, 611, 700])
def test_what_is_over_before_the_screen_is_free_is_not_spoken_of(
    seconds: int, house: FakeHouse
) -> None:
    house.lock(locked=True)
    house.visit()
    house.turns(0, seconds)
    house.lock(locked=False)
    house.turns(0, 20)

    assert house.notifier.shown == []
    assert house.tape.outcomes == [Outcome.MISSED]


def test_who_feels_the_pull_is_met_at_once(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.guard.tell(PullFelt(Terms(), "9" * 32))

    assert len(house.notifier.shown) == 1


def test_a_pause_that_waited_is_about_what_runs_when_it_is_shown() -> None:
    house = FakeHouse()
    house.guard.begin()
    house.pauses.screen = True
    house.lock(locked=True)
    for pid in (70, 71):
        house.start_app(pid)
        house.turn()
    house.end_apps(70)
    house.turn()
    house.lock(locked=False)
    house.turn()

    assert [offer.pids for offer in house.pauses.shown] == [(71,)]


def test_a_second_prompt_is_taken_down_with_its_urge(house: FakeHouse) -> None:
    house.visit()
    house.turn()
    house.notifier.answer(Answer.TURN_BACK)
    house.turn()
    house.clock.step(30)
    house.visit()
    house.turns(0, 300)
    assert len(house.notifier.shown) == 2
    before = len(house.notifier.withdrawn)
    house.turns(400, 5)

    (urge,) = house.guard.state.urges
    assert house.notifier.withdrawn[before:] == [urge]
    assert house.pauses.withdrawn[before:] == [urge]
    assert house.tape.outcomes == [Outcome.WENT_ON]


def test_what_is_left_is_asked_about_no_more(house: FakeHouse) -> None:
    house.start_app(41)
    house.turns(0, 1)
    (whisper,) = house.notifier.shown
    assert house.notifier.withdrawn == []
    house.end_apps(41)
    house.turn(after=1)

    assert house.notifier.withdrawn == [whisper.urge]


def test_own_words_come_before_ours() -> None:
    house = FakeHouse()
    house.rules.rulebook = Rulebook(responses=Responses(own_words=("Tea first.",)))
    house.guard.begin()
    for _ in range(3):
        house.visit()
        house.turns(0, 1, 700, 3600)

    said = [each.body == "Tea first." for each in house.notifier.shown]
    assert said == [True, True, False]


def test_no_address_is_in_a_whisper(house: FakeHouse) -> None:
    house.visit(PROFILE)
    house.turn()

    assert "canary" not in repr(house.notifier.shown).casefold()


def test_the_breathing_changes_with_every_third_pause(house: FakeHouse) -> None:
    house.pauses.screen = True
    for _ in range(4):
        house.visit()
        house.turns(0, 1)
        house.pauses.answer(Answer.TURN_BACK)
        house.turns(1, 3 * 3600)
    first, second, third, fourth = (
        offer.order.card.pattern for offer in house.pauses.shown
    )

    assert first == second == third
    assert fourth != third


def test_after_three_times_a_pause_offers_a_hold_that_begins_with_turning_back(
    house: FakeHouse,
) -> None:
    house.pauses.screen = True
    for _ in range(4):
        house.visit()
        house.turns(0, 1)
        house.pauses.answer(Answer.GO_ON)
        house.turns(1, 3600)
    house.visit()
    house.turn()
    offers = [bool(one.order.card.until_tomorrow) for one in house.pauses.shown]

    assert offers == [False, False, False, True, True]
    house.pauses.answer(Answer.TURN_BACK, hold=True)
    house.turn()
    assert is_held(house.guard.state, house.clock.now())
    house.turns(3600)
    assert house.tape.outcomes[-1] is Outcome.TURNED_AWAY
    house.visit()
    house.turn()
    assert house.pauses.shown[-1].response is Response.HOLD


@pytest.mark.parametrize("screen", [True, False])
def test_a_prompt_that_waited_is_as_discreet_as_the_rules_by_then(
    house: FakeHouse, *, screen: bool
) -> None:
    house.pauses.screen = screen
    house.lock(locked=True)
    house.visit()
    house.turns(0, 1)
    house.rules.rulebook = Rulebook(discreet=True)
    house.lock(locked=False)
    house.turns(1)

    whispers = [prompt.whisper for prompt in house.pauses.shown]
    assert [one.discreet for one in whispers or house.notifier.shown] == [True]


def test_nothing_of_ours_lies_upon_a_pause(house: FakeHouse) -> None:
    house.rules.begun = (MILDER,)
    house.visit()
    house.turns(0, 1)
    assert len(house.notifier.up) == 2

    house.pauses.screen = True
    house.start_app(70)
    house.turns(0, 1)
    assert house.pauses.is_up
    assert house.notifier.up == []


def test_what_comes_while_a_pause_is_up_waits_for_its_end(house: FakeHouse) -> None:
    house.pauses.screen = True
    house.visit()
    house.turns(0, 1)
    house.rules.begun = (MILDER,)
    house.turns(0, 1)
    assert house.notifier.shown == []

    house.pauses.answer(Answer.TURN_BACK)
    house.turns(0, 1)
    assert house.notifier.up == ["waiting rules"]


def test_a_notice_that_a_pause_took_down_comes_again_once(house: FakeHouse) -> None:
    house.pauses.screen = True
    house.rules.begun = (MILDER,)
    house.turns(0, 1)
    for come in (house.visit, partial(house.start_app, 70)):
        come()
        house.turns(0, 1)
        house.pauses.answer(Answer.TURN_BACK)
        house.turns(0, 1)

    assert [one.urge for one in house.notifier.shown] == ["waiting rules"] * 2
    assert house.notifier.up == []


def test_who_asks_for_discretion_leaves_no_words_on_the_screen(
    house: FakeHouse,
) -> None:
    house.rules.begun = (MILDER,)
    house.visit()
    house.turns(0, 1)
    assert len(house.notifier.up) == 2

    house.rules.rulebook = Rulebook(discreet=True)
    house.rules.news = True
    house.turns(0, 1)
    (again,) = house.notifier.up
    assert again == "waiting rules"
    assert house.notifier.shown[-1].discreet
    assert house.tape.outcomes == []
