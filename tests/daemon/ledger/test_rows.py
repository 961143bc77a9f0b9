"""Entries survive being written as numbers and ids, whatever they hold."""

import re
from dataclasses import replace
from typing import get_args

import pytest
from hypothesis import given

from daemon.ledger_entries import KINDS as WRITTEN
from daemon.ledger_entries import recorded
from walkaway_daemon.ledger.rows import FLAGS, KINDS, WORDS, Row, decode, encode
from walkaway_daemon.ledger.tables import COLUMNS
from walkaway_rules.boundary import Response
from walkaway_rules.deciding.answer import Answer
from walkaway_rules.deciding.entry import (
    Entry,
    Recorded,
    UrgeBegan,
    UrgeEnded,
    WatchBegan,
)
from walkaway_rules.deciding.event import Outcome
from walkaway_rules.match import MatchKind
from walkaway_rules.moment import Moment
from walkaway_rules.terms import Terms

NOW = Moment(1, 2, 3, "a" * 16)
BEGAN = UrgeBegan(
    urge="1" * 32,
    boundary="a" * 16,
    at=NOW,
    sought=True,
    needed=False,
    late=False,
    counts=True,
    watched=False,
    terms=Terms(),
    sign=MatchKind.SEARCH,
)
ENDED = Recorded(UrgeEnded("1" * 32, Outcome.UNKNOWN), NOW)


def stored(one: Recorded) -> dict[str, int | str | None]:
    """Return the row as it comes back from the table, every column there."""
    return {**dict.fromkeys(COLUMNS), **encode(one)}


@given(recorded)
def test_what_is_written_is_what_is_read(one: Recorded) -> None:
    assert decode(stored(one)) == one


@given(recorded)
def test_a_row_holds_numbers_and_hexadecimal_digits_alone(one: Recorded) -> None:
    for value in encode(one).values():
        assert isinstance(value, int) or re.fullmatch("[0-9a-f]*", str(value))


@given(recorded)
def test_a_row_has_only_columns_of_the_table(one: Recorded) -> None:
    assert set(encode(one)) <= set(COLUMNS)


def test_every_entry_has_a_number_and_is_tried_here() -> None:
    assert set(KINDS.values()) == set(get_args(Entry)) == set(WRITTEN)


GIVEN = """\
kind      1 UrgeBegan
kind      2 UrgeTouched
kind      3 UrgeLeft
kind      4 UrgeAnswered
kind      5 ResponseShown
kind      6 UrgeEnded
kind      7 UrgeRevised
kind      8 UrgeJoined
kind      9 RestPlanned
kind     10 RestWithdrawn
kind     11 WatchBegan
kind     12 WatchEnded
kind     13 PromiseLeft
kind     14 HoldTaken
kind     15 PlansPutOff
kind     16 UrgeOutOfSight
kind     17 UrgeLed
kind     20 StepOffered
kind     21 StepPlanned
kind     22 StepWithdrawn
kind     23 GoodbyeSaid
answer    1 TURN_BACK
answer    2 GO_ON
answer    3 CLOSED
response  1 WHISPER
response  2 PAUSE
response  3 HOLD
outcome   1 TURNED_AWAY
outcome   2 WENT_ON
outcome   3 PASSED_BY
outcome   4 NEEDED
outcome   5 MISSED
outcome   6 DISPUTED
outcome   7 UNKNOWN
sign      1 PROFILE
sign      2 SEARCH
sign      3 NAME
sign      4 SITE
sign      5 PLACE
sign      6 SONG
sign      7 LONGING
sign      8 PHONE
sign      9 MAIL
sign     10 APP
sign     11 KEEPSAKE
sign     12 CHECKING"""
"""What ledgers hold that were written already. Lines may be added, never changed:
with two of them swapped, what somebody turned away from would read as a slip."""


def test_a_number_that_was_given_never_changes_its_meaning() -> None:
    kinds = [f"kind     {number:>2} {kind.__name__}" for number, kind in KINDS.items()]
    words = [
        f"{column:<8} {number:>2} {word.name}"
        for column, known in WORDS.items()
        for number, word in known.items()
    ]
    assert [*kinds, *words] == GIVEN.splitlines()


def test_every_word_has_a_number() -> None:
    assert set(WORDS["answer"].values()) == set(Answer)
    assert set(WORDS["response"].values()) == set(Response)
    assert set(WORDS["outcome"].values()) == set(Outcome)
    assert set(WORDS["sign"].values()) == set(MatchKind)


def test_a_ledger_from_before_signs_is_read() -> None:
    row = stored(Recorded(BEGAN, NOW))
    del row["sign"]

    assert decode(row) == Recorded(replace(BEGAN, sign=None), NOW)


def test_a_sign_that_only_a_newer_walkaway_knows_is_none() -> None:
    read = decode({**stored(Recorded(BEGAN, NOW)), "sign": 98})

    assert read == Recorded(replace(BEGAN, sign=None), NOW)


def test_every_flag_is_a_column() -> None:
    assert set(COLUMNS) >= FLAGS


def test_an_entry_is_written_as_few_columns() -> None:
    expected: Row = {
        "kind": 6,
        "utc": 1,
        "shift": 2,
        "steady": 3,
        "boot": "a" * 16,
        "urge": "1" * 32,
        "outcome": 7,
    }
    assert encode(ENDED) == expected


def test_a_kind_that_only_a_newer_walkaway_knows_is_not_read() -> None:
    assert decode({**stored(ENDED), "kind": 98}) is None


def test_a_word_that_only_a_newer_walkaway_knows_is_not_read() -> None:
    assert decode({**stored(ENDED), "outcome": 98}) is None


@pytest.mark.parametrize("column", ["utc", "shift", "steady"])
def test_a_number_that_is_missing_is_nought(column: str) -> None:
    read = decode({**stored(Recorded(WatchBegan(), NOW)), column: None})
    assert read is not None
    assert isinstance(read.now.utc + read.now.offset + read.now.steady, int)
