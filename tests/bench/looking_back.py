"""Looking back: the matcher over a million rows, beside those who search text."""

import gc
import resource
import shutil
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from typing import TypeVar

from bench.corpus import Row, rows
from bench.report import Section, verdict
from bench.targets import meetings, rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_daemon.dry_run.joined_pages import PageTable, joined_pages
from walkaway_rules.matching.backscan.demands import all_words, demands_of
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import Matcher, compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Rulebook

SIZES = (10, 100, 1_000, 10_000)
_LIVE = 3_000
_LIVE_AIM = 1_000
_NO_PEER = "not here"
Answer = TypeVar("Answer")
_SECRET = b"bench"


def looking_back(folder: Path, count: int = 1_000_000) -> Section:
    """Return what a dry run takes at every number of targets, and what peers take."""
    made = _History(folder, count)
    table = [_row(made, size) for size in SIZES]
    return Section(
        f"Looking back over {count:,} pages",
        ("targets", "loading", "dry run", "rows read", "sqlite3 | rg", "rg alone",
         "times sqlite3 | rg", "times rg", "one visit, median"),
        table,
        "Pages of nobody, made from words, hosts and templates (see"
        " tests/bench/corpus.py), one in 400 drawn from the ways in which the targets"
        " are met. A dry run reads the SQLite file, sieves, and reads what is left with"
        " the matcher, on one core. Peers look for the same words, as they stand, with"
        " `rg -F -f` (ripgrep), and do neither decode nor verify. The"
        f" bench's own process took {_peak():.0f} MB at most, corpus and matchers of"
        " all sizes included.",
    )  # fmt: skip


class _History:
    """A history as Firefox keeps it, and the same text in a file."""

    def __init__(self, folder: Path, count: int) -> None:
        self.path = folder / "pages.sqlite"
        self.text = folder / "pages.txt"
        met = meetings(rulebook(10_000))
        with sqlite3.connect(self.path) as base, self.text.open("w") as text:
            base.execute("CREATE TABLE moz_places (id INTEGER PRIMARY KEY, url, title)")
            for address, title in rows(count, met):
                base.execute(
                    "INSERT INTO moz_places (url, title) VALUES (?, ?)",
                    (address, title),
                )
                text.write(f"{address}\t{title}\n".lower())
        base.close()
        self.live: list[Row] = list(rows(_LIVE, met, seed=9))


def dry_run(path: Path, rules: Rulebook, matcher: Matcher) -> tuple[int, int]:
    """Return how many pages the matcher had to read, and how many it met."""
    read = met = 0
    with closing(sqlite3.connect(f"{path.as_uri()}?immutable=1", uri=True)) as base:
        pages = PageTable("moz_places")
        sample = next(joined_pages(base, pages)).text
        sieve = compile_sieve(rules, sample, build_search)
        for joined in joined_pages(base, pages):
            for row in sieve.rows(joined.text):
                _, address, title = row.decode().split("\x1f")
                read += 1
                visit = Visit(address, title, VisitKind.TYPED, 0)
                met += matcher.match(visit) is not None
    return read, met


def _row(made: _History, size: int) -> list[str]:
    gc.collect()
    rules = rulebook(size)
    loading, matcher = _timed(lambda: compile_matcher(rules, _SECRET))
    ours, (read, met) = _timed(lambda: dry_run(made.path, rules, matcher))
    needles = made.path.parent / "needles"
    needles.write_text("\n".join(all_words(demands_of(rules))))
    piped = _seconds_of(_PIPED, made.path, needles)
    alone = _seconds_of(_ALONE, made.text, needles)
    live = median(_live(matcher, made.live))
    aim = f"{live:.0f} µs"
    if size == _LIVE_AIM:
        aim = verdict(live, 50, "µs")
    return [
        f"{size:,}", f"{loading * 1e3:.0f} ms", f"{ours:.2f} s",
        f"{read:,} ({met:,} met)",
        _said(piped), _said(alone), _times(ours, piped), _times(ours, alone), aim,
    ]  # fmt: skip


def _live(matcher: Matcher, seen: list[Row]) -> list[float]:
    took: list[float] = []
    for address, title in seen:
        visit = Visit(address, title, VisitKind.TYPED, 0)
        begin = time.perf_counter()
        matcher.match(visit)
        took.append((time.perf_counter() - begin) * 1e6)
    return took


def _timed(deed: Callable[[], Answer]) -> tuple[float, Answer]:
    begin = time.perf_counter()
    answer = deed()
    return time.perf_counter() - begin, answer


def _seconds_of(command: str, path: Path, needles: Path) -> float | None:
    """Return how long a shell's command takes; None where a peer is not here."""
    if not all(map(shutil.which, ("rg", "sqlite3"))):
        return None
    words = ["sh", "-c", command, "sh", str(path), str(needles)]
    begin = time.perf_counter()
    subprocess.run(words, check=False, stdout=subprocess.DEVNULL)
    return time.perf_counter() - begin


def _said(seconds: float | None) -> str:
    return _NO_PEER if seconds is None else f"{seconds:.2f} s"


def _times(ours: float, theirs: float | None) -> str:
    return _NO_PEER if theirs is None else f"{ours / theirs:.1f}"


def _peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


_PIPED = 'sqlite3 "$1" "SELECT url, title FROM moz_places" | rg -c -F -f "$2"'
_ALONE = 'rg -c -F -f "$2" "$1"'
