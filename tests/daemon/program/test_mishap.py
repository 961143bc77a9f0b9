"""An unforeseen error is told without quoting what was being read."""

import re

import pytest

from walkaway_daemon.program.mishap import blame

CANARY = "https://canary.example/jane"


def _read(word: str) -> int:
    return int(word)


def _wrap(word: str) -> int:
    try:
        return _read(word)
    except ValueError as error:
        raise LookupError(word) from error


def test_kind_and_places_are_told() -> None:
    with pytest.raises(ValueError, match="canary") as caught:
        _read(CANARY)

    told = re.sub(r":\d+", ":0", blame(caught.value))
    assert told == (
        "ValueError at test_mishap.py:0 test_kind_and_places_are_told"
        " > test_mishap.py:0 _read"
    )


def test_the_cause_is_told_too_and_nothing_is_quoted() -> None:
    with pytest.raises(LookupError) as caught:
        _wrap(CANARY)

    told = blame(caught.value)
    assert re.fullmatch(r"LookupError at .*, after ValueError at .*", told)
    assert "canary" not in told


def test_an_error_that_was_never_raised_has_no_place() -> None:
    assert blame(KeyError(CANARY)) == "KeyError at an unknown place"
