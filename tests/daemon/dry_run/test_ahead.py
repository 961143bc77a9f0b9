"""The next piece is fetched while the last one is looked at."""

from collections.abc import Iterator
from threading import Event

import pytest

from walkaway_daemon.dry_run.ahead import ahead


def test_pieces_come_in_their_order() -> None:
    assert list(ahead(iter("abc"))) == ["a", "b", "c"]


def test_the_next_piece_is_fetched_before_it_is_asked_for() -> None:
    fetched = Event()

    def pieces() -> Iterator[str]:
        yield "a"
        fetched.set()
        yield "b"

    found = ahead(pieces())

    assert next(found) == "a"
    assert fetched.wait(10)
    assert next(found) == "b"


def test_what_goes_wrong_is_raised_in_its_place() -> None:
    said = "This is no piece."

    def pieces() -> Iterator[str]:
        yield "a"
        raise ValueError(said)

    found = ahead(pieces())

    assert next(found) == "a"
    with pytest.raises(ValueError, match="This is no piece"):
        next(found)


def test_a_reader_that_is_closed_leaves_no_thread() -> None:
    found = ahead(iter("abc"))
    next(found)
    found.close()

    assert list(found) == []
