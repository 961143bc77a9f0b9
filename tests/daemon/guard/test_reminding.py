"""Who turned back hears once that the page is still open, and is not counted by it."""

import pytest

from daemon.fake_house import FakeHouse, kinds
from walkaway_daemon.interventions.notifier import Heard
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import UrgeEnded
from walkaway_rules.rulebook import Rulebook

PAGE = "Jane (@jane)"
SAID = ("Almost there", "It is still open. Closing it is the last step.")


@pytest.fixture
def house() -> FakeHouse:
    """Somebody was met by a pause at a page, and turned back."""
    house = FakeHouse()
    house.pauses.screen = True
    house.guard.begin()
    house.front("Elsewhere")
    house.front(PAGE)
    house.turns(0, 5)
    house.pauses.answer(Answer.TURN_BACK)
    house.turn()
    return house


def said(house: FakeHouse) -> list[tuple[str, str]]:
    return [(whisper.title, whisper.body) for whisper in house.notifier.shown]


def outcomes(house: FakeHouse) -> list[str]:
    ends = (each for each in house.tape.entries if isinstance(each, UrgeEnded))
    return [each.outcome.value for each in ends]


def test_half_of_the_grace_after_turning_back_it_is_said_once(house: FakeHouse) -> None:
    house.turns(9)
    assert house.guard.due_in() == 1.0
    assert said(house) == []

    house.turns(1, 0, 5, 60)
    assert said(house) == [SAID]
    (whisper,) = house.notifier.shown
    assert (whisper.turn_back, whisper.not_now) == ("", "")


def test_it_is_taken_down_when_the_page_is_left(house: FakeHouse) -> None:
    house.turns(10)
    (name,) = (whisper.urge for whisper in house.notifier.shown)
    house.front("Elsewhere")
    assert name not in house.notifier.withdrawn

    house.turns(2, 700)
    assert house.notifier.withdrawn.count(name) == 1
    assert outcomes(house) == ["turned_away"]


def test_who_leaves_in_time_hears_nothing(house: FakeHouse) -> None:
    house.turns(3)
    house.front("Elsewhere")
    house.turns(2, 5, 60)

    assert said(house) == []


def test_a_title_that_flashes_is_waited_for(house: FakeHouse) -> None:
    house.turns(9.5)
    house.front("Loading")
    house.turns(0.5)
    assert said(house) == []
    house.front(PAGE)

    assert said(house) == [SAID]


@pytest.mark.parametrize("answer", [None, *Answer])
def test_whatever_comes_of_it_nothing_is_counted_by_it(
    house: FakeHouse, answer: Answer | None
) -> None:
    before = kinds(house.tape.entries)
    house.turns(10)
    name = house.notifier.shown[-1].urge
    house.heard.append(Heard(name, answer))
    house.turns(0)

    assert kinds(house.tape.entries) == before
    house.turns(10, 700)
    assert outcomes(house) == ["went_on"]


def test_it_waits_for_the_screen_like_every_prompt(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.turns(10, 5)
    assert said(house) == []

    house.lock(locked=False)
    house.turns(0, 1)
    assert said(house) == [SAID]


def test_what_waited_is_not_said_any_more_once_the_page_is_left(
    house: FakeHouse,
) -> None:
    house.lock(locked=True)
    house.turns(10)
    house.front("Elsewhere")
    house.turns(3)
    house.lock(locked=False)
    house.turns(1)

    assert said(house) == []


def test_each_turning_back_has_its_own(house: FakeHouse) -> None:
    house.turns(10)
    house.front("Elsewhere")
    house.turns(5)
    house.front(PAGE)
    house.turns(5)
    house.pauses.answer(Answer.TURN_BACK)
    house.turns(0, 10, 60)

    assert said(house) == [SAID, SAID]


def test_a_program_that_stays_open_is_spoken_of_too() -> None:
    house = FakeHouse()
    house.pauses.screen = True
    house.guard.begin()
    house.start_app(7)
    house.turns(0, 5)
    house.pauses.answer(Answer.TURN_BACK)
    house.turns(0, 10)
    assert said(house) == [SAID]

    house.end_apps(7)
    house.turns(0)
    assert house.notifier.withdrawn[-1] == house.notifier.shown[-1].urge


def test_a_discreet_guard_says_it_under_a_neutral_title(house: FakeHouse) -> None:
    house.rules.rulebook = Rulebook(discreet=True)
    house.turns(10)

    assert said(house) == [("A small note", SAID[1])]
    assert house.notifier.shown[-1].discreet
