"""Kinds: every shipped example is read, or refused, as it says."""

from datetime import date

import pytest

from walkaway_rules.boundary import Response
from walkaway_rules.reading import kinds
from walkaway_rules.reading.finding import Fault
from walkaway_rules.reading.grammar import leaves
from walkaway_rules.reading.node import Scalar
from walkaway_rules.reading.shape import Word
from walkaway_rules.reading.source import decode
from walkaway_rules.reading.tree import grow

_ALL = {id(word): word for word in leaves()}


def _as_written(example: str) -> str:
    root = grow(decode(example.encode())).root
    assert isinstance(root, Scalar)
    return root.text


@pytest.mark.parametrize("word", _ALL.values(), ids=lambda word: word.name)
def test_good_examples_are_read(word: Word[object]) -> None:
    assert word.good
    values = [word.read(_as_written(example)) for example in word.good]
    assert not [value for value in values if isinstance(value, Fault)]


@pytest.mark.parametrize("word", _ALL.values(), ids=lambda word: word.name)
def test_bad_examples_are_refused(word: Word[object]) -> None:
    assert word.bad
    values = [word.read(_as_written(example)) for example in word.bad]
    assert all(isinstance(value, Fault) for value in values)


@pytest.mark.parametrize("text", ["1", "01", "001"])
def test_the_version_in_use_is_read(text: str) -> None:
    assert kinds.version(text) == 1


@pytest.mark.parametrize("text", ["2", "10", "99"])
def test_a_newer_version_is_told_from_no_version(text: str) -> None:
    assert kinds.version(text) == kinds.NEWER


@pytest.mark.parametrize("text", ["0", "", "one", "1.0", "-1", "٢"])
def test_what_is_no_version_is_refused(text: str) -> None:
    value = kinds.version(text)
    assert isinstance(value, Fault)
    assert value != kinds.NEWER


def test_responses_are_read() -> None:
    assert [kinds.response(r.value) for r in Response] == list(Response)


@pytest.mark.parametrize(
    ("text", "value"), [("true", True), ("yes", True), ("off", False), ("FALSE", False)]
)
def test_truths_are_read(text: str, *, value: bool) -> None:
    assert kinds.truth(text) is value


def test_a_date_means_a_day() -> None:
    assert kinds.DATE.read("2026-09-14") == date(2026, 9, 14)
