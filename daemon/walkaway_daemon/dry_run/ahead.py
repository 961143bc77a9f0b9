"""Ahead: the next piece is fetched while the last one is looked at."""

from collections.abc import Generator, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Piece = TypeVar("Piece")


def ahead(pieces: Iterator[Piece]) -> Generator[Piece]:
    """Yield the pieces, each of which a thread of its own begins to fetch early.

    What a piece raises is raised where it would have been yielded.
    """
    with ThreadPoolExecutor(max_workers=1) as pool:
        coming = pool.submit(_taken, pieces)
        while found := coming.result():
            coming = pool.submit(_taken, pieces)
            yield from found


def _taken(pieces: Iterator[Piece]) -> list[Piece]:
    """Return the next piece in a list, or an empty list at the end."""
    for piece in pieces:
        return [piece]
    return []
