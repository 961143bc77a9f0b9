"""A bare search of a history: `python -m bench.bare DATABASE TARGETS`.

It is a yardstick for the dry run: the same rows are read from SQLite in as many
processes, put in lower case and searched for the same needles, and what is found is
thrown away. Nothing is decoded, judged, counted or read.
"""

import json
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from bench.dry import busy_seconds, kept_visits
from bench.targets import rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.clues import Search
from walkaway_rules.matching.backscan.sieve import Sieve
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.rulebook import Rulebook


class BareSieve(Sieve):
    """A sieve that searches, and keeps nothing."""

    def __init__(self, rules: Rulebook, sample: bytes) -> None:
        """Build the searches of the rules' own sieve."""
        built: list[Search] = []

        def build(needles: Sequence[bytes]) -> Search:
            built.append(build_search(needles))
            return built[-1]

        compile_sieve(rules, sample, build)
        self._searches = built[-2:]  # a sieve builds those of its two halves last

    def kept(self, addresses: bytes, titles: bytes) -> dict[int, bytes]:
        """Search both halves of the rows, and return none of them."""
        for search, text in zip(self._searches, (addresses, titles), strict=True):
            search(text.lower())
        return {}


def main() -> None:
    """Measure the search."""
    rules = rulebook(int(sys.argv[2]))
    begin, busy = time.perf_counter(), busy_seconds()
    kept = list(kept_visits(Path(sys.argv[1]), partial(BareSieve, rules)))
    if kept:
        sys.exit("A search that keeps nothing kept a page.")
    told = {"bare": time.perf_counter() - begin, "bare worked": busy_seconds() - busy}
    sys.stdout.write(json.dumps(told))


if __name__ == "__main__":
    main()
