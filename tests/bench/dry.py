"""One dry run in a process of its own: `python -m bench.dry DATABASE TARGETS`.

It prints what it took as one line of JSON, so that nothing but the run is weighed.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path
from resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage

from bench.targets import rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_daemon.dry_run.joined_pages import PageTable
from walkaway_daemon.dry_run.sifted_pages import Sieving, sifted_pages
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind

PAGES = PageTable("moz_places")


def main() -> None:
    """Measure loading, the run, and memory."""
    path, targets = Path(sys.argv[1]), int(sys.argv[2])
    rules = rulebook(targets)
    begin = time.perf_counter()
    matcher = compile_matcher(rules, b"bench")
    loaded, busy = time.perf_counter(), busy_seconds()
    read = met = 0
    sieving = partial(compile_sieve, rules, build=build_search)
    for visit in kept_visits(path, sieving):
        read += 1
        met += matcher.match(visit) is not None
    took, worked = time.perf_counter() - loaded, busy_seconds() - busy
    told = {"loading": loaded - begin, "seconds": took, "worked": worked}
    sys.stdout.write(json.dumps({**told, "read": read, "met": met}))


def busy_seconds() -> float:
    """Return the seconds of a processor that these processes took."""
    used = [getrusage(who) for who in (RUSAGE_SELF, RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def kept_visits(path: Path, sieving: Sieving) -> Iterator[Visit]:
    """Yield the pages of a history that a sieve leaves to the matcher."""
    address = f"{path.as_uri()}?immutable=1"

    def connect() -> closing[sqlite3.Connection]:
        return closing(sqlite3.connect(address, uri=True))

    with connect() as base:
        for _, numbers in sifted_pages(connect, PAGES, sieving):
            for number in numbers:
                row = base.execute(_PAGE, (number,)).fetchone()
                yield Visit(row[0], row[1], VisitKind.TYPED, 0)


_PAGE = "SELECT url, title FROM moz_places WHERE id = ?"

if __name__ == "__main__":
    main()
