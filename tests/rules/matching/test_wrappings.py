"""A page is found in every wrapping, whoever's it is, and nobody else's is."""

import pytest

from quality.network_pages import rules_of
from quality.wrappings import COMMON, DISTINCTIVE, unfound, wrappings
from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sifting import compile_sieve
from walkaway_rules.rulebook import Handle


@pytest.mark.parametrize("handle", [COMMON, DISTINCTIVE])
def test_a_page_is_found_in_every_wrapping(handle: Handle) -> None:
    assert unfound(handle, handle.text) == []


@pytest.mark.parametrize(
    ("handle", "other"),
    [
        (COMMON, "rivers"),
        (COMMON, "the_river"),
        (COMMON, "about"),
        (DISTINCTIVE, "jane.doe_912"),
        (DISTINCTIVE, "jane.doe_91.art"),
    ],
)
def test_a_strangers_page_is_left_alone_in_every_wrapping(
    handle: Handle, other: str
) -> None:
    assert unfound(handle, other) == wrappings(other)


@pytest.mark.parametrize("handle", [COMMON, DISTINCTIVE])
def test_no_wrapping_is_sieved_out_of_a_whole_history(handle: Handle) -> None:
    addresses = [address.encode() for address in wrappings(handle.text)]
    sieve = compile_sieve(rules_of(handle), b"", build_search)
    kept = sieve.kept(ROW_END.join(addresses), ROW_END * (len(addresses) - 1))
    missing = [one for number, one in enumerate(addresses) if number not in kept]
    assert missing == []
