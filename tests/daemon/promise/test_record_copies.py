"""The record is kept in two places."""

from pathlib import Path

import pytest

from daemon.promise_shelf import Shelf, response
from walkaway_rules.boundary import Response


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_one_copy_is_enough(shelf: Shelf) -> None:
    shelf.loosened()
    shelf.copies[0].unlink()

    assert response(shelf.keeper()) is Response.HOLD


def test_a_copy_that_cannot_be_written_stops_nothing(shelf: Shelf) -> None:
    shelf.copies[0].parent.touch()
    shelf.loosened()

    assert response(shelf.keeper()) is Response.HOLD
