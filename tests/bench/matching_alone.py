"""Matching alone: addresses in memory, beside other engines with the same rules."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

from bench.corpus import Row, rows
from bench.report import Section, verdict
from bench.targets import meetings, rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Person, Rulebook

if TYPE_CHECKING:
    from adblock import Engine

SIZES = (10, 100, 1_000, 10_000)
_ROUNDS = 3
_AT_ONCE = 4096
_LIVE_SIZE = 1_000
_FOR_PATTERNS = 40_000
"""Patterns times addresses that a plain loop is measured with."""
_NO_PEER = "not here"


def matching_alone(count: int = 50_000) -> Section:
    """Return what one address takes here, in an engine for blocking, in a loop."""
    given = list(rows(count, meetings(rulebook(10_000)), seed=9))
    figures = {size: _measured(given, size) for size in SIZES}
    return Section(
        f"Matching alone, {count:,} addresses",
        ("Targets", "In batches", "One by one", "Brave's engine", "Batches: times",
         "One by one: times", "Loop of patterns", "All rules: one visit, median"),
        [_row(size, figures[size]) for size in SIZES],
        "Microseconds for an address, without SQLite. The rules are what all of them"
        " can say: handles anywhere, and sites (`/handle^` and `||site^` for Brave's"
        " engine, through the `adblock` package, which has no batches). The loop"
        " searches one pattern after the other, on a smaller sample. The last column is"
        " one whole observation, address and title, under all rules of the last"
        f" section. Medians of {_ROUNDS} rounds, in turns.",
        figures,
    )  # fmt: skip


def _measured(given: Sequence[Row], size: int) -> dict[str, float]:
    rules = _shared(rulebook(size))
    ways: dict[str, Callable[[], object]] = {
        "batches": _batches(rules, given),
        "single": _single(rules, given),
        "loop": _loop(rules, given),
    }
    engine = _engine(rules)
    if engine:
        ways["brave"] = lambda: [_is_blocked(engine, where) for where, _ in given]
    took = {name: [_seconds(way) for _ in range(_ROUNDS)] for name, way in ways.items()}
    found = {name: median(each) / len(given) * 1e6 for name, each in took.items()}
    patterns = len(_texts(rules))
    found["loop"] *= len(given) / len(_sample(given, patterns))
    return {**found, "live": _live(rulebook(size), given[:3000])}


def _shared(rules: Rulebook) -> Rulebook:
    """Return the rules that every engine can say."""
    people = (Person(one.alias, handles=one.handles) for one in rules.people)
    return replace(rules, people=tuple(people), places=(), searches=None)


def _batches(rules: Rulebook, given: Sequence[Row]) -> Callable[[], object]:
    matcher = compile_matcher(rules, b"bench")
    parts = [given[at : at + _AT_ONCE] for at in range(0, len(given), _AT_ONCE)]
    chunks = [ROW_END.join(where.encode() for where, _ in part) for part in parts]
    sieve = compile_sieve(rules, chunks[0], build_search)

    def match() -> None:
        for part, chunk in zip(parts, chunks, strict=True):
            for row in sieve.kept(chunk, ROW_END * (len(part) - 1)):
                matcher.match(_visit(part[row][0], ""))

    return match


def _single(rules: Rulebook, given: Sequence[Row]) -> Callable[[], object]:
    matcher = compile_matcher(rules, b"bench")
    visits = [_visit(where, "") for where, _ in given]
    return lambda: [matcher.match(visit) for visit in visits]


def _loop(rules: Rulebook, given: Sequence[Row]) -> Callable[[], object]:
    texts = _texts(rules)
    patterns = [
        re.compile(rf"(?<![\w.-]){re.escape(text)}(?![\w.-])") for text in texts
    ]
    sample = [where.lower() for where, _ in _sample(given, len(patterns))]
    return lambda: [any(p.search(where) for p in patterns) for where in sample]


def _sample(given: Sequence[Row], patterns: int) -> Sequence[Row]:
    return given[: max(20, min(len(given), _FOR_PATTERNS // patterns))]


def _texts(rules: Rulebook) -> list[str]:
    handles = [handle.text for person in rules.people for handle in person.handles]
    return handles + [site.site for site in rules.sites]


def _engine(rules: Rulebook) -> "Engine | None":
    """Return Brave's engine with the rules; None where the package is not here."""
    try:
        import adblock  # noqa: PLC0415  # a peer, which may be absent
    except ImportError:
        return None
    filters = adblock.FilterSet()
    handles = (handle.text for person in rules.people for handle in person.handles)
    filters.add_filters([f"/{text}^" for text in handles])
    filters.add_filters([f"||{site.site}^" for site in rules.sites])
    return adblock.Engine(filters)


def _is_blocked(engine: "Engine", where: str) -> bool:
    return engine.check_network_urls(where, "https://y.example/", "other").matched


def _live(rules: Rulebook, given: Sequence[Row]) -> float:
    matcher = compile_matcher(rules, b"bench")
    visits = [_visit(*row) for row in given]
    return median([_seconds(partial(matcher.match, v)) for v in visits]) * 1e6


def _visit(where: str, title: str) -> Visit:
    return Visit(where, title, VisitKind.TYPED, 0)


def _seconds(deed: Callable[[], object]) -> float:
    begin = time.perf_counter()
    deed()
    return time.perf_counter() - begin


def _row(size: int, told: dict[str, float]) -> list[str]:
    live = f"{told['live']:.1f} µs"
    return [
        f"{size:,}",
        f"{told['batches']:.2f} µs",
        f"{told['single']:.2f} µs",
        f"{told['brave']:.2f} µs" if "brave" in told else _NO_PEER,
        _faster(told, "batches", 5),
        _faster(told, "single", 2),
        f"{told['loop']:,.0f} µs",
        verdict(told["live"], 50, "µs") if size == _LIVE_SIZE else live,
    ]


def _faster(told: dict[str, float], way: str, aim: float) -> str:
    """Return how many times as fast as Brave's engine a way is."""
    if "brave" not in told:
        return _NO_PEER
    times = told["brave"] / told[way]
    return f"{times:.1f} (aim {aim:g}: {'met' if times >= aim else 'missed'})"
