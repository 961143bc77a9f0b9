"""The status without a guard is what ledger and rules come to."""

from pathlib import Path

import pytest

from daemon.fake_house import NOON, FakeHouse, StepClock
from daemon.guard_reading import guard_reads_there
from walkaway_daemon.command_line.peek import peek
from walkaway_daemon.computer.paths import Paths
from walkaway_daemon.ledger.store import Ledger
from walkaway_daemon.program.trouble import TroubleError
from walkaway_daemon.tongue.tongue import tongue_of
from walkaway_rules.deciding.answer import Answer

RULES = "walkaway: 1\npeople: [{alias: J, left: 2026-11-20, handles: [jane.doe_91]}]\n"


def _turn_away_once(path: Path) -> None:
    ledger = Ledger.open(path)
    house = FakeHouse(ledger)
    house.guard.begin()
    house.visit()
    house.turns(0, 1)
    house.notifier.answer(Answer.TURN_BACK)
    house.turns(1, 700)
    house.guard.end()
    ledger.close()


def test_what_was_counted_is_still_counted(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    _turn_away_once(paths.ledger)
    status = peek(paths, StepClock())

    assert (status.streak, status.turned_away) == (3, 1)


def test_days_on_which_nobody_watched_count_on_the_word(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    _turn_away_once(paths.ledger)
    later = StepClock()
    later.step(2 * 24 * 3600)
    status = peek(paths, later)

    assert (status.streak, status.days) == (5, 5)
    assert (status.days_kept, status.days_on_word) == (5, 4)


def test_a_guard_that_vanished_is_not_taken_for_one_that_watches(paths: Paths) -> None:
    paths.rules.write_text(RULES)
    ledger = Ledger.open(paths.ledger)
    FakeHouse(ledger).guard.begin()
    ledger.close()
    later = StepClock()
    later.step(2 * 24 * 3600)

    status = peek(paths, later)

    assert status.days_kept - status.days_on_word == 1


def test_without_a_ledger_and_rules_all_is_at_its_beginning(paths: Paths) -> None:
    status = peek(paths, StepClock())

    assert (status.streak, status.days, status.turned_away) == (0, 0, 0)
    assert status.limits == ("There is no rules.yaml yet.",)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (None, "rules.yaml is not there. The rules from before stay in force."),
        ("people: [\n", "The rules cannot be used as they are."),
    ],
)
def test_a_file_that_cannot_be_used_is_told_though_rules_are_in_force(
    paths: Paths, text: str | None, said: str
) -> None:
    guard_reads_there(paths, RULES, NOON)
    paths.rules.unlink()
    if text is not None:
        paths.rules.write_text(text)
    status = peek(paths, StepClock())

    assert (status.days, status.limits) == (3, (said,))


def test_what_waits_is_told_as_it_is_said_there(paths: Paths) -> None:
    guard_reads_there(paths, f"{RULES}sites: [{{site: a.example, alias: A}}]\n", NOON)
    guard_reads_there(paths, RULES, NOON)

    (english,) = peek(paths, StepClock()).pending
    assert english == "A: no longer watched for (in 24 hours)"
    (german,) = peek(paths, StepClock(), tongue_of(("de",))).pending
    assert german != english


def test_a_damaged_ledger_is_told(paths: Paths) -> None:
    paths.ledger.write_text("this is no database, and never was one" * 99)

    with pytest.raises(TroubleError, match="ledger"):
        peek(paths, StepClock())


def test_peeking_makes_nothing(paths: Paths) -> None:
    peek(paths, StepClock())

    assert list(paths.state.iterdir()) == []


def test_what_hinders_it_is_told_in_the_language_that_is_asked_for(
    paths: Paths,
) -> None:
    status = peek(paths, StepClock(), tongue_of(["de"]))

    assert status.limits == ("Es gibt noch keine rules.yaml.",)
