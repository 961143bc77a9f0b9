"""What follows when somebody turns back."""

from dataclasses import replace

import pytest

from daemon.fake_house import CHAT, PROFILE, CanaryMatcher, FakeHouse
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.event import PullFelt
from walkaway_rules.match import Match
from walkaway_rules.observation import Observation
from walkaway_rules.rulebook import Responses, Rulebook
from walkaway_rules.terms import Terms

_MILD = replace(CHAT, response=Response.WHISPER)


class _MildMatcher(CanaryMatcher):
    """Meets programs with a whisper."""

    def match(self, observation: Observation) -> Match | None:
        found = super().match(observation)
        return replace(found, boundary=_MILD) if found else None


WALK, NOTE = "https://example.org/walks", "~/Notes/why.md"


@pytest.fixture
def house() -> FakeHouse:
    house = FakeHouse()
    house.rules.rulebook = Rulebook(responses=Responses(instead=(WALK, NOTE)))
    house.guard.begin()
    return house


def met(house: FakeHouse) -> None:
    house.visit(PROFILE)
    house.turn()
    house.turn()


def test_turning_back_from_a_page_opens_the_place_that_was_chosen(
    house: FakeHouse,
) -> None:
    met(house)
    house.notifier.answer(Answer.TURN_BACK)
    house.turn()

    assert house.gone_to == [WALK]
    assert house.asked_to_close == []


def test_places_take_turns(house: FakeHouse) -> None:
    for _ in range(3):
        met(house)
        house.notifier.answer(Answer.TURN_BACK)
        house.turns(1, 3600)

    assert house.gone_to == [WALK, NOTE, WALK]


def test_a_pause_that_was_turned_back_from_opens_it_too(house: FakeHouse) -> None:
    house.pauses.screen = True
    met(house)
    house.pauses.answer(Answer.TURN_BACK)
    house.turn()

    assert house.gone_to == [WALK]


@pytest.mark.parametrize("answer", [Answer.GO_ON, Answer.CLOSED])
def test_no_other_answer_opens_anything(house: FakeHouse, answer: Answer) -> None:
    met(house)
    house.notifier.answer(answer)
    house.turn()

    assert house.gone_to == []


def test_without_a_place_nothing_opens(house: FakeHouse) -> None:
    house.rules.rulebook = Rulebook()
    met(house)
    house.notifier.answer(Answer.TURN_BACK)
    house.turn()

    assert house.gone_to == []


def test_a_whisper_notes_which_programs_it_is_about(house: FakeHouse) -> None:
    house.rules.matcher = _MildMatcher()
    house.start_app(41)
    house.turn()
    house.turn()

    assert house.met == [41]


def test_a_whisper_that_waited_is_about_the_programs_there_when_it_is_shown(
    house: FakeHouse,
) -> None:
    house.rules.matcher = _MildMatcher()
    house.lock(locked=True)
    house.start_app(41)
    house.turns(0, 3)
    assert house.met == []
    house.start_app(42)
    house.turns(0, 3)
    house.end_apps(41)
    house.turns(0, 3)
    house.lock(locked=False)
    house.turn()

    assert house.met == [42]


def test_an_app_is_asked_to_close_after_a_whisper(house: FakeHouse) -> None:
    house.start_app(41)
    house.turn()
    house.turn()
    house.notifier.answer(Answer.TURN_BACK)
    house.turn()

    assert house.asked_to_close == [(41,)]
    assert house.gone_to == []


def test_a_pause_asks_an_app_to_close_by_itself(house: FakeHouse) -> None:
    house.pauses.screen = True
    house.start_app(41)
    house.turn()
    house.turn()
    house.pauses.answer(Answer.TURN_BACK)
    house.turn()

    assert house.asked_to_close == []


def test_answers_that_come_together_open_one_place(house: FakeHouse) -> None:
    met(house)
    urge = house.notifier.shown[-1].urge
    house.heard.extend([Heard(urge, Answer.TURN_BACK)] * 2)
    house.turn()

    assert house.gone_to == [WALK]


def test_a_pull_leads_away_from_nothing(house: FakeHouse) -> None:
    house.guard.tell(PullFelt(Terms(), house.guard.fresh()))
    house.turn()
    house.notifier.answer(Answer.TURN_BACK)
    house.turn()

    assert house.gone_to == []


def test_the_answer_to_something_else_opens_nothing(house: FakeHouse) -> None:
    house.heard.append(Heard("no urge", Answer.TURN_BACK))
    house.turn()

    assert house.gone_to == []
