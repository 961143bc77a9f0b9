"""What is said of rules.yaml unasked is said once, and beside nothing else."""

from dataclasses import replace

import pytest

from daemon.fake_house import FakeHouse
from walkaway_daemon.guard.rules_notices import RulesNotices
from walkaway_rules.moment import HOUR
from walkaway_rules.rulebook import Rulebook
from walkaway_rules.words.loosening import Loosening

MILDER = Loosening("J: a whisper instead of a pause", HOUR)


def test_a_saving_that_may_not_be_meant_so_is_told_once(house: FakeHouse) -> None:
    house.rules.remarked = 1
    house.turns(0, 1, 1)
    assert [whisper.urge for whisper in house.notifier.shown] == ["remark"]

    house.rules.remarked = 2
    house.turns(0, 1)
    assert [whisper.urge for whisper in house.notifier.shown] == ["remark", "remark"]


def test_a_remark_hides_nothing_that_waits(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.remarked = 1
    house.rules.begun = (MILDER,)
    house.turns(0, 60)
    assert house.notifier.shown == []

    house.lock(locked=False)
    house.turns(0, 1)
    assert {whisper.urge for whisper in house.notifier.shown} == {
        "waiting rules",
        "remark",
    }


@pytest.mark.parametrize("runs", [True, False])
def test_the_tray_is_named_where_one_runs(house: FakeHouse, *, runs: bool) -> None:
    house.rules.begun = (MILDER,)
    notices = RulesNotices(replace(house.parts, has_tray=lambda: runs))
    notices.turn()

    (whisper,) = house.notifier.shown
    assert ("tray" in whisper.body) is runs


def test_a_remark_is_as_discreet_as_the_rules(house: FakeHouse) -> None:
    house.rules.rulebook = Rulebook(discreet=True)
    house.rules.remarked = 1
    house.turn()

    (whisper,) = house.notifier.shown
    assert (whisper.discreet, "rules" in whisper.body) == (True, False)


def test_no_answer_to_a_remark_is_an_answer_to_an_urge(house: FakeHouse) -> None:
    house.rules.remarked = 1
    house.turns(0, 1)

    assert len(house.tape.entries) == 1


def test_trouble_that_ended_and_is_back_is_told_again(house: FakeHouse) -> None:
    notices = RulesNotices(house.parts)
    for trouble in ("line 3: this is not a date", "", "line 3: this is not a date"):
        house.rules.trouble = trouble
        notices.turn()
        notices.turn()

    assert _shown(house) == ["unread rules", "unread rules"]


def test_no_notice_takes_the_place_of_another(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.trouble = "line 3: this is not a date"
    house.rules.begun = (MILDER,)
    house.turns(0, 60)
    house.rules.begun = ()
    house.turns(0)
    house.lock(locked=False)
    house.turns(0, 1)

    assert _shown(house) == ["unread rules"]
    assert "unread rules" not in house.notifier.withdrawn


def test_what_waited_to_be_said_is_said_as_it_is_by_then(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.trouble = "line 3: this is not a date"
    house.turns(0, 60)
    house.rules.trouble = "line 9: this is not a time"
    house.turns(0, 60)
    house.lock(locked=False)
    house.turns(0, 1)

    (whisper,) = house.notifier.shown
    assert "line 9" in whisper.body


def test_what_waited_to_be_said_is_as_discreet_as_the_rules_by_then(
    house: FakeHouse,
) -> None:
    house.lock(locked=True)
    house.rules.trouble = "line 3: this is not a date"
    house.rules.begun = (MILDER,)
    house.rules.remarked = 1
    house.turns(0, 60)
    house.rules.rulebook = Rulebook(discreet=True)
    house.lock(locked=False)
    house.turns(0, 1)

    assert [whisper.discreet for whisper in house.notifier.shown] == [True] * 3


def test_trouble_that_ended_is_told_no_more(house: FakeHouse) -> None:
    house.lock(locked=True)
    house.rules.trouble = "line 3: this is not a date"
    house.turns(0, 60)
    house.rules.trouble = ""
    house.turns(0)
    house.lock(locked=False)
    house.turns(0, 1)

    assert _shown(house) == []


def _shown(house: FakeHouse) -> list[str]:
    return [whisper.urge for whisper in house.notifier.shown]
