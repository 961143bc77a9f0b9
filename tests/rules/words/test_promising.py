"""What is said about changes that wait."""

import pytest

from walkaway_rules.deciding.state import Rest, State
from walkaway_rules.moment import HOUR, MINUTE, SECOND, Moment, plus
from walkaway_rules.words.loosening import Loosening
from walkaway_rules.words.promising import (
    login_ends,
    login_waits,
    milder_waits,
    plans_said,
    promise_report,
    too_soon,
    waiting,
    waits_notice,
    you_said,
)
from walkaway_rules.words.whisper import BODY_LENGTH

NOON = Moment(1_795_435_200_000_000, 60)  # 2026-11-23 13:00 local


@pytest.mark.parametrize(
    ("left", "said"),
    [
        (672 * HOUR, "28 days"),
        (671 * HOUR + 1, "28 days"),
        (48 * HOUR + 1, "3 days"),
        (48 * HOUR, "48 hours"),
        (24 * HOUR, "24 hours"),
        (13 * HOUR + 1, "14 hours"),
        (2 * HOUR, "120 minutes"),
        (5 * MINUTE, "5 minutes"),
        (59 * SECOND, "1 minute"),
        (0, "1 minute"),
    ],
)
def test_a_change_is_told_with_the_time_that_is_left(left: int, said: str) -> None:
    loosening = Loosening("Café Luna: a whisper instead of a pause", left)

    assert waiting(loosening) == f"Café Luna: a whisper instead of a pause (in {said})"


def test_where_nothing_waits_that_is_told() -> None:
    assert promise_report(()) == (
        "Nothing waits. Your rules are in force as they stand in rules.yaml."
    )


def test_what_waits_is_told_line_by_line() -> None:
    assert promise_report(("One (in 3 hours)", "Two (in 9 hours)")) == (
        """\
Waiting, as you promised yourself:

  One (in 3 hours)
  Two (in 9 hours)

`walkaway promise keep` takes it back.
`walkaway promise leave` lets it hold now, once in seven days."""
    )


def test_how_long_something_waits_is_said_as_somebody_would() -> None:
    assert too_soon(96 * HOUR) == (
        "The early exit was used not long ago. It opens again in 4 days."
    )
    assert login_waits(30 * MINUTE) == (
        "Noted. It takes hold in 30 minutes, as you promised yourself;"
        " `walkaway login on` takes it back."
    )
    assert you_said("I need my phone") == "You said: I need my phone"


def test_switching_login_off_that_waits_is_told_with_the_way_back() -> None:
    assert login_ends(3 * HOUR) == (
        "That ends in 3 hours; `walkaway login on` takes it back."
    )


def test_a_pause_and_a_step_back_that_wait_are_told_with_the_way_back() -> None:
    later = plus(NOON, HOUR)
    state = State(rests=(Rest(later, plus(later, HOUR)),), steps=(NOON, later))

    assert plans_said(state, NOON) == (
        (
            "The guard will pause from 14:00 until 15:00."
            " `walkaway pause-guard off` takes it back."
        ),
        "The guard steps back from 14:00 on. `walkaway step-back off` takes it back.",
    )
    assert plans_said(State(steps=(NOON,)), NOON) == ()


def test_what_only_the_ledger_plans_is_not_taken_back_with_the_rules() -> None:
    assert promise_report((), ("A pause.",)) == (
        "Waiting, as you promised yourself:\n\n  A pause.\n\n"
        "`walkaway promise leave` lets it hold now, once in seven days."
    )


ONE = Loosening("Café Luna: a whisper instead of a pause", 24 * HOUR)
TWO = [Loosening("J: gone", HOUR), ONE]


def test_what_has_just_begun_to_wait_is_told_with_the_way_back() -> None:
    assert waits_notice([ONE], discreet=False, has_tray=True) == (
        "A change waits",
        (
            "Café Luna: a whisper instead of a pause (in 24 hours)."
            " `walkaway promise keep` or the tray takes it back."
        ),
    )
    assert waits_notice(TWO, discreet=False, has_tray=True) == (
        "2 changes wait",
        (
            "They hold in 24 hours; `walkaway promise` says which."
            " `walkaway promise keep` or the tray takes them back."
        ),
    )


def test_a_tray_that_does_not_run_is_not_told_of() -> None:
    assert waits_notice([ONE], discreet=False, has_tray=False)[1] == (
        "Café Luna: a whisper instead of a pause (in 24 hours)."
        " `walkaway promise keep` takes it back."
    )
    assert waits_notice(TWO, discreet=False, has_tray=False)[1] == (
        "They hold in 24 hours; `walkaway promise` says which."
        " `walkaway promise keep` takes them back."
    )


def test_where_it_is_to_stay_discreet_no_alias_is_told() -> None:
    assert waits_notice([ONE], discreet=True, has_tray=True) == (
        "A small note",
        "A change waits. It can be taken back.",
    )


def test_a_long_alias_leaves_room_for_the_way_back() -> None:
    long = Loosening(f"{'Luna ' * 40}: gone", HOUR)
    _, body = waits_notice([long], discreet=False, has_tray=True)

    assert len(body) <= BODY_LENGTH
    assert body.endswith("`walkaway promise keep` or the tray takes it back.")


def test_what_of_a_sound_file_waits_is_told_below_it() -> None:
    assert milder_waits([waiting(ONE)]) == (
        """\
  What is milder in it waits, as you promised yourself:
    Café Luna: a whisper instead of a pause (in 24 hours)
  `walkaway promise keep` takes it back."""
    )
