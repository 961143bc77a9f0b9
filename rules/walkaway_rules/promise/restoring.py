"""Restoring: a file in which some things became milder and others firmer.

Its lines are compared with those that stood there before, and each difference is
undone only where that lets less wait. So what became firmer stays, with everything
around it as the person wrote it.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from walkaway_rules.promise.beside import NOTHING
from walkaway_rules.promise.binding import Bound, rewritten
from walkaway_rules.promise.changes import pending
from walkaway_rules.rulebook import Rulebook

MOST = 60
"""Differences that are looked at; a file with more was written anew."""

Read = Callable[[str], Rulebook | None]
"""Returns what a text says; None where it is not sound."""


def restored(bound: Bound, read: Read) -> str | None:
    """Return the file with what waits taken back, and all that became firmer in it.

    None where lines became milder and firmer at once, so that they cannot be told
    apart.
    """
    file = _File(bound.text.splitlines(keepends=True), bound.current)
    for past in bound.pasts:
        file = _mended(file, past.text.splitlines(keepends=True), read)
    waits = pending(rewritten(replace(bound, beside=NOTHING), file.rulebook))
    return None if waits else "".join(file.lines)


class _File(NamedTuple):
    """A file as it could be, and what it says."""

    lines: Sequence[str]
    rulebook: Rulebook


class _Piece(NamedTuple):
    """A difference: what stands in these lines, and what stood there before."""

    begin: int
    end: int
    before: Sequence[str]


def _mended(file: _File, before: Sequence[str], read: Read) -> _File:
    """Undo each difference that only made the file milder, from the last line on."""
    for piece in reversed([*_pieces(file.lines, before)][:MOST]):
        for lines in _undone(file.lines, piece):
            rulebook = read("".join(lines))
            if rulebook is not None and _only_firmer(rulebook, file.rulebook):
                file = _File(lines, rulebook)
                break
    return file


def _only_firmer(one: Rulebook, other: Rulebook) -> bool:
    """Return whether something is firmer in the one, and nothing milder."""
    loses = pending(rewritten(Bound(other), one))
    return not loses and bool(pending(rewritten(Bound(one), other)))


def _pieces(lines: Sequence[str], before: Sequence[str]) -> Iterator[_Piece]:
    """Yield the differences, line by line where lines begin alike."""
    for tag, begin, end, first, last in _compared(lines, before):
        if tag != "equal":
            yield from _parts(begin, lines[begin:end], before[first:last])


def _parts(at: int, now: Sequence[str], before: Sequence[str]) -> Iterator[_Piece]:
    heads = [*map(_head, now)], [*map(_head, before)]
    for tag, begin, end, first, last in _compared(*heads):
        if tag != "equal":
            yield _Piece(at + begin, at + end, before[first:last])
            continue
        for old, line in enumerate(range(begin, end), first):
            yield _Piece(at + line, at + line + 1, before[old : old + 1])


def _compared(
    lines: Sequence[str], before: Sequence[str]
) -> Sequence[tuple[str, int, int, int, int]]:
    return SequenceMatcher(None, lines, before, autojunk=False).get_opcodes()


def _head(line: str) -> str:
    """Return what a line begins with: its key, or the dash of an item."""
    key, colon, _ = line.partition(":")
    return key if colon else line[: len(line) - len(line.lstrip(" -"))]


def _undone(lines: Sequence[str], piece: _Piece) -> Iterator[Sequence[str]]:
    """Yield the lines as they were before, and with what is there now beside it."""
    above, now, below = (
        lines[: piece.begin],
        lines[piece.begin : piece.end],
        lines[piece.end :],
    )
    if not all(map(_is_remark, now)):
        yield [*above, *piece.before, *below]
    if piece.before:
        yield [*above, *now, *piece.before, *below]


def _is_remark(line: str) -> bool:
    """Return whether a line says nothing to anybody but the person."""
    bare = line.strip()
    return not bare or bare.startswith("#")
