"""The record: typed access that reports what it cannot read."""

from datetime import date

from walkaway_rules.reading import kinds
from walkaway_rules.reading.finding import Found
from walkaway_rules.reading.node import Mapping, Mark, Unfit
from walkaway_rules.reading.record import Record
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow


def _record(text: str) -> Record:
    root = grow(decode(text.encode())).root
    assert isinstance(root, Mapping)
    return Record(root, Found(), Found())


def _said(record: Record) -> list[str]:
    return [finding.fault.what for finding in record.found.items]


def test_a_value_is_read() -> None:
    assert _record("left: 2026-09-14").one("left", kinds.DATE, None) == date(
        2026, 9, 14
    )


def test_a_missing_value_is_as_agreed() -> None:
    assert _record("a: b").one("left", kinds.DATE, "never") == "never"


def test_a_faulty_value_is_reported() -> None:
    record = _record("left: today")
    assert record.one("left", kinds.DATE, None) is None
    assert _said(record) == ["this is not a date"]


def test_the_good_values_of_a_list_are_read() -> None:
    record = _record("names: [Jane Doe, J, Janey Doe]")
    assert record.many("names", kinds.NAME) == ("Jane Doe", "Janey Doe")
    assert _said(record) == ["a name has at least two letters"]


def test_groups_of_a_list_are_records() -> None:
    (first, second) = _record("people: [{alias: J}, {alias: K}]").records("people")
    assert first.one("alias", kinds.ALIAS, "") == "J"
    assert second.one("alias", kinds.ALIAS, "") == "K"


def test_an_inner_group_is_a_record() -> None:
    inner = _record("promise: {loosen_after: 1 h}").inner("promise")
    assert inner.has("loosen_after")


def test_a_missing_inner_group_is_empty_and_stands_where_it_would() -> None:
    record = _record("a: b")
    assert record.inner("promise").mapping == Mapping(Mark(1, 1))
    assert not record.is_group("promise")


def test_an_empty_list_does_not_count_as_given() -> None:
    record = _record("names: []\nmail: [jane@doe.example]")
    assert (record.has("names"), record.has("names", "mail")) == (False, True)


def test_what_does_not_fit_is_passed_over() -> None:
    here = Mark(1, 1)
    (key, _) = _record("names: x").mapping.pairs[0]
    record = Record(Mapping(here, ((key, Unfit(here)),)), Found(), Found())
    assert not record.is_whole()
    assert list(record.pairs(record.mapping, kinds.NETWORK, kinds.HANDLE)) == []
    assert record.one("names", kinds.TEXT, None) is None


def test_pairs_that_can_be_read_are() -> None:
    record = _record("instagram: jane\nmy space: jane\nx: j j")
    pairs = record.pairs(record.mapping, kinds.NETWORK, kinds.HANDLE)
    assert list(pairs) == [("instagram", "jane")]
    assert _said(record) == ["this is not a site", "a handle has no spaces"]


def test_a_key_knows_its_place() -> None:
    record = _record("a: b\nc: d")
    assert (record.mark("c"), record.mark("e")) == (Mark(2, 4), Mark(1, 1))
