"""Judging: what the matcher and the state machine take for one observation."""

import time
from collections.abc import Callable, Sequence

from bench.report import Section
from desktop.cast import INNOCENT
from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.reading.reader import Sound, read_rules
from walkaway_rules.rulebook import Rulebook

_ROUNDS = 300
_SIZES = (1, 10, 100, 1000)


def judging() -> Section:
    """Measure innocent pages and pages on a boundary, with more and more people."""
    return Section(
        "Judging one visit",
        ("People in the rules", "Innocent page", "Page on a boundary", "Compiling"),
        [_row(size) for size in _SIZES],
        "Median over many rounds of one observation through the matcher.",
    )


def _row(size: int) -> list[str]:
    rulebook = _rulebook(size)
    begin = time.perf_counter()
    matcher = compile_matcher(rulebook, b"secret")
    compiling = time.perf_counter() - begin
    innocent = [_visit(address) for address in INNOCENT]
    met = [_visit(f"https://www.instagram.com/{_handle(n)}/") for n in range(size)][:20]
    return [
        str(size),
        f"{_cost(matcher, innocent):.1f} µs",
        f"{_cost(matcher, met):.1f} µs",
        f"{1000 * compiling:.1f} ms",
    ]


def _cost(matcher: Matcher, visits: Sequence[Visit]) -> float:
    """Return the median microseconds for one observation."""
    rounds = sorted(_timed(matcher.match, visits) for _ in range(_ROUNDS))
    return 1e6 * rounds[_ROUNDS // 2] / len(visits)


def _timed(match: Callable[[Visit], object], visits: Sequence[Visit]) -> float:
    begin = time.perf_counter()
    for visit in visits:
        match(visit)
    return time.perf_counter() - begin


def _visit(address: str) -> Visit:
    return Visit(address, "A page - Somewhere", VisitKind.TYPED, 0)


def _handle(number: int) -> str:
    return f"jane.doe_{number}x"


def _rulebook(size: int) -> Rulebook:
    people = [
        f"  - {{alias: P{n}, names: [Jane Doe{n}], handles: [{_handle(n)}]}}"
        for n in range(size)
    ]
    text = "\n".join(["walkaway: 1", "people:", *people, ""])
    reading = read_rules(text.encode(), packs=frozenset())
    assert isinstance(reading, Sound)
    return reading.rulebook
