"""What binds outlives the guard, and time is counted honestly across its stops."""

import json
from collections.abc import Iterable, Iterator
from copy import copy
from dataclasses import replace
from typing import Any, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rules.rulebooks import rulebooks
from walkaway_rules.boundary import Response
from walkaway_rules.moment import HOUR, Moment
from walkaway_rules.promise.binding import (
    Bound,
    left_early,
    met,
    planned,
    rewritten,
    waited,
    without_login,
)
from walkaway_rules.promise.record import Record, read_record, record_text
from walkaway_rules.promise.vouched import Vouched
from walkaway_rules.rulebook import Person, Rulebook

FIRM = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.HOLD),))
MILD = Rulebook(people=(Person("J", names=("Jane Doe",), response=Response.WHISPER),))
NOW = Moment(0, 0, steady=5 * HOUR, boot="a")
PENDING = waited(rewritten(Bound(FIRM, text="firm"), MILD, "mild"), HOUR)


TEXT = record_text(Record(PENDING, "1"), NOW)


def kept(bound: Bound, now: Moment) -> Bound | None:
    record = read_record(record_text(Record(bound, "1"), NOW), now)
    return None if record is None else record.bound


def test_what_binds_is_the_same_after_a_restart() -> None:
    again = kept(PENDING, NOW)

    assert again is not None
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


def test_what_is_beside_the_rules_is_the_same_after_a_restart() -> None:
    bound = planned(without_login(left_early(PENDING)))

    assert kept(bound, NOW) == bound
    assert kept(bound, replace(NOW, steady=NOW.steady + HOUR)) == waited(bound, HOUR)


def test_trusted_time_is_kept_and_what_was_counted_since_with_it() -> None:
    text = record_text(Record(PENDING, "1", Vouched(HOUR)), NOW)
    read = read_record(text, replace(NOW, steady=NOW.steady + HOUR))

    assert read is not None
    assert read.vouched == Vouched(HOUR, HOUR)


def test_a_record_from_before_all_that_has_nothing_beside_the_rules() -> None:
    values = json.loads(TEXT)
    del values["beside"], values["vouched"]

    assert read_record(json.dumps(values), NOW) == Record(PENDING, "1")


def test_which_version_read_the_rules_is_kept() -> None:
    assert read_record(TEXT, NOW) == Record(PENDING, "1")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        "null",
        TEXT.replace('"promise": 2', '"promise": 1'),
        TEXT.replace('"promise": 2', '"promise": 3'),
        TEXT.replace('"pasts": [', '"pasts": [7, '),
        TEXT.replace('"people"', '"people": 7, "persons"'),
    ],
)
def test_what_is_no_record_says_nothing(text: str) -> None:
    assert read_record(text, NOW) is None


Path = tuple[str | int, ...]
NOTHING: dict[str, object] = {}
WHOLE = json.loads(
    record_text(
        Record(
            planned(without_login(left_early(PENDING))), "1", Vouched(utc=1, counted=2)
        ),
        NOW,
    )
)
SCRAPS: list[object] = [
    *(None, True, -1, 10**400, float("inf"), "1e5", "x"),
    *([], [[]], NOTHING, {"a": 1}),
]


def _paths(values: object, path: Path = ()) -> Iterator[Path]:
    yield path
    inner: Iterable[tuple[str | int, object]] = ()
    if isinstance(values, dict):
        inner = cast("dict[str, object]", values).items()
    elif isinstance(values, list):
        inner = enumerate(cast("list[object]", values))
    for key, value in inner:
        yield from _paths(value, (*path, key))


def _spoilt(values: object, path: Path, scrap: object) -> object:
    """Return the values with a scrap in place of what is there."""
    if not path:
        return scrap
    changed: Any = copy(values)
    changed[path[0]] = _spoilt(changed[path[0]], path[1:], scrap)
    return changed


@given(st.sampled_from([*_paths(WHOLE)]), st.sampled_from(SCRAPS))
def test_a_record_that_is_spoilt_anywhere_breaks_nothing(
    path: Path, scrap: object
) -> None:
    record = read_record(json.dumps(_spoilt(WHOLE, path, scrap)), NOW)

    assert record is None or isinstance(record, Record)


@pytest.mark.parametrize("path", [("beside",), ("pasts", 0, "binds"), ("steady",)])
def test_a_number_without_end_and_a_group_that_is_none_say_nothing(path: Path) -> None:
    whole = json.loads(TEXT)

    assert read_record(json.dumps(_spoilt(whole, path, float("inf"))), NOW) is None


@given(st.text())
def test_no_text_breaks_the_reading(text: str) -> None:
    assert read_record(text, NOW) is None


@given(rulebooks, rulebooks)
def test_any_rules_are_the_same_after_a_restart(one: Rulebook, other: Rulebook) -> None:
    bound = rewritten(Bound(one, text="one"), other, "other")

    assert kept(bound, NOW) == bound


def test_a_waiting_set_back_by_hand_counts_from_nothing() -> None:
    again = read_record(TEXT.replace(f'"waited": {HOUR}', '"waited": -9'), NOW)

    assert again is not None
    assert again.bound.pasts[0].waited == 0


def test_an_older_copy_put_back_loosens_nothing() -> None:
    older, newer = Bound(MILD, text="mild"), Bound(FIRM, text="firm")

    for one, other in ((older, newer), (newer, older)):
        assert met(one, other).in_force.people[0].response is Response.HOLD


def test_two_equal_copies_are_one() -> None:
    assert met(PENDING, PENDING) == PENDING


def test_of_two_copies_the_one_that_waited_less_is_believed() -> None:
    assert met(waited(PENDING, HOUR), PENDING) == PENDING
    assert met(PENDING, waited(PENDING, HOUR)) == PENDING
