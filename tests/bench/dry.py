"""One dry run in a process of its own: `python -m bench.dry DATABASE TARGETS`.

It prints what it took as one line of JSON, so that nothing but the run is weighed.
"""

import json
import sqlite3
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from bench.targets import rulebook
from walkaway_daemon.dry_run.ahead import ahead
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_daemon.dry_run.joined_pages import PageTable, joined_pages
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind
from walkaway_rules.rulebook import Rulebook

PAGES = PageTable("moz_places")


def main() -> None:
    """Measure loading, the run, and memory."""
    path, targets = Path(sys.argv[1]), int(sys.argv[2])
    rules = rulebook(targets)
    begin = time.perf_counter()
    matcher = compile_matcher(rules, b"bench")
    loaded, busy = time.perf_counter(), time.process_time()
    read = met = 0
    for visit in kept_visits(path, rules):
        read += 1
        met += matcher.match(visit) is not None
    took, worked = time.perf_counter() - loaded, time.process_time() - busy
    peak = _peak()
    told = {"loading": loaded - begin, "seconds": took, "worked": worked}
    sys.stdout.write(json.dumps({**told, "read": read, "met": met, "peak": peak}))


def _peak() -> float:
    """Return the most memory that this process held, in megabytes."""
    status = Path("/proc/self/status").read_text()
    lines = (line.split() for line in status.splitlines())
    return next(int(line[1]) for line in lines if line[0] == "VmHWM:") / 1024


def kept_visits(path: Path, rules: Rulebook) -> Iterator[Visit]:
    """Yield the pages of a history that the matcher has to read."""
    address = f"{path.as_uri()}?immutable=1"
    with closing(sqlite3.connect(address, uri=True, check_same_thread=False)) as base:
        sample = next(joined_pages(base, PAGES)).text
        sieve = compile_sieve(rules, sample, build_search)
        for joined in ahead(joined_pages(base, PAGES)):
            for row in sieve.rows(joined.text):
                _, where, title = row.decode().split("\x1f")
                yield Visit(where, title, VisitKind.TYPED, 0)


if __name__ == "__main__":
    main()
