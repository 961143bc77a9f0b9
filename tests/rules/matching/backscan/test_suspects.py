"""Searches that may be of longing, told at a glance."""

from urllib.parse import quote_plus

import pytest
from hypothesis import given
from hypothesis.strategies import lists, sampled_from

from walkaway_daemon.dry_run.automaton import build_search
from walkaway_rules.matching.backscan.lines import ROW_END
from walkaway_rules.matching.backscan.sieve import Sieve
from walkaway_rules.matching.backscan.suspects import Suspects
from walkaway_rules.matching.longing.longing import PACK, is_longing
from walkaway_rules.rulebook import Searches
from walkaway_seeds.packs import (
    danger_searches,
    help_searches,
    learning_searches,
    longing_phrasings,
    ordinary_searches,
)

PHRASINGS = (
    *longing_phrasings(),
    *learning_searches("longing"),
    *help_searches(),
    *danger_searches(),
)


def sieve_of(*phrases: str, packs: tuple[str, ...] = ()) -> Sieve:
    suspects = Suspects(Searches(packs, phrases))
    return Sieve({}, (), build_search, closing=False, suspects=suspects)


def suspected(sieve: Sieve, *addresses: str) -> list[int]:
    text = ROW_END.join(address.encode() for address in addresses)
    return list(sieve.kept(text, ROW_END * (len(addresses) - 1)))


LONGING = sieve_of(packs=(PACK,))


@pytest.mark.parametrize(
    "address",
    [
        "https://x.example/?q=does+my+ex+miss+me",
        "https://x.example/?u=https%3a%2f%2fy%2f%3fq%3ddoes%20he%20miss%20me",
        "https://x.example/search/does-my-ex-miss-me",
        "https://x.example/#!/search?q=gilrfriend+misss+me",
        "https://x.example/?foo=does+he+miss+me&p=1#/search",
        "https://y.example/?u=https://x.example/?foo=does%20he%20miss%20me%26p=1%23/search",
        "https://x.example/?q=doesn't+he+miss+me",
        "https://x.example/?q=the+first+love+came+back",
        "https://x.example/?q=\u043c\u0443+ex+m\u00efss+me",
        "https://x.example/s/my-ex-misses-me",
        "https://search.example/?foo=will+she+ever+come+back",
        "https://x.example/?vorname=does+he+miss+me",
    ],
)
def test_what_may_be_longing_is_suspected(address: str) -> None:
    assert suspected(LONGING, address) == [0]


@pytest.mark.parametrize(
    "address",
    [
        "https://x.example/?q=weather+in+their+town",
        "https://x.example/?q=recipe+for+bread",
        "https://x.example/does-my-ex-miss-me",
        "https://x.example/?q=first+aid",
        "https://x.example/?q=\u00fcnder+water",
        "https://x.example/?q=1234567+1234",
        "https://x.example/?q=she+sells+boats",
        "https://x.example/?q=how+to+get+over+my+ex",
        "https://x.example/?q=miss&p=he",
    ],
)
def test_other_pages_are_not(address: str) -> None:
    assert suspected(LONGING, address) == []


@given(lists(sampled_from(PHRASINGS + ordinary_searches()), min_size=1, max_size=9))
def test_searches_are_suspected_as_they_are_judged(searches: list[str]) -> None:
    addresses = [f"https://x.example/?q={quote_plus(search)}" for search in searches]
    longing = [row for row, search in enumerate(searches) if is_longing(search)]

    assert suspected(LONGING, *addresses) == longing


def test_phrases_of_ones_own_are_suspected_in_any_search() -> None:
    sieve = sieve_of("come back home")

    assert suspected(sieve, "https://x.example/?q=please+come+back+home") == [0]
    assert suspected(sieve, "https://x.example/?q=come+back") == []
    assert suspected(sieve, "https://x.example/?q=home") == []
    assert suspected(sieve, "https://x.example/?q=does+he+miss+me") == []


def test_phrases_of_numbers_are_suspected_as_well() -> None:
    sieve = sieve_of("room 1408", "12345")

    assert suspected(sieve, "https://x.example/?q=room+1408") == [0]
    assert suspected(sieve, "https://x.example/?q=12345") == [0]


def test_words_are_forgotten_when_they_become_too_many() -> None:
    for number in range(0, 42_000, 1000):
        asked = "+".join(_letters(n) for n in range(number, number + 1000))
        suspected(LONGING, f"https://x/?q={asked}")

    assert suspected(LONGING, "https://x/?q=does+he+miss+me") == [0]


def _letters(number: int) -> str:
    return "x" + str(number).translate({ord("0") + i: ord("k") + i for i in range(10)})
