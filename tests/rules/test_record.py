"""What binds outlives the guard, and time is counted honestly across its stops."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR, Moment
from walkaway_rules.promise.binding import Bound, met, rewritten, waited
from walkaway_rules.promise.record import read_record, record_text
from walkaway_rules.rulebook import Person, Rulebook

FIRM = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.HOLD),))
MILD = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.WHISPER),))
TEXTS = {"firm": FIRM, "mild": MILD}
NOW = Moment(0, 0, steady=5 * HOUR, boot="a")
PENDING = waited(rewritten(Bound(FIRM, text="firm"), MILD, "mild"), HOUR)


def read(text: str) -> Rulebook | None:
    return TEXTS.get(text)


def kept(bound: Bound, now: Moment) -> Bound | None:
    return read_record(record_text(bound, NOW), read, now)


def test_what_binds_is_the_same_after_a_restart() -> None:
    again = kept(PENDING, NOW)

    assert again == PENDING
    assert again.text == "mild"
    assert [past.text for past in again.pasts] == ["firm"]


def test_time_without_a_guard_counts_while_the_machine_was_on() -> None:
    later = Moment(0, 0, steady=8 * HOUR, boot="a")

    assert kept(PENDING, later) == waited(PENDING, 3 * HOUR)


@pytest.mark.parametrize(
    "later",
    [
        Moment(99 * HOUR, 0, steady=40 * HOUR, boot="b"),
        Moment(99 * HOUR, 0),
        Moment(99 * HOUR, 0, steady=HOUR, boot="a"),
    ],
)
def test_no_time_counts_across_a_reboot_or_by_the_wall_clock(later: Moment) -> None:
    assert kept(PENDING, later) == PENDING


def test_rules_that_can_no_longer_be_read_are_left_out() -> None:
    text = record_text(PENDING, NOW).replace('"firm"', '"garbled"')

    assert read_record(text, read, NOW) == Bound(MILD)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        record_text(Bound(FIRM, text="garbled"), NOW),
        record_text(Bound(FIRM, text="firm"), NOW).replace(
            '"promise": 1', '"promise": 2'
        ),
        record_text(PENDING, NOW).replace('"pasts": [', '"pasts": [7, '),
    ],
)
def test_what_is_no_record_says_nothing(text: str) -> None:
    assert read_record(text, read, NOW) is None


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    assert read_record(text, read, NOW) is None


def test_a_waiting_set_back_by_hand_counts_from_nothing() -> None:
    text = record_text(PENDING, NOW).replace(f'"waited": {HOUR}', '"waited": -9')

    again = read_record(text, read, NOW)
    assert again is not None
    assert again.pasts[0].waited == 0


def test_an_older_copy_put_back_loosens_nothing() -> None:
    older, newer = Bound(MILD, text="mild"), Bound(FIRM, text="firm")

    for one, other in ((older, newer), (newer, older)):
        assert met(one, other).in_force.people[0].response is Response.HOLD


def test_two_equal_copies_are_one() -> None:
    assert met(PENDING, PENDING) == PENDING


def test_of_two_copies_the_one_that_waited_less_is_believed() -> None:
    assert met(waited(PENDING, HOUR), PENDING) == PENDING
    assert met(PENDING, waited(PENDING, HOUR)) == PENDING
