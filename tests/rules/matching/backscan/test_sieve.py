"""The sieve and the matcher agree on every row."""

from collections.abc import Iterable

import pytest

from bench.corpus import Row, rows
from bench.targets import meetings, rulebook
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.sieve import FIELD_END, ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.matching.matcher import compile_matcher
from walkaway_rules.observation import Visit, VisitKind


def joined(given: Iterable[Row]) -> bytes:
    return ROW_END.join(
        FIELD_END.join((str(key).encode(), address.encode(), title.encode()))
        for key, (address, title) in enumerate(given)
    )


@pytest.mark.parametrize(("targets", "count"), [(10, 80_000), (300, 20_000)])
def test_no_row_that_the_matcher_meets_is_sieved_out(targets: int, count: int) -> None:
    rules = rulebook(targets)
    met = meetings(rules)
    given = [*met, *rows(count - len(met), met, seed=targets)]
    sample = joined(given[-2000:])
    matcher = compile_matcher(rules, b"secret")
    sieve = compile_sieve(rules, sample, build_search)
    chunks = range(0, len(given), 500)
    kept = {
        start + int(key)
        for start in chunks
        for key in sieve.keys(joined(given[start : start + 500]))
    }
    missed = [
        row
        for key, row in enumerate(given)
        if key not in kept and matcher.match(Visit(*row, VisitKind.TYPED, 0))
    ]

    assert missed == []
    assert len(kept) < len(given) / 5
