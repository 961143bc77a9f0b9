"""Pages of one handle on a network are told from what lies beside it there."""

from itertools import groupby

from quality.network_pages import (
    NetworkPage,
    by_host,
    misjudged,
    misjudged_pages,
    network_pages,
    rules_of,
)
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve


def test_a_handles_pages_are_told_from_what_lies_beside_them() -> None:
    assert [page for page in misjudged_pages() if not page.is_known] == []


def test_it_is_the_same_where_a_handle_is_given_for_the_networks_host() -> None:
    assert len(by_host()) >= 1000
    assert [page for page in misjudged(by_host()) if not page.is_known] == []


def test_few_pages_are_known_to_be_told_wrongly() -> None:
    assert sum(page.is_known for page in network_pages()) <= len(network_pages()) / 100


def test_there_are_pages_enough() -> None:
    met = sum(page.is_met for page in network_pages())
    assert met >= 1000
    assert len(network_pages()) - met >= 400


def test_no_page_is_sieved_out_of_a_whole_history() -> None:
    for handle, group in groupby(network_pages(), lambda page: page.handle):
        pages = [page for page in group if page.is_met and not page.is_known]
        addresses = [page.address.encode() for page in pages]
        sieve = compile_sieve(rules_of(handle), b"", build_search)
        kept = sieve.kept(ROW_END.join(addresses), ROW_END * (len(pages) - 1))
        assert _without(pages, kept) == []


def _without(pages: list[NetworkPage], kept: dict[int, bytes]) -> list[NetworkPage]:
    return [page for number, page in enumerate(pages) if number not in kept]
