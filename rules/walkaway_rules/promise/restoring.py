"""Restoring: a file in which some things became milder and others firmer.

Its lines are compared with those that stood there before, and each difference is
undone only where that lets less wait. So what became firmer stays, and so does what
is neither: words, plans and remarks of the person's. Within a line that stood there
before, too, each difference is looked at by itself.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from functools import cache
from itertools import accumulate, pairwise
from typing import NamedTuple

from walkaway_rules.promise.beside import NOTHING
from walkaway_rules.promise.binding import Bound, rewritten
from walkaway_rules.promise.changes import pending
from walkaway_rules.rulebook import Rulebook

MOST = 60
"""Differences, and entries of one, that are looked at; more were written anew."""

_WORDS = re.compile(r"\w+|\s+|.")
"""What a line is made of: words, gaps and single signs."""
_SAID = r"[^\s,#\[\]{}\"']+"
_VALUES = re.compile(rf"{_SAID}:(?=\s)|{_SAID}(?: {_SAID})*|\s+|.")
"""Keys and whole values: some words mean something only together, as "3 days"."""

Read = Callable[[str], Rulebook | None]
"""Returns what a text says; None where it is not sound."""


def restored(bound: Bound, read: Read) -> str | None:
    """Return the file with what waits taken back, and all that became firmer in it.

    None where lines became milder and firmer at once, so that they cannot be told
    apart.
    """
    lines = bound.text.splitlines(keepends=True)
    file = _File(lines, bound.current, bound.in_force)
    # Some ways to write it are come to twice, and reading is what takes long.
    known = cache(read)
    for past in bound.pasts:
        file = _mended(file, past.text.splitlines(keepends=True), known)
    waits = pending(rewritten(replace(bound, beside=NOTHING), file.rulebook))
    return None if waits else "".join(file.lines)


class _File(NamedTuple):
    """A file as it could be, and what it says."""

    lines: Sequence[str]
    rulebook: Rulebook
    firmest: Rulebook
    """What binds together: no need for it to become firmer than that."""


class _Piece(NamedTuple):
    """A difference: what stands in these lines, and what stood there before."""

    begin: int
    end: int
    before: Sequence[str]


def _mended(file: _File, before: Sequence[str], read: Read) -> _File:
    """Undo each difference that only made the file milder, from the last line on."""
    for piece in reversed([*_pieces(file.lines, before)][:MOST]):
        file = _undone(file, piece, read)
    return file


def _undone(file: _File, piece: _Piece, read: Read) -> _File:
    """Undo a difference entry by entry, so that what is neither stays."""
    file, end = _undone_within(file, piece, read), piece.end
    if file.lines[piece.begin : end] == piece.before:
        return file
    for first, last in reversed([*_entries(file.lines, piece)][-MOST:]):
        shorter = [*file.lines[:first], *file.lines[last:]]
        before, file = file, _firmer(file, [shorter], read)
        end -= len(before.lines) - len(file.lines)
    return _firmer(file, _ways(file.lines, piece._replace(end=end)), read)


def _undone_within(file: _File, piece: _Piece, read: Read) -> _File:
    """Undo what became milder within one line, so that words written since stay.

    What was only taken out of that line comes back with it.
    """
    if (piece.end - piece.begin, len(piece.before)) != (1, 1):
        return file
    at, before, mended = piece.begin, piece.before[0], file
    for parts in (_VALUES, _WORDS):
        for change in _changes(mended.lines[at], before, parts):
            ends = sorted({change.alike, change.end})
            ways = (change._replace(end=end) for end in ends)
            texts = [_with(mended.lines, at, way) for way in ways]
            mended = _firmer(mended, texts, read)
    if mended is file:
        return file
    for change in _changes(mended.lines[at], before, _WORDS):
        if change.begin == change.end:
            mended = _as_firm(mended, _with(mended.lines, at, change), read)
    return mended


class _Change(NamedTuple):
    """A difference within a line: from and to which sign, and what stood there.

    Up to `alike` it has as many words as stood there; others may follow these.
    """

    begin: int
    alike: int
    end: int
    before: str


def _changes(line: str, before: str, parts: re.Pattern[str]) -> Sequence[_Change]:
    """Return what differs within a line, from its end on."""
    now, then = parts.findall(line), parts.findall(before)
    ends = [0, *accumulate(map(len, now))]
    found = (
        _Change(
            ends[begin],
            ends[min(end, begin + last - first)],
            ends[end],
            "".join(then[first:last]),
        )
        for tag, begin, end, first, last in _compared(now, then)
        if tag != "equal"
    )
    return [*found][-MOST:][::-1]


def _with(lines: Sequence[str], at: int, change: _Change) -> Sequence[str]:
    line = lines[at][: change.begin] + change.before + lines[at][change.end :]
    return [*lines[:at], line, *lines[at + 1 :]]


def _as_firm(file: _File, lines: Sequence[str], read: Read) -> _File:
    """Return the file with these lines where nothing is milder by them."""
    rulebook = read("".join(lines))
    if rulebook is None or pending(rewritten(Bound(file.rulebook), rulebook)):
        return file
    mended = file._replace(lines=lines, rulebook=rulebook)
    return file if _is_too_firm(mended) else mended


def _firmer(file: _File, ways: Iterable[Sequence[str]], read: Read) -> _File:
    """Return the first of these ways to write it that is only firmer, if any is."""
    for lines in ways:
        rulebook = None if lines == file.lines else read("".join(lines))
        if rulebook is not None and _only_firmer(rulebook, file.rulebook):
            mended = file._replace(lines=lines, rulebook=rulebook)
            if not _is_too_firm(mended):
                return mended
    return file


def _is_too_firm(file: _File) -> bool:
    """Return whether it says more than was ever meant.

    Put back into "12 h" one by one, the words of "3 days" would make twelve of them;
    and without a line that says less what is usual would hold.
    """
    return bool(pending(rewritten(Bound(file.rulebook), file.firmest)))


def _only_firmer(one: Rulebook, other: Rulebook) -> bool:
    """Return whether something is firmer in the one, and nothing milder."""
    if one == other:
        return False
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


def _entries(lines: Sequence[str], piece: _Piece) -> Iterator[tuple[int, int]]:
    """Yield where each entry that is there now begins and ends, by its indentation."""
    now = range(piece.begin, piece.end)
    depths = [_depth(lines[at]) for at in now if not _is_remark(lines[at])]
    begins: list[int] = []
    for at in now:
        is_item = lines[at].lstrip().startswith("-")
        goes_on = is_item and begins and not lines[begins[-1]].lstrip().startswith("-")
        if depths and lines[at].strip() and _depth(lines[at]) <= min(depths):
            begins += [] if goes_on else [at]
    for first, last in pairwise([*begins, piece.end]):
        if not all(map(_is_remark, lines[first:last])):
            yield first, last


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _ways(lines: Sequence[str], piece: _Piece) -> Iterator[Sequence[str]]:
    """Yield the lines with what stood there before, beside what does now or instead.

    A line in the place of another that begins like it is first taken for the same.
    """
    above, now, below = (
        lines[: piece.begin],
        lines[piece.begin : piece.end],
        lines[piece.end :],
    )
    instead = [*above, *piece.before, *below]
    is_same = [*map(_head, now)] == [*map(_head, piece.before)]
    if is_same:
        yield instead
    if piece.before:
        yield [*above, *now, *piece.before, *below]
        yield [*above, *piece.before, *now, *below]
    if not is_same and not all(map(_is_remark, now)):
        yield instead


def _is_remark(line: str) -> bool:
    """Return whether a line says nothing to anybody but the person."""
    bare = line.strip()
    return not bare or bare.startswith("#")
