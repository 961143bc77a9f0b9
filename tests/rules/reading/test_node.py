"""Nodes: finding a key, and what counts as nothing."""

import pytest

from walkaway_rules.reading.node import Mapping, Mark, Scalar

_HERE = Mark(1, 1)


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_words_for_nothing_are_empty(text: str) -> None:
    assert Scalar(_HERE, text).empty


@pytest.mark.parametrize("text", ["", "~", "null"])
def test_the_same_words_in_quotes_are_not(text: str) -> None:
    assert not Scalar(_HERE, text, quoted=True).empty


def test_a_key_is_found() -> None:
    value = Scalar(_HERE, "J")
    mapping = Mapping(_HERE, ((Scalar(_HERE, "alias"), value),))
    assert mapping.find("alias") is value


def test_a_missing_key_is_none() -> None:
    assert Mapping(_HERE).find("alias") is None


def test_what_was_written_is_not_in_the_repr() -> None:
    assert "Jane" not in repr(Scalar(_HERE, "Jane"))
