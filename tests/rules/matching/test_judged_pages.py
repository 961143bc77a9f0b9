"""Pages are met as somebody who knew only the promises expected."""

import pytest

from quality.judgedpages import (
    batches,
    judged_pages,
    judged_rulebook,
    match_of,
    misread_pages,
)
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve


@pytest.mark.parametrize("batch", batches())
def test_each_page_is_met_as_it_says(batch: str) -> None:
    found = [page.address for page, _ in misread_pages(batch)]
    assert found == []


@pytest.mark.parametrize("batch", batches())
def test_the_reason_is_one_plain_sentence_with_the_alias(batch: str) -> None:
    for page, match in match_of(batch):
        if match:
            assert match.why.endswith("."), page
            assert match.why.count(". ") == 0, page
            shown = match.boundary.alias.removeprefix("searches").casefold()
            assert shown in match.why.casefold(), page


@pytest.mark.parametrize("batch", batches())
def test_no_page_that_is_met_is_sieved_out_of_a_whole_history(batch: str) -> None:
    rows = match_of(batch)
    addresses = ROW_END.join(page.address.encode() for page, _ in rows)
    titles = ROW_END.join(page.title.encode() for page, _ in rows)
    sieve = compile_sieve(judged_rulebook(batch), addresses, build_search)
    kept = sieve.kept(addresses, titles)

    met = [(key, page) for key, (page, match) in enumerate(rows) if match]
    assert [page.address for key, page in met if key not in kept] == []


def test_there_are_pages_to_meet_and_pages_to_spare() -> None:
    spared = [page for page in judged_pages() if page.kind == "-"]
    assert len(judged_pages()) - len(spared) > 1_000
    assert len(spared) > 500
